package cni.explorer.query;

import java.util.BitSet;
import java.util.List;

/// In how many of some sets each provider is, counted for all providers at once: each binary digit of the counts is a
/// row of bits, one for each provider. Immutable.
final class Tally {
    private final long[][] digits;
    private final int most;

    private Tally(long[][] digits, int most) {
        this.digits = digits;
        this.most = most;
    }

    /// @param size the number of providers; the sets hold none beyond it
    static Tally of(List<BitSet> sets, int size) {
        int words = (size + Long.SIZE - 1) / Long.SIZE;
        long[][] digits = new long[Integer.SIZE - Integer.numberOfLeadingZeros(sets.size())][words];
        for (BitSet set : sets) {
            add(set.toLongArray(), digits);
        }
        return new Tally(digits, sets.size());
    }

    /// Adds one in binary wherever a bit is set.
    private static void add(long[] set, long[][] digits) {
        for (int word = 0; word < set.length; word++) {
            long carry = set[word];
            for (int digit = 0; carry != 0; digit++) {
                long before = digits[digit][word];
                digits[digit][word] = before ^ carry;
                carry &= before;
            }
        }
    }

    /// In how many sets a provider is.
    int count(int provider) {
        int count = 0;
        for (int digit = 0; digit < digits.length; digit++) {
            count |= (int) (digits[digit][provider / Long.SIZE] >>> provider & 1) << digit;
        }
        return count;
    }

    /// Those among some who are in exactly so many sets, as a new set.
    BitSet exactly(int count, BitSet among) {
        long[] words = among.toLongArray();
        for (int digit = 0; digit < digits.length; digit++) {
            long turned = (count >>> digit & 1) == 0 ? -1L : 0L;
            for (int word = 0; word < words.length; word++) {
                words[word] &= digits[digit][word] ^ turned;
            }
        }
        return BitSet.valueOf(words);
    }

    /// Some providers, separated by the number of sets they are in: those in most sets first.
    BitSet[] parts(BitSet among) {
        BitSet[] parts = new BitSet[most + 1];
        for (int missed = 0; missed <= most; missed++) {
            parts[missed] = exactly(most - missed, among);
        }
        return parts;
    }
}
