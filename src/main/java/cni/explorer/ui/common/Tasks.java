package cni.explorer.ui.common;

import java.util.concurrent.Callable;
import java.util.function.Consumer;

/// Work that must not hold up the window. Only immutable values go in and come out.
public interface Tasks {

    /// Does the work elsewhere and hands its result, or what it threw, to the JavaFX thread.
    <T> void run(Callable<T> work, Consumer<T> done, Consumer<Exception> failed);
}
