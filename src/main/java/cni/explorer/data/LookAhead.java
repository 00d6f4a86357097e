package cni.explorer.data;

import java.io.IOException;
import java.io.InputStream;
import java.util.Arrays;

/// Bytes one after the other, of which those since a mark stay at hand.
final class LookAhead {
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

    /// The end of what is at hand.
    int limit() {
        return limit;
    }

    /// Goes over bytes that are at hand.
    void skip(int count) {
        position += count;
    }

    /// Goes over these bytes, if it is they that come next and all of them are at hand.
    boolean skip(byte[] expected) {
        boolean isNext = expected.length <= limit - position
                && Arrays.equals(expected, 0, expected.length, bytes, position, position + expected.length);
        position += isNext ? expected.length : 0;
        return isNext;
    }

    /// Goes behind the end of an object that has begun and must end.
    void skipObject() throws IOException {
        int open = 1;
        boolean isInText = false;
        boolean isEscaped = false;
        while (position < limit || fill()) {
            int i = position;
            for (; i < limit; i++) {
                byte next = bytes[i];
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
                    return;
                }
            }
            position = i;
        }
        FoldedCells.demand(false);
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
