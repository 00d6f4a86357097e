package cni.explorer.ui.common;

import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.FutureTask;
import java.util.function.Consumer;
import javafx.application.Platform;

/// Each piece of work on a thread of its own; the only place that hands things to the JavaFX thread.
///
/// Not on virtual threads: reading a large dataset or sorting it never waits, and two such works would hold all the
/// carriers of two processors, so that whoever waits for a server or a file would not be heard.
public final class FxTasks implements Tasks {
    @Override
    public <T> OngoingWork run(Callable<T> work, Consumer<T> done, Consumer<Exception> failed) {
        Piece<T> piece = new Piece<>(work, done, failed);
        Thread.ofPlatform().name("work").daemon().start(piece);
        return piece;
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

    /// Knows of each moment whether it can still be interrupted.
    private static final class Piece<T> extends FutureTask<T> implements OngoingWork {
        private final Consumer<T> hears;
        private final Consumer<Exception> hearsFailure;
        private boolean isCalledOff;

        Piece(Callable<T> work, Consumer<T> done, Consumer<Exception> failed) {
            super(work);
            this.hears = done;
            this.hearsFailure = failed;
        }

        @Override
        public void callOff() {
            isCalledOff = true;
            cancel(true);
        }

        @Override
        protected void done() {
            switch (state()) {
                case SUCCESS -> tell(() -> hears.accept(resultNow()));
                case FAILED -> fail(exceptionNow());
                case CANCELLED, RUNNING -> {}
            }
        }

        private void fail(Throwable thrown) {
            if (thrown instanceof Exception failure) {
                tell(() -> hearsFailure.accept(failure));
                return;
            }
            tell(() -> hearsFailure.accept(new ExecutionException("Something went wrong: " + thrown, thrown)));
            if (thrown instanceof Error mistake) {
                // So that it is noted as a mistake of the program, too.
                throw mistake;
            }
        }

        private void tell(Runnable news) {
            later(() -> {
                if (!isCalledOff) {
                    news.run();
                }
            });
        }
    }
}
