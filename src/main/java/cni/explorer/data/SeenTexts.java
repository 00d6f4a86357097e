package cni.explorer.data;

import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/// The texts of the cells of one column, and who had each first. A hash table of bytes.
final class SeenTexts {
    /// What [#first] gives for a text that has not come before.
    static final int NONE = -1;

    /// A column of more texts repeats itself too seldom to be remembered further.
    private static final int MOST = 4096;

    private byte[] @Nullable [] texts = new byte[64][];
    private int[] hashes = new int[64];
    private int[] firsts = new int[64];
    private int size;

    /// Who had a text first. One that has not come before is remembered.
    int first(byte[] bytes, int from, int to, int hash, int provider) {
        int slot = slot(hash);
        for (byte[] known = texts[slot]; known != null; known = texts[slot]) {
            if (hashes[slot] == hash && Arrays.equals(known, 0, known.length, bytes, from, to)) {
                return firsts[slot];
            }
            slot = slot + 1 & texts.length - 1;
        }
        if (size < MOST) {
            put(slot, Arrays.copyOfRange(bytes, from, to), hash, provider);
            if (++size > texts.length / 2) {
                grow();
            }
        }
        return NONE;
    }

    private int slot(int hash) {
        return (hash ^ hash >>> 15) & texts.length - 1;
    }

    private void put(int slot, byte[] text, int hash, int first) {
        texts[slot] = text;
        hashes[slot] = hash;
        firsts[slot] = first;
    }

    private void grow() {
        byte[] @Nullable [] oldTexts = texts;
        int[] oldHashes = hashes;
        int[] oldFirsts = firsts;
        texts = new byte[oldTexts.length * 2][];
        hashes = new int[texts.length];
        firsts = new int[texts.length];
        for (int old = 0; old < oldTexts.length; old++) {
            byte[] text = oldTexts[old];
            if (text != null) {
                int slot = slot(oldHashes[old]);
                while (texts[slot] != null) {
                    slot = slot + 1 & texts.length - 1;
                }
                put(slot, text, oldHashes[old], oldFirsts[old]);
            }
        }
    }
}
