package cni.explorer.ui.common;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.function.Consumer;

/// Does work only when a test lets it go on, on the thread of the test.
public final class HeldBack implements Tasks {
    private final List<Runnable> waiting = new ArrayList<>();
    private boolean isWorking;

    @Override
    public <T> OngoingWork run(Callable<T> work, Consumer<T> done, Consumer<Exception> failed) {
        Runnable piece = () -> call(work, done, failed);
        waiting.add(piece);
        return () -> waiting.remove(piece);
    }

    private <T> void call(Callable<T> work, Consumer<T> done, Consumer<Exception> failed) {
        isWorking = true;
        T result;
        try {
            result = work.call();
        } catch (Exception failure) {
            isWorking = false;
            failed.accept(failure);
            return;
        }
        isWorking = false;
        done.accept(result);
    }

    /// One after the other, as on the JavaFX thread, though it comes from several.
    @Override
    public synchronized void meanwhile(Runnable news) {
        news.run();
    }

    /// Whether it is work that is done now, and nothing that holds up a window.
    public boolean isWorking() {
        return isWorking;
    }

    /// Does all that waits, and what comes of it.
    public void letGo() {
        while (!waiting.isEmpty()) {
            waiting.removeFirst().run();
        }
    }

    /// The same, in the order that threads of their own may have: the last first.
    public void letGoLastFirst() {
        while (!waiting.isEmpty()) {
            waiting.removeLast().run();
        }
    }
}
