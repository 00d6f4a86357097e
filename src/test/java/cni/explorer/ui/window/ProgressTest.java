package cni.explorer.ui.window;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import cni.explorer.data.OpenFile;
import cni.explorer.ui.common.HeldBack;
import cni.explorer.ui.common.OngoingWork;
import cni.explorer.ui.common.Tasks;
import cni.explorer.ui.common.WorkQueue;
import java.io.InputStream;
import java.nio.channels.ClosedByInterruptException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.Consumer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ProgressTest {
    private final LinkedBlockingQueue<Runnable> window = new LinkedBlockingQueue<>();
    private final List<String> heard = new ArrayList<>();
    private final Progress progress = new Progress(new OwnThread());

    @TempDir
    private Path folder = Path.of("");

    @Test
    void namedWorkIsListedUntilItIsDone() throws Exception {
        progress.run("Reading", () -> "read", heard::add, failure -> heard.add(failure.toString()));
        assertEquals(List.of("Reading"), names());
        next().run();
        assertEquals(List.of(), names());
        assertEquals(List.of("read"), heard);
    }

    @Test
    void workWithoutANameIsNotListed() throws Exception {
        progress.run(() -> "looked", heard::add, failure -> heard.add(failure.toString()));
        assertEquals(List.of(), names());
        next().run();
        assertEquals(List.of("looked"), heard);
    }

    @Test
    void whatWaitsBehindWorkThatIsCalledOffIsDoneAllTheSame() {
        HeldBack later = new HeldBack();
        Progress listed = new Progress(later);
        WorkQueue queue = new WorkQueue(listed);
        for (String one : List.of("first", "second", "third")) {
            queue.write("Keeping " + one, () -> heard.add(one), failure -> heard.add(failure.toString()));
        }
        listed.going().getFirst().callOff();
        later.letGo();
        assertEquals(List.of("second", "third"), heard);
    }

    @Test
    void aFileThatIsCalledOffIsReadNoFurtherAndNobodyHearsOfIt() throws Exception {
        Path file = Files.write(folder.resolve("endless"), new byte[10]);
        CountDownLatch begun = new CountDownLatch(1);
        LinkedBlockingQueue<Exception> stopped = new LinkedBlockingQueue<>();
        progress.<String>run(
                "Reading",
                () -> {
                    try (InputStream in = OpenFile.read(file)) {
                        while (true) {
                            begun.countDown();
                            in.read();
                        }
                    } catch (ClosedByInterruptException called) {
                        stopped.add(called);
                        throw called;
                    }
                },
                heard::add,
                failure -> heard.add(failure.toString()));
        assertTrue(begun.await(10, TimeUnit.SECONDS));
        progress.going().getFirst().callOff();
        assertTrue(stopped.poll(10, TimeUnit.SECONDS) instanceof ClosedByInterruptException);
        next().run();
        assertEquals(List.of(), names());
        assertEquals(List.of(), heard);
    }

    private List<String> names() {
        return progress.going().stream().map(Progress.Work::name).toList();
    }

    private Runnable next() throws InterruptedException {
        Runnable next = window.poll(10, TimeUnit.SECONDS);
        assertTrue(next != null);
        return next == null ? () -> {} : next;
    }

    /// Hands to the queue what would go to the JavaFX thread.
    private final class OwnThread implements Tasks {
        @Override
        public <T> OngoingWork run(Callable<T> work, Consumer<T> done, Consumer<Exception> failed) {
            AtomicBoolean isCalledOff = new AtomicBoolean();
            Thread worker = Thread.ofVirtual().start(() -> {
                try {
                    T result = work.call();
                    window.add(() -> done.accept(result));
                } catch (Exception failure) {
                    window.add(() -> {
                        if (!isCalledOff.get()) {
                            failed.accept(failure);
                        }
                    });
                }
            });
            return () -> {
                isCalledOff.set(true);
                worker.interrupt();
            };
        }
    }
}
