package cni.explorer.cli;

import cni.explorer.export.TextReport;
import cni.explorer.files.FileTrouble;
import java.util.Optional;

/// Opens the window; where there can be none, prints what it would show and says in one line how to get it.
final class Opening {
    private final Surroundings surroundings;

    Opening(Surroundings surroundings) {
        this.surroundings = surroundings;
    }

    /// @param asked what the window begins with; if empty, with what it was closed with
    void open(Optional<Asked> asked) throws FileTrouble {
        switch (surroundings.screen().get()) {
            case Screen.Usable usable -> tryToOpen(usable, asked);
            case Screen.Missing missing -> print(asked, missing);
        }
    }

    private void tryToOpen(Screen.Usable usable, Optional<Asked> asked) throws FileTrouble {
        if (!usable.accelerated() && System.getProperty("prism.order") == null) {
            // JavaFX would find out by itself, with a stack trace on the terminal.
            System.setProperty("prism.order", "sw");
        }
        try {
            surroundings.window().open(asked);
        } catch (RuntimeException | LinkageError failure) {
            Optional<Screen.Missing> missing = Screen.Missing.after(failure);
            if (missing.isEmpty()) {
                throw failure;
            }
            print(asked, missing.get());
        }
    }

    private void print(Optional<Asked> asked, Screen.Missing missing) throws FileTrouble {
        Asked shown = asked.orElseGet(Asked::nothing);
        TextReport report = new TextReport(surroundings.terminalWidth().getAsInt());
        surroundings.output().write(out -> report.write(shown.matrix(), out));
        surroundings.output().say(missing.advice());
    }
}
