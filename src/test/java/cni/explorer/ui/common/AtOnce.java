package cni.explorer.ui.common;

import java.util.concurrent.Callable;
import java.util.function.Consumer;

/// Does work on the thread that asks for it.
public final class AtOnce implements Tasks {
    @Override
    public <T> OngoingWork run(Callable<T> work, Consumer<T> done, Consumer<Exception> failed) {
        T result;
        try {
            result = work.call();
        } catch (Exception failure) {
            failed.accept(failure);
            return () -> {};
        }
        done.accept(result);
        return () -> {};
    }
}
