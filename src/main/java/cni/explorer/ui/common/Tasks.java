package cni.explorer.ui.common;

import java.util.concurrent.Callable;
import java.util.function.Consumer;

/// Work that must not hold up the window. Only immutable values go in and come out.
public interface Tasks {

    /// Does the work elsewhere and hands its result, or what it threw, to the JavaFX thread.
    ///
    /// @param failed is told of an [Error] too, as the cause of an exception
    <T> OngoingWork run(Callable<T> work, Consumer<T> done, Consumer<Exception> failed);

    /// The same for work that cannot fail: where it does, the program has made a mistake.
    default <T> OngoingWork run(Callable<T> work, Consumer<T> done) {
        return run(work, done, Tasks::mistake);
    }

    /// The same for work that may take a while, so that a person can be told of it.
    ///
    /// @param name what is done, "Reading databases.json"
    default <T> OngoingWork run(String name, Callable<T> work, Consumer<T> done, Consumer<Exception> failed) {
        return run(work, done, failed);
    }

    /// The same for work that cannot fail.
    ///
    /// @param name what is done, "Reading databases.json"
    default <T> OngoingWork run(String name, Callable<T> work, Consumer<T> done) {
        return run(name, work, done, Tasks::mistake);
    }

    /// The same for work without which something is lost that a person wants to keep.
    ///
    /// @param name what is done, "Writing databases.json"
    default <T> OngoingWork write(String name, Callable<T> work, Consumer<T> done, Consumer<Exception> failed) {
        return write(name, work, done, failed, () -> {});
    }

    /// The same for work that others wait for.
    ///
    /// @param calledOff is told on the JavaFX thread if somebody calls it off
    default <T> OngoingWork write(
            String name, Callable<T> work, Consumer<T> done, Consumer<Exception> failed, Runnable calledOff) {
        OngoingWork begun = run(name, work, done, failed);
        return () -> {
            begun.callOff();
            calledOff.run();
        };
    }

    /// Hands something to the JavaFX thread while work still goes on, in the order in which it is handed over. Called
    /// by the work.
    default void meanwhile(Runnable news) {
        news.run();
    }

    private static void mistake(Exception failure) {
        throw new IllegalStateException(failure);
    }
}
