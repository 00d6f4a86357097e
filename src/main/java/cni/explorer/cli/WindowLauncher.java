package cni.explorer.cli;

import cni.explorer.data.DatasetException;
import cni.explorer.data.FileAccessException;
import cni.explorer.export.text.TextReport;
import cni.explorer.platform.DisplayAvailability;
import java.nio.file.Path;
import java.util.Optional;

/// Opens the window; where there can be none, prints what it would show and says in one line how to get it.
record WindowLauncher(CliEnvironment environment) {
    /// What the window begins with.
    @FunctionalInterface
    interface Beginning {
        Query ask() throws UsageException, DatasetException, FileAccessException, CommandFailedException;
    }

    /// @param asked what the window begins with; if empty, with what it was closed with
    void open(Optional<Query> asked) throws FileAccessException {
        switch (environment.screen().get()) {
            case DisplayAvailability.Usable usable -> {
                Optional<DisplayAvailability.Missing> missing = tryToOpen(usable, asked);
                if (missing.isPresent()) {
                    print(asked, missing.get());
                }
            }
            case DisplayAvailability.Missing missing -> print(asked, missing);
        }
    }

    /// The same. Who opened a file from the desktop sees no terminal: what is wrong with it is said in the window.
    ///
    /// @param file from which the beginning is read; empty if what is wrong with it is none of the window's
    void open(Optional<Path> file, Beginning beginning)
            throws UsageException, DatasetException, FileAccessException, CommandFailedException {
        Query asked;
        try {
            asked = beginning.ask();
        } catch (DatasetException
                | FileAccessException
                | CommandFailedException
                | RuntimeException
                | VirtualMachineError failure) {
            // A mistake of the program is made once more in there, and is said there.
            if (file.isPresent() && openedInPlaceOf(file.get())) {
                return;
            }
            throw failure;
        }
        open(Optional.of(asked));
    }

    /// Opens the window to say there why a file cannot be used; tells whether there is one.
    private boolean openedInPlaceOf(Path unusable) {
        return switch (environment.screen().get()) {
            case DisplayAvailability.Usable usable ->
                tryToOpen(usable, Optional.of(Query.inPlaceOf(unusable))).isEmpty();
            case DisplayAvailability.Missing _ -> false;
        };
    }

    /// Opens the window; tells why there is none after all.
    private Optional<DisplayAvailability.Missing> tryToOpen(DisplayAvailability.Usable usable, Optional<Query> asked) {
        if (!usable.accelerated() && System.getProperty("prism.order") == null) {
            // JavaFX would find out by itself, with a stack trace on the terminal.
            System.setProperty("prism.order", "sw");
        }
        try {
            environment.window().open(asked);
            return Optional.empty();
        } catch (RuntimeException | LinkageError failure) {
            Optional<DisplayAvailability.Missing> missing = DisplayAvailability.Missing.after(failure);
            if (missing.isEmpty()) {
                throw failure;
            }
            return missing;
        }
    }

    private void print(Optional<Query> asked, DisplayAvailability.Missing missing) throws FileAccessException {
        Query shown = asked.orElseGet(Query::nothing);
        TextReport report = new TextReport(environment.terminalWidth().getAsInt());
        environment.output().write(out -> report.write(shown.matrix(), out));
        environment.output().say(missing.advice());
    }
}
