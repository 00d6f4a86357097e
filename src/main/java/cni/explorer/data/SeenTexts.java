package cni.explorer.data;

import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/// The texts of the cells of one column, and who had each first. A hash table of bytes.
///
/// Every text is an object of JSON, so that none is the beginning of another one: bytes that begin with one of
/// them have their own object end where it ends. So an object is found before anybody knows where it ends, by its
/// bytes up to its first closing brace, which most have at their end.
final class SeenTexts {
    /// A column of more texts repeats itself too seldom to be remembered further.
    private static final int MOST = 4096;

    private static final int TURN = 5;

    private byte[] @Nullable [] texts = new byte[64][];
    private long[] hashes = new long[64];
    private int[] firsts = new int[64];
    private int size;
    private int found = -1;

    /// A hash of the object that begins there, of as much of it as tells it from most others.
    ///
    /// @param from behind its opening brace
    /// @param to   the end of what is at hand
    /// @return never 0; 0 if not enough is at hand
    static long hash(byte[] bytes, int from, int to) {
        long hash = 1;
        for (int i = from; i < to; i++) {
            byte next = bytes[i];
            if (next == '}') {
                // What was turned to the upper bits is to count in the lower ones, by which slots are chosen.
                return hash * 0x9E37_79B9_7F4A_7C15L | 1;
            }
            hash = Long.rotateLeft(hash, TURN) ^ next;
        }
        return 0;
    }

    /// Looks for the object that begins there among those that were remembered.
    ///
    /// @param from where its opening brace is
    /// @param to   the end of what is at hand
    boolean find(byte[] bytes, int from, int to, long hash) {
        int slot = slot(hash);
        for (byte[] known = texts[slot]; known != null; known = texts[slot]) {
            if (hashes[slot] == hash
                    && known.length <= to - from
                    && Arrays.equals(known, 0, known.length, bytes, from, from + known.length)) {
                found = slot;
                return true;
            }
            slot = slot + 1 & texts.length - 1;
        }
        return false;
    }

    /// How long the text is that was found last.
    int length() {
        byte[] text = texts[found];
        return text == null ? 0 : text.length;
    }

    /// Who had the text first that was found last.
    int first() {
        return firsts[found];
    }

    /// Remembers a text that was not found, unless there are too many.
    void add(byte[] bytes, int from, int to, long hash, int provider) {
        if (size == MOST) {
            return;
        }
        if (++size > texts.length / 2) {
            grow();
        }
        put(Arrays.copyOfRange(bytes, from, to), hash, provider);
    }

    private int slot(long hash) {
        return (int) (hash >>> Integer.SIZE) & texts.length - 1;
    }

    private void put(byte[] text, long hash, int first) {
        int slot = slot(hash);
        while (texts[slot] != null) {
            slot = slot + 1 & texts.length - 1;
        }
        texts[slot] = text;
        hashes[slot] = hash;
        firsts[slot] = first;
    }

    private void grow() {
        byte[] @Nullable [] oldTexts = texts;
        long[] oldHashes = hashes;
        int[] oldFirsts = firsts;
        texts = new byte[oldTexts.length * 2][];
        hashes = new long[texts.length];
        firsts = new int[texts.length];
        for (int old = 0; old < oldTexts.length; old++) {
            byte[] text = oldTexts[old];
            if (text != null) {
                put(text, oldHashes[old], oldFirsts[old]);
            }
        }
    }
}
