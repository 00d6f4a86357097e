package cni.explorer.ui.window;

import cni.explorer.ui.common.OngoingWork;
import cni.explorer.ui.common.Tasks;
import java.util.concurrent.Callable;
import java.util.function.Consumer;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;

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
    public <T> OngoingWork run(Callable<T> work, Consumer<T> done, Consumer<Exception> failed) {
        return tasks.run(work, done, failed);
    }

    @Override
    public <T> OngoingWork run(String name, Callable<T> work, Consumer<T> done, Consumer<Exception> failed) {
        return run(new Work(name, false, () -> {}), work, done, failed);
    }

    @Override
    public <T> OngoingWork write(
            String name, Callable<T> work, Consumer<T> done, Consumer<Exception> failed, Runnable calledOff) {
        return run(new Work(name, true, calledOff), work, done, failed);
    }

    private <T> OngoingWork run(Work named, Callable<T> work, Consumer<T> done, Consumer<Exception> failed) {
        going.add(named);
        named.running = tasks.run(
                work,
                result -> {
                    going.remove(named);
                    done.accept(result);
                },
                failure -> {
                    going.remove(named);
                    failed.accept(failure);
                });
        return named;
    }

    @Override
    public void meanwhile(Runnable news) {
        tasks.meanwhile(news);
    }

    /// One piece of work. What is called off comes to nothing: reading and writing of files stop at once, since their
    /// channels close when the thread is interrupted, and what is only worked out is thrown away at its end.
    final class Work implements OngoingWork {
        private final String name;
        private final boolean isWriting;
        private final Runnable calledOff;
        private OngoingWork running = () -> {};

        private Work(String name, boolean isWriting, Runnable calledOff) {
            this.name = name;
            this.isWriting = isWriting;
            this.calledOff = calledOff;
        }

        String name() {
            return name;
        }

        /// Whether something is lost without it that a person wants to keep.
        boolean isWriting() {
            return isWriting;
        }

        @Override
        public void callOff() {
            going.remove(this);
            running.callOff();
            calledOff.run();
        }
    }
}
