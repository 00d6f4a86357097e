package cni.explorer.metrics;

import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.CompletionService;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorCompletionService;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.function.Consumer;

/// Waits for many answers at once.
final class SideBySide {
    private SideBySide() {}

    /// Asks all questions, each on a thread of its own, and waits for the last answer.
    ///
    /// @param heard is told of each answer as it comes, on the thread that calls this
    /// @throws InterruptedException if nobody wants to know any more; then no question is left running
    static <T> void ask(List<Callable<T>> questions, Consumer<T> heard) throws InterruptedException {
        ExecutorService threads = Executors.newVirtualThreadPerTaskExecutor();
        try {
            CompletionService<T> coming = new ExecutorCompletionService<>(threads);
            questions.forEach(coming::submit);
            for (int i = 0; i < questions.size(); i++) {
                heard.accept(coming.take().get());
            }
        } catch (ExecutionException mistake) {
            throw new IllegalStateException(mistake.getCause());
        } finally {
            threads.shutdownNow();
        }
    }
}
