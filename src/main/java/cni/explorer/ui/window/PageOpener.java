package cni.explorer.ui.window;

import cni.explorer.ui.common.Tasks;
import java.io.IOException;
import java.net.URI;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;

/// Shows pages in the browser by a command of the desktop, which says whether that went well; JavaFX tells nobody. A
/// desktop without the command is left to JavaFX.
final class PageOpener {
    /// The command goes on as long as the browser where it has to start it itself.
    private static final long PATIENCE_SECONDS = 10;

    private final Tasks tasks;
    private final List<String> command;
    private final Consumer<URI> otherwise;
    private Consumer<URI> failed = _ -> {};

    /// @param command   shows the page whose address is its last argument
    /// @param otherwise shows it where there is no such command
    PageOpener(Tasks tasks, List<String> command, Consumer<URI> otherwise) {
        this.tasks = tasks;
        this.command = List.copyOf(command);
        this.otherwise = otherwise;
    }

    /// Is told from now on of each page that could not be shown.
    void onFailure(Consumer<URI> hears) {
        failed = hears;
    }

    void open(URI address) {
        tasks.run(
                () -> start(address),
                shown -> {
                    if (!shown) {
                        failed.accept(address);
                    }
                },
                _ -> otherwise.accept(address));
    }

    private boolean start(URI address) throws IOException, InterruptedException {
        List<String> words = new ArrayList<>(command);
        words.add(address.toString());
        Process process = new ProcessBuilder(words)
                .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                .redirectError(ProcessBuilder.Redirect.DISCARD)
                .start();
        return !process.waitFor(PATIENCE_SECONDS, TimeUnit.SECONDS) || process.exitValue() == 0;
    }
}
