package cni.explorer.ui.common;

import java.util.concurrent.Callable;
import java.util.function.Consumer;
import javafx.application.Platform;

/// Each piece of work on a virtual thread of its own; the only place that hands things to the JavaFX thread.
public final class FxTasks implements Tasks {
    @Override
    public <T> void run(Callable<T> work, Consumer<T> done, Consumer<Exception> failed) {
        Thread.ofVirtual().start(() -> {
            try {
                T result = work.call();
                Platform.runLater(() -> done.accept(result));
            } catch (Exception failure) {
                Platform.runLater(() -> failed.accept(failure));
            }
        });
    }
}
