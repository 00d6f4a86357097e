package cni.explorer.ui.files;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertThrows;

import cni.explorer.ui.common.OngoingWork;
import cni.explorer.ui.common.Tasks;
import cni.explorer.workspace.FileVersion;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.function.Consumer;
import org.junit.jupiter.api.Test;

/// Whatever one save of a file brings about, the next one is seen.
class WatchedFileTest {
    private final Path file = Path.of("mine.json").toAbsolutePath();
    private final Waiting tasks = new Waiting();
    private final List<LoadedFile> shown = new ArrayList<>();

    @Test
    void aReaderThatFailsIsToldOfAndDoesNotEndIt() {
        List<Exception> told = new ArrayList<>();
        WatchedFile watched = new WatchedFile(file, FileVersion.NONE, tasks, shown::add, told::add);
        Exception odd = new NumberFormatException("Too many nonzero exponent digits.");
        tasks.fail(odd);
        tasks.fail(new ExecutionException("Something went wrong", new StackOverflowError()));
        LoadedFile good = LoadedFile.read(file);
        tasks.handOver(good);

        assertSame(odd, told.getFirst());
        assertInstanceOf(StackOverflowError.class, told.getLast().getCause());
        assertEquals(List.of(good), shown);
        watched.letGo();
        tasks.fail(odd);
        assertEquals(2, told.size(), "nobody waits for it any more");
        assertEquals(0, tasks.waiting());
    }

    @Test
    void oneThatCannotBeShownDoesNotEndItEither() {
        new WatchedFile(
                file,
                FileVersion.NONE,
                tasks,
                fresh -> {
                    shown.add(fresh);
                    throw new IllegalStateException("it cannot be shown");
                },
                _ -> {});
        LoadedFile odd = LoadedFile.read(file);
        assertThrows(IllegalStateException.class, () -> tasks.handOver(odd));
        LoadedFile next = LoadedFile.read(file);
        assertThrows(IllegalStateException.class, () -> tasks.handOver(next));

        assertEquals(List.of(odd, next), shown);
    }

    /// Does no work, and hands over what the test says that it gave.
    private static final class Waiting implements Tasks {
        private final List<Piece<?>> pieces = new ArrayList<>();

        private record Piece<T>(Consumer<T> done, Consumer<Exception> failed) {}

        @Override
        public <T> OngoingWork run(Callable<T> work, Consumer<T> done, Consumer<Exception> failed) {
            pieces.add(new Piece<>(done, failed));
            return () -> {};
        }

        int waiting() {
            return pieces.size();
        }

        void fail(Exception failure) {
            pieces.removeFirst().failed().accept(failure);
        }

        @SuppressWarnings("unchecked")
        void handOver(LoadedFile fresh) {
            ((Consumer<Object>) pieces.removeFirst().done()).accept(Optional.of(fresh));
        }
    }
}
