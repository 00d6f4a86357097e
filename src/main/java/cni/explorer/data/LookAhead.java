package cni.explorer.data;

import java.io.IOException;
import java.io.InputStream;
import java.util.Arrays;

/// Bytes one after the other, of which those since a mark stay at hand.
final class LookAhead {
    /// What [#skipObject] gives for an object without an end.
    static final int UNENDED = -1;

    /// A cell that goes on for longer is no cell.
    private static final int MOST_KEPT = 1 << 22;

    private final InputStream in;
    private byte[] bytes;
    private int position;
    private int limit;
    private int mark = -1;

    LookAhead(InputStream in, int size) {
        this.in = in;
        this.bytes = new byte[size];
    }

    /// The next byte, without a sign; -1 at the end.
    int next() throws IOException {
        return position < limit || fill() ? bytes[position++] & 0xff : -1;
    }

    /// Keeps what comes from here on.
    void mark() {
        mark = position;
    }

    void unmark() {
        mark = -1;
    }

    /// What is at hand; other bytes after each call that goes on.
    byte[] bytes() {
        return bytes;
    }

    int position() {
        return position;
    }

    int markedAt() {
        return mark;
    }

    int sinceMark() {
        return position - mark;
    }

    /// Goes behind the end of an object that has begun.
    ///
    /// @return a hash of its bytes, never negative; [#UNENDED] if it has no end
    int skipObject() throws IOException {
        int hash = 0;
        int open = 1;
        boolean isInText = false;
        boolean isEscaped = false;
        while (position < limit || fill()) {
            int i = position;
            for (; i < limit; i++) {
                byte next = bytes[i];
                hash = hash * 31 + next;
                if (isInText) {
                    if (isEscaped) {
                        isEscaped = false;
                    } else if (next == '"') {
                        isInText = false;
                    } else {
                        isEscaped = next == '\\';
                    }
                } else if (next == '"') {
                    isInText = true;
                } else if (next == '{') {
                    open++;
                } else if (next == '}' && --open == 0) {
                    position = i + 1;
                    return hash & Integer.MAX_VALUE;
                }
            }
            position = i;
        }
        return UNENDED;
    }

    private boolean fill() throws IOException {
        int kept = mark < 0 ? 0 : limit - mark;
        if (mark > 0) {
            System.arraycopy(bytes, mark, bytes, 0, kept);
        }
        position = mark < 0 ? 0 : position - mark;
        mark = Math.min(mark, 0);
        FoldedCells.demand(kept <= MOST_KEPT);
        if (kept == bytes.length) {
            bytes = Arrays.copyOf(bytes, kept * 2);
        }
        int read = in.read(bytes, kept, bytes.length - kept);
        limit = kept + Math.max(read, 0);
        return read > 0;
    }
}
