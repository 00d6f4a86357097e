package cni.explorer.ui.common;

import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.function.Consumer;
import javafx.application.Platform;

/// Each piece of work on a virtual thread of its own; the only place that hands things to the JavaFX thread.
public final class FxTasks implements Tasks {
    @Override
    public <T> void run(Callable<T> work, Consumer<T> done, Consumer<Exception> failed) {
        Thread.ofVirtual().start(() -> {
            try {
                T result = work.call();
                later(() -> done.accept(result));
            } catch (Exception failure) {
                later(() -> failed.accept(failure));
            } catch (Error mistake) {
                later(() -> failed.accept(new ExecutionException("Something went wrong: " + mistake, mistake)));
                // So that it is noted as a mistake of the program, too.
                throw mistake;
            }
        });
    }

    @Override
    public void meanwhile(Runnable news) {
        later(news);
    }

    /// Does something when the process ends, in whatever way that it can hear of.
    public static void atTheEnd(Runnable action) {
        Runtime.getRuntime().addShutdownHook(new Thread(action, "end"));
    }

    /// Does something on the JavaFX thread, after all that is to be done there already.
    public static void later(Runnable action) {
        Platform.runLater(action);
    }
}
