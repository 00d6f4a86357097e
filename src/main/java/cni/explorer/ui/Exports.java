package cni.explorer.ui;

import cni.explorer.export.CsvExport;
import cni.explorer.export.CsvForm;
import cni.explorer.files.SafeFile;
import cni.explorer.query.Matrix;
import cni.explorer.query.Words;
import cni.explorer.ui.common.Prompts;
import cni.explorer.ui.common.Tasks;
import cni.explorer.ui.state.ExplorerState;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Objects;
import java.util.function.Consumer;

/// Writes what is shown to a file that a person chooses, and says how that went.
final class Exports {
    private final ExplorerState state;
    private final Prompts prompts;
    private final Tasks tasks;
    private final Consumer<String> tell;

    Exports(ExplorerState state, Prompts prompts, Tasks tasks, Consumer<String> tell) {
        this.state = state;
        this.prompts = prompts;
        this.tasks = tasks;
        this.tell = tell;
    }

    void csv() {
        write(CsvForm.PLAIN);
    }

    void csvForExcel() {
        write(CsvForm.forExcel(Locale.getDefault()));
    }

    private void write(CsvForm form) {
        Matrix matrix = state.shown().matrix();
        prompts.whereToSave(matrix.dataset().about().id() + ".csv", "CSV table")
                .ifPresent(file -> write(matrix, file, form));
    }

    private void write(Matrix matrix, Path file, CsvForm form) {
        tasks.run(
                () -> {
                    SafeFile.write(file, out -> csv(matrix, form, out));
                    return file;
                },
                saved -> tell.accept("Saved %s, %s"
                        .formatted(saved, Words.count(matrix.rows().size(), "row"))),
                failure -> tell.accept(sentence(failure)));
    }

    private static void csv(Matrix matrix, CsvForm form, OutputStream out) throws IOException {
        Writer writer = new OutputStreamWriter(out, StandardCharsets.UTF_8);
        new CsvExport(form).write(matrix, writer);
        writer.flush();
    }

    private static String sentence(Exception failure) {
        return Objects.requireNonNullElse(failure.getMessage(), "The file could not be written");
    }
}
