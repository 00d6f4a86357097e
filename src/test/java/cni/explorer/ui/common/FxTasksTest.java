package cni.explorer.ui.common;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.Callable;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import javafx.application.Platform;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.testfx.api.FxToolkit;

/// The real tasks, on the real JavaFX thread.
class FxTasksTest {
    private final BlockingQueue<Object> heard = new LinkedBlockingQueue<>();
    private final BlockingQueue<Throwable> uncaught = new LinkedBlockingQueue<>();
    private final Tasks tasks = new FxTasks();
    private Thread.@Nullable UncaughtExceptionHandler before;

    @BeforeEach
    void listen() throws Exception {
        FxToolkit.registerPrimaryStage();
        before = Thread.getDefaultUncaughtExceptionHandler();
        Thread.setDefaultUncaughtExceptionHandler((_, mistake) -> uncaught.add(mistake));
    }

    @AfterEach
    void listenNoMore() {
        Thread.setDefaultUncaughtExceptionHandler(before);
    }

    @Test
    void theResultOfWorkIsToldOnTheJavaFxThread() throws Exception {
        assertEquals("done", outcome(() -> {
            assertTrue(!Platform.isFxApplicationThread());
            return "done";
        }));
    }

    @Test
    void anExceptionIsToldAsItIs() throws Exception {
        IOException failure = new IOException("no such file");
        assertSame(failure, outcome(() -> {
            throw failure;
        }));
    }

    @Test
    void anErrorIsToldTooAndNotedAsAMistake() throws Exception {
        Error mistake = new StackOverflowError("too deep");
        Object told = outcome(() -> {
            throw mistake;
        });
        assertSame(mistake, assertInstanceOf(Exception.class, told).getCause());
        assertSame(mistake, uncaught.poll(10, TimeUnit.SECONDS));
    }

    @Test
    void whatIsCalledOffIsHeardOfNoMoreAndNeverGoesOnUnnoticed() throws Exception {
        AtomicInteger begun = new AtomicInteger();
        CountDownLatch neverOpen = new CountDownLatch(1);
        Semaphore ended = new Semaphore(0);
        FxTasks.later(() -> {
            for (int i = 0; i < 200; i++) {
                OngoingWork work = tasks.run(
                        () -> {
                            begun.incrementAndGet();
                            try {
                                neverOpen.await();
                                return "done";
                            } finally {
                                ended.release();
                            }
                        },
                        this::hear,
                        this::hear);
                work.callOff();
            }
            heard.add("all called off");
        });
        assertEquals("all called off", heard.poll(10, TimeUnit.SECONDS));
        assertEquals("next", outcome(() -> "next"), "nothing else is heard");
        assertTrue(ended.tryAcquire(begun.get(), 10, TimeUnit.SECONDS), "whatever had begun is interrupted");
    }

    @Test
    void whatIsDoneButNotHeardOfYetCanBeCalledOffStill() throws Exception {
        CountDownLatch done = new CountDownLatch(1);
        FxTasks.later(() -> {
            OngoingWork work = tasks.run(
                    () -> {
                        done.countDown();
                        return "done";
                    },
                    this::hear,
                    this::hear);
            try {
                heard.add(done.await(10, TimeUnit.SECONDS));
            } catch (InterruptedException interrupted) {
                heard.add(interrupted);
            }
            work.callOff();
        });
        assertEquals(true, heard.poll(10, TimeUnit.SECONDS));
        assertEquals("next", outcome(() -> "next"));
    }

    private Object outcome(Callable<String> work) throws InterruptedException {
        tasks.run(work, this::hear, this::hear);
        Object told = heard.poll(10, TimeUnit.SECONDS);
        assertNotNull(told, "neither a result nor a failure was told");
        return told;
    }

    private void hear(Object told) {
        heard.add(Platform.isFxApplicationThread() ? told : "not on the JavaFX thread: " + told);
    }
}
