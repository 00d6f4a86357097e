package cni.explorer.cli;

import cni.explorer.data.DatasetException;
import cni.explorer.data.DatasetReader;
import cni.explorer.data.ShippedDatasets;
import cni.explorer.files.FileTrouble;
import cni.explorer.model.Dataset;
import cni.explorer.query.Reading;
import cni.explorer.query.Selection;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/// The options that say which data and what is asked of it; the same for every command.
final class QuestionOptions {
    @Option(
            names = "--data",
            paramLabel = "ID|FILE",
            description = "A dataset that comes with the program (${COMPLETION-CANDIDATES}), or a file.",
            completionCandidates = ShippedIds.class)
    private @Nullable String data;

    @Option(
            names = "--require",
            paramLabel = "FEATURE",
            split = ",",
            description = "What the cluster needs, by the id of the feature. Repeatable.")
    private List<String> require = new ArrayList<>();

    @Option(
            names = "--accept",
            paramLabel = "FEATURE=VALUE[,VALUE]",
            description = "The values of a category that will do. Repeatable.")
    private List<String> accept = new ArrayList<>();

    @Option(names = "--strict", description = "What holds only on a condition does not count.")
    private boolean strict;

    @Option(names = "--search", paramLabel = "TEXT", description = "Show only providers in whose text all words occur.")
    private String search = "";

    @Option(
            names = "--compare",
            paramLabel = "PROVIDER",
            split = ",",
            description = "Put these providers side by side, two to " + Selection.MOST_COMPARED + ". Repeatable.")
    private List<String> compare = new ArrayList<>();

    /// The ids that the help text names.
    static final class ShippedIds extends ArrayList<String> {
        private static final long serialVersionUID = 1L;

        ShippedIds() {
            super(ShippedDatasets.ids());
        }
    }

    /// What is asked, with every id found in the data.
    Asked ask() throws UsageTrouble, DatasetException, FileTrouble {
        Optional<Path> file = file();
        Dataset dataset = file.isPresent() ? read(file.get()) : shipped();
        SelectionReader reader = new SelectionReader(dataset);
        Selection selection = new Selection(
                reader.required(require),
                reader.accepted(accept),
                strict ? Reading.STRICT : Reading.LENIENT,
                search.strip(),
                reader.compared(compare));
        return new Asked(dataset, file, selection);
    }

    private Optional<Path> file() throws UsageTrouble {
        String given = data;
        if (given == null || ShippedDatasets.ids().contains(given)) {
            return Optional.empty();
        }
        Path file = FileName.of(given);
        if (file.getNameCount() > 1 || given.contains(".") || Files.exists(file)) {
            return Optional.of(file);
        }
        throw Known.missing(
                "There is no dataset “%s” and no file of that name; the datasets are ".formatted(given),
                given,
                ShippedDatasets.ids());
    }

    private Dataset shipped() {
        return ShippedDatasets.find(data == null ? ShippedDatasets.DEFAULT : data)
                .orElseThrow();
    }

    private static Dataset read(Path file) throws DatasetException, FileTrouble {
        try {
            if (Files.isDirectory(file)) {
                throw new IOException("a folder is no dataset");
            }
            return DatasetReader.read(file);
        } catch (IOException failure) {
            throw FileTrouble.reading(file, failure);
        }
    }
}
