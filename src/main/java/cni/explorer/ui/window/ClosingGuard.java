package cni.explorer.ui.window;

import cni.explorer.text.FileText;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import javafx.event.Event;
import javafx.stage.Window;
import javafx.stage.WindowEvent;

/// Keeps the window open while something is written, until somebody who was told so closes it again.
final class ClosingGuard {
    private final Progress progress;
    private final Consumer<String> tell;
    private final List<Progress.Work> told = new ArrayList<>();

    /// @param tell hears what is not finished
    ClosingGuard(Progress progress, Consumer<String> tell) {
        this.progress = progress;
        this.tell = tell;
    }

    /// Asks a window to close, as its frame does.
    static void close(Window window) {
        Event.fireEvent(window, new WindowEvent(window, WindowEvent.WINDOW_CLOSE_REQUEST));
    }

    /// The window is to be closed.
    void asked(WindowEvent event) {
        List<Progress.Work> writing =
                progress.going().stream().filter(Progress.Work::isWriting).toList();
        if (!told.containsAll(writing)) {
            told.clear();
            told.addAll(writing);
            tell.accept(FileText.notFinished(writing.getFirst().name()));
            event.consume();
        }
    }
}
