package cni.explorer.data;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.channels.ClosedByInterruptException;
import java.util.Random;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@Timeout(20)
class ReadAheadTest {
    @ParameterizedTest
    @ValueSource(ints = {0, 1, 65_535, 65_536, 65_537, 2_000_000})
    void givesWhatTheOtherStreamHas(int length) throws IOException {
        byte[] bytes = new byte[length];
        new Random(length).nextBytes(bytes);
        try (ReadAhead in = ReadAhead.of(new ByteArrayInputStream(bytes))) {
            assertEquals(0, in.read(new byte[0]));
            assertArrayEquals(bytes, in.readAllBytes());
            assertEquals(-1, in.read());
        }
    }

    @Test
    void whatGoesWrongThereIsToldHere() {
        for (Throwable failure : new Throwable[] {
            new IOException("the disk is gone"), new IllegalStateException(), new StackOverflowError()
        }) {
            InputStream broken = stream(() -> {
                switch (failure) {
                    case IOException known -> throw known;
                    case RuntimeException known -> throw known;
                    default -> throw (Error) failure;
                }
            });
            try (ReadAhead in = ReadAhead.of(broken)) {
                assertSame(failure, assertThrows(Throwable.class, in::read));
                assertSame(failure, assertThrows(Throwable.class, in::read));
            }
        }
    }

    @Test
    void whoIsInterruptedWaitsNoLonger() {
        try (ReadAhead in = ReadAhead.of(waiting(new CountDownLatch(1), new CountDownLatch(1)))) {
            Thread.currentThread().interrupt();
            assertThrows(ClosedByInterruptException.class, in::read);
            assertTrue(Thread.interrupted());
        }
    }

    @Test
    void closingEndsTheThread() throws InterruptedException {
        CountDownLatch begun = new CountDownLatch(1);
        CountDownLatch ended = new CountDownLatch(1);
        ReadAhead in = ReadAhead.of(waiting(begun, ended));
        assertTrue(begun.await(10, TimeUnit.SECONDS));
        in.close();
        assertTrue(ended.await(10, TimeUnit.SECONDS));
    }

    private static InputStream waiting(CountDownLatch begun, CountDownLatch interrupted) {
        return stream(() -> {
            begun.countDown();
            try {
                new CountDownLatch(1).await();
                return -1;
            } catch (InterruptedException _) {
                interrupted.countDown();
                throw new ClosedByInterruptException();
            }
        });
    }

    private interface Reading {
        int read() throws IOException;
    }

    private static InputStream stream(Reading reading) {
        return new InputStream() {
            @Override
            public int read() throws IOException {
                return reading.read();
            }

            @Override
            public int read(byte[] bytes, int offset, int length) throws IOException {
                return reading.read();
            }
        };
    }
}
