package cni.explorer.query;

import java.text.Collator;

/// Collation keys as bytes, which compare as unsigned numbers.
///
/// A collator takes microseconds for a key, and most texts are ASCII, of which it judges each character by itself. So
/// it is asked for the key of each ASCII character once, and the keys of such texts are put together from these: first
/// the marks that tell letters apart, then those that tell accents and punctuation apart. They are the very bytes that
/// the collator would give.
final class CollationKeys {
    private static final int ASCII = 128;
    private static final int UNIT = Character.BYTES;

    private final Collator collator;
    private final boolean[] isKnown = new boolean[ASCII];
    private final char[] first = new char[ASCII];
    private final char[] second = new char[ASCII];

    /// @param collator of secondary strength
    CollationKeys(Collator collator) {
        this.collator = collator;
    }

    byte[] key(String text) {
        int firsts = 0;
        int seconds = 0;
        for (int i = 0; i < text.length(); i++) {
            char letter = text.charAt(i);
            if (letter >= ASCII) {
                return collator.getCollationKey(text).toByteArray();
            }
            learn(letter);
            firsts += first[letter] == 0 ? 0 : 1;
            seconds += second[letter] == 0 ? 0 : 1;
        }
        byte[] key = new byte[(firsts + 1 + seconds + 1) * UNIT];
        int atFirst = 0;
        int atSecond = (firsts + 1) * UNIT;
        for (int i = 0; i < text.length(); i++) {
            char letter = text.charAt(i);
            atFirst = put(first[letter], key, atFirst);
            atSecond = put(second[letter], key, atSecond);
        }
        return key;
    }

    private static int put(char unit, byte[] key, int at) {
        if (unit == 0) {
            return at;
        }
        key[at] = (byte) (unit >>> Byte.SIZE);
        key[at + 1] = (byte) unit;
        return at + UNIT;
    }

    /// A character has at most one mark of each kind, and after each kind stands a zero.
    private void learn(char letter) {
        if (!isKnown[letter]) {
            byte[] key = collator.getCollationKey(String.valueOf(letter)).toByteArray();
            first[letter] = unit(key, 0);
            second[letter] = unit(key, key.length / UNIT - 2);
            isKnown[letter] = true;
        }
    }

    private static char unit(byte[] key, int index) {
        return (char) ((key[index * UNIT] & 0xff) << Byte.SIZE | (key[index * UNIT + 1] & 0xff));
    }
}
