package cni.explorer.ui.window;

import cni.explorer.ui.common.Tasks;
import java.util.concurrent.Callable;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Consumer;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import org.jspecify.annotations.Nullable;

/// Keeps a list of the named work that goes on, each piece of which can be called off. Belongs to the JavaFX thread.
final class Progress implements Tasks {
    private final Tasks tasks;
    private final ObservableList<Work> going = FXCollections.observableArrayList();

    /// @param tasks does the work
    Progress(Tasks tasks) {
        this.tasks = tasks;
    }

    /// What goes on, the first begun first.
    ObservableList<Work> going() {
        return going;
    }

    @Override
    public <T> void run(Callable<T> work, Consumer<T> done, Consumer<Exception> failed) {
        tasks.run(work, done, failed);
    }

    @Override
    public <T> void run(String name, Callable<T> work, Consumer<T> done, Consumer<Exception> failed) {
        Work named = new Work(name);
        going.add(named);
        tasks.run(
                () -> named.call(work),
                result -> {
                    if (going.remove(named)) {
                        done.accept(result);
                    }
                },
                failure -> {
                    if (going.remove(named)) {
                        failed.accept(failure);
                    }
                });
    }

    @Override
    public void meanwhile(Runnable news) {
        tasks.meanwhile(news);
    }

    /// One piece of work. What is called off comes to nothing: reading and writing of files stop at once, since their
    /// channels close when the thread is interrupted, and what is only worked out is thrown away at its end.
    final class Work {
        private final String name;
        private final AtomicReference<@Nullable Thread> worker = new AtomicReference<>();

        private Work(String name) {
            this.name = name;
        }

        String name() {
            return name;
        }

        void callOff() {
            going.remove(this);
            Thread thread = worker.get();
            if (thread != null) {
                thread.interrupt();
            }
        }

        private <T> T call(Callable<T> work) throws Exception {
            worker.set(Thread.currentThread());
            try {
                return work.call();
            } finally {
                worker.set(null);
            }
        }
    }
}
