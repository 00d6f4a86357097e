package cni.explorer.data;

import org.jspecify.annotations.Nullable;

/// Gives one and the same string for equal characters, as far as it remembers them, and makes none where it has it
/// already.
final class StringInterner {
    private static final int LONGEST = 64;
    /// Where more texts than that differ, the next one most likely does too.
    private static final int MOST = 1 << 15;

    private @Nullable String[] table = new String[1024];
    private int size;

    String get(char[] characters, int offset, int length) {
        if (length > LONGEST) {
            return new String(characters, offset, length);
        }
        int hash = 0;
        for (int i = offset; i < offset + length; i++) {
            hash = 31 * hash + characters[i];
        }
        int slot = slot(hash);
        for (String known = table[slot]; known != null; known = table[slot]) {
            if (known.hashCode() == hash && equal(known, characters, offset, length)) {
                return known;
            }
            slot = slot + 1 & table.length - 1;
        }
        String fresh = new String(characters, offset, length);
        if (size == MOST) {
            return fresh;
        }
        table[slot] = fresh;
        if (++size > table.length / 2) {
            grow();
        }
        return fresh;
    }

    private static boolean equal(String known, char[] characters, int offset, int length) {
        if (known.length() != length) {
            return false;
        }
        for (int i = 0; i < length; i++) {
            if (known.charAt(i) != characters[offset + i]) {
                return false;
            }
        }
        return true;
    }

    private int slot(int hash) {
        return (hash ^ hash >>> 16) & table.length - 1;
    }

    private void grow() {
        @Nullable String[] old = table;
        table = new String[old.length * 2];
        for (String known : old) {
            if (known != null) {
                int slot = slot(known.hashCode());
                while (table[slot] != null) {
                    slot = slot + 1 & table.length - 1;
                }
                table[slot] = known;
            }
        }
    }
}
