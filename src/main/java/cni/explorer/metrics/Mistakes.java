package cni.explorer.metrics;

import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Consumer;

/// Notes mistakes of the program that are no reason to stop, each once: one that is made with a hundred answers is one.
final class Mistakes {
    private final Consumer<Throwable> log;
    private final Set<List<StackTraceElement>> noted = ConcurrentHashMap.newKeySet();

    /// @param log hears of them without their words, which may quote a request and with it a token
    Mistakes(Consumer<Throwable> log) {
        this.log = log;
    }

    /// Told to whoever hears of what nothing catches.
    static Mistakes ofTheProgram() {
        return new Mistakes(mistake -> {
            Thread here = Thread.currentThread();
            here.getUncaughtExceptionHandler().uncaughtException(here, mistake);
        });
    }

    void note(RuntimeException mistake) {
        if (noted.add(Arrays.stream(mistake.getStackTrace()).limit(1).toList())) {
            log.accept(new WordlessException(mistake));
        }
    }

    /// Of what kind a mistake is, and where it was made.
    private static final class WordlessException extends RuntimeException {
        private static final long serialVersionUID = 1L;
        private static final int MOST_CAUSES = 10;

        WordlessException(Throwable mistake) {
            this(mistake, MOST_CAUSES);
        }

        private WordlessException(Throwable mistake, int more) {
            super(
                    mistake.getClass().getName(),
                    mistake.getCause() == null || more == 0
                            ? null
                            : new WordlessException(mistake.getCause(), more - 1));
            setStackTrace(mistake.getStackTrace());
        }
    }
}
