package cni.explorer.workspace;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicReference;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/// A part of a state is worked out once, whoever asks.
class LazyTest {
    private final AtomicInteger worked = new AtomicInteger();

    @Test
    void nothingIsWorkedOutBeforeSomebodyAsks() {
        Lazy<Object> part = new Lazy<>(this::work);
        assertEquals(0, worked.get());
        Object first = part.get();
        assertSame(first, part.get());
        assertEquals(1, worked.get());
    }

    @Test
    void threadsThatAskAtOnceGetTheSame() throws Exception {
        try (ExecutorService threads = Executors.newVirtualThreadPerTaskExecutor()) {
            for (int round = 0; round < 200; round++) {
                Lazy<Object> part = new Lazy<>(this::work);
                List<Future<Object>> answers =
                        threads.invokeAll(Stream.<Callable<Object>>of(part::get, part::get, part::get)
                                .toList());
                assertSame(answers.get(0).get(), answers.get(1).get());
                assertSame(answers.get(0).get(), answers.get(2).get());
            }
        }
        assertEquals(200, worked.get());
    }

    @Test
    void whatFailsIsTriedAgain() {
        Lazy<Object> part = new Lazy<>(() -> {
            if (worked.incrementAndGet() == 1) {
                throw new IllegalArgumentException("not yet");
            }
            return "there";
        });
        assertThrows(IllegalArgumentException.class, part::get);
        assertEquals("there", part.get());
    }

    @Test
    void aPartThatAsksForItselfIsSaidToDoSo() {
        AtomicReference<Lazy<Object>> part = new AtomicReference<>();
        part.set(new Lazy<>(() -> part.get().get()));
        assertThrows(IllegalStateException.class, () -> part.get().get());
    }

    private Object work() {
        worked.incrementAndGet();
        return new Object();
    }
}
