package cni.explorer.data;

import java.io.IOException;
import java.io.InputStream;
import java.nio.channels.ClosedByInterruptException;
import java.util.concurrent.ArrayBlockingQueue;
import java.util.concurrent.BlockingQueue;
import org.jspecify.annotations.Nullable;

/// Bytes that a thread of their own takes from another stream, a few blocks ahead of whoever reads them: what the other
/// stream does for them and what its reader makes of them is done on two processors at the same time.
///
/// What the other stream throws is thrown to the reader. Closing ends the thread and leaves the other stream open.
final class ReadAhead extends InputStream {
    private static final int BLOCK = 1 << 16;
    private static final int BLOCKS = 4;

    private final BlockingQueue<Block> empty = new ArrayBlockingQueue<>(BLOCKS);
    private final BlockingQueue<Block> full = new ArrayBlockingQueue<>(BLOCKS);
    private final Thread thread;
    private @Nullable Block current;
    private int position;

    private ReadAhead(InputStream in) {
        for (int i = 0; i < BLOCKS; i++) {
            empty.add(new Block());
        }
        thread = Thread.ofPlatform().name("reading ahead").daemon().unstarted(() -> readAll(in));
    }

    /// Begins to read a stream, which is nobody else's until this one has come to its end.
    static ReadAhead of(InputStream in) {
        ReadAhead ahead = new ReadAhead(in);
        ahead.thread.start();
        return ahead;
    }

    private void readAll(InputStream in) {
        try {
            Block block;
            do {
                block = empty.take();
                block.fill(in);
                full.put(block);
            } while (!block.isLast());
        } catch (InterruptedException _) {
            // It was closed: nobody reads on.
            Thread.currentThread().interrupt();
        }
    }

    @Override
    public int read() throws IOException {
        byte[] one = new byte[1];
        return read(one, 0, 1) < 0 ? -1 : one[0] & 0xff;
    }

    @Override
    public int read(byte[] target, int offset, int length) throws IOException {
        if (length == 0) {
            return 0;
        }
        Block block = block();
        if (block.isLast()) {
            return block.end();
        }
        int count = Math.min(length, block.length - position);
        System.arraycopy(block.bytes, position, target, offset, count);
        position += count;
        return count;
    }

    /// The block of the next byte. The last one stays.
    private Block block() throws IOException {
        Block block = current;
        try {
            if (block != null && !block.isLast() && position == block.length) {
                empty.put(block);
                block = null;
            }
            if (block == null) {
                block = full.take();
                position = 0;
            }
        } catch (InterruptedException _) {
            Thread.currentThread().interrupt();
            throw new ClosedByInterruptException();
        }
        current = block;
        return block;
    }

    @Override
    public void close() {
        thread.interrupt();
    }

    /// Some bytes, or what came instead of any.
    private static final class Block {
        private final byte[] bytes = new byte[BLOCK];
        private int length;
        private @Nullable Throwable failure;

        /// Whoever waits for it must hear of everything, an error of the JVM too.
        void fill(InputStream in) {
            try {
                length = in.read(bytes, 0, bytes.length);
            } catch (Throwable thrown) {
                length = -1;
                failure = thrown;
            }
        }

        boolean isLast() {
            return length < 0;
        }

        /// The end, or why there will be none.
        int end() throws IOException {
            return switch (failure) {
                case null -> -1;
                case IOException known -> throw known;
                case RuntimeException known -> throw known;
                case Error known -> throw known;
                case Throwable other -> throw new IllegalStateException(other);
            };
        }
    }
}
