package cni.explorer.ui.common;

import java.util.ArrayDeque;
import java.util.Queue;
import java.util.concurrent.Callable;
import java.util.function.Consumer;

/// Writes one thing after the other, in the order in which they were handed over. Belongs to the JavaFX thread.
public final class WorkQueue {
    private final Tasks tasks;
    private final Queue<Runnable> waiting = new ArrayDeque<>();
    private boolean isGoing;

    /// @param tasks does the work
    public WorkQueue(Tasks tasks) {
        this.tasks = tasks;
    }

    /// Does the work when all before it is done, has failed or was called off.
    ///
    /// @param name what is done, "Writing databases.json"
    public <T> void write(String name, Callable<T> work, Consumer<Exception> failed) {
        Consumer<Exception> fails = failure -> {
            goOn();
            failed.accept(failure);
        };
        waiting.add(() -> tasks.write(name, work, _ -> goOn(), fails, this::goOn));
        if (!isGoing) {
            isGoing = true;
            goOn();
        }
    }

    private void goOn() {
        Runnable next = waiting.poll();
        if (next == null) {
            isGoing = false;
        } else {
            next.run();
        }
    }
}
