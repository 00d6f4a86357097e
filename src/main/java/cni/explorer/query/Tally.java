package cni.explorer.query;

import java.util.Arrays;
import java.util.BitSet;
import java.util.List;
import java.util.stream.IntStream;

/// In how many of some sets each provider is, counted for all providers at once: each binary digit of the counts is a
/// row of bits, one for each provider. Immutable.
final class Tally {
    /// Up to so many parts are sooner gathered one by one.
    private static final int FEW = 16;

    private static final int QUARTERS = 4;
    /// One in each quarter of a number.
    private static final long EACH = 0x0001_0001_0001_0001L;
    /// By four bits: each of them in a quarter.
    private static final long[] SPREAD = spread();

    private final long[][] digits;
    private final int words;
    private final int most;

    private Tally(long[][] digits, int words, int most) {
        this.digits = digits;
        this.words = words;
        this.most = most;
    }

    private static long[] spread() {
        long[] spread = new long[1 << QUARTERS];
        for (int bits = 0; bits < spread.length; bits++) {
            for (int bit = 0; bit < QUARTERS; bit++) {
                spread[bits] |= (long) (bits >>> bit & 1) << (bit * Character.SIZE);
            }
        }
        return spread;
    }

    /// @param size the number of providers; the sets hold none beyond it
    static Tally of(List<BitSet> sets, int size) {
        int words = (size + Long.SIZE - 1) / Long.SIZE;
        long[][] digits = new long[Integer.SIZE - Integer.numberOfLeadingZeros(sets.size())][words];
        for (BitSet set : sets) {
            add(set.toLongArray(), digits);
        }
        return new Tally(digits, words, sets.size());
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

    /// Some providers, group by group: in each those first who are in most sets, else in the order of the dataset.
    ///
    /// @param groups no provider is in two of them
    Rows rows(BitSet... groups) {
        int parts = groups.length * (most + 1);
        return parts > FEW && parts <= Character.MAX_VALUE ? dealt(groups) : joined(groups);
    }

    /// Every provider is dealt out by a key, worked out for four of them at a time in the quarters of one
    /// number. It takes as long for many counts as for few.
    private Rows dealt(BitSet... groups) {
        int counts = most + 1;
        int nobody = groups.length * counts;
        long[][] members = Arrays.stream(groups)
                .map(group -> Arrays.copyOf(group.toLongArray(), words))
                .toArray(long[][]::new);
        char[] keys = new char[words * Long.SIZE];
        int[] next = new int[nobody + 2];
        for (int first = 0; first < keys.length; first += QUARTERS) {
            long missed = most * EACH;
            for (int digit = 0; digit < digits.length; digit++) {
                missed -= four(digits[digit], first) << digit;
            }
            long key = nobody * EACH;
            for (int group = 0; group < members.length; group++) {
                long isIn = four(members[group], first) * Character.MAX_VALUE;
                key = (key & ~isIn) | ((missed + (long) group * counts * EACH) & isIn);
            }
            for (int provider = first; provider < first + QUARTERS; provider++) {
                keys[provider] = (char) key;
                next[keys[provider] + 1]++;
                key >>>= Character.SIZE;
            }
        }
        for (int one = 1; one <= nobody; one++) {
            next[one] += next[one - 1];
        }
        int all = next[nobody];
        int[] dealt = new int[keys.length];
        for (int provider = 0; provider < keys.length; provider++) {
            dealt[next[keys[provider]]++] = provider;
        }
        return Rows.handOver(Arrays.copyOf(dealt, all));
    }

    /// Four bits of a row, each in a quarter of one number.
    private static long four(long[] bits, int first) {
        return SPREAD[(int) (bits[first / Long.SIZE] >>> first) & (1 << QUARTERS) - 1];
    }

    /// Those of every count are gathered by themselves, which takes longer with each.
    private Rows joined(BitSet... groups) {
        return Rows.of(Arrays.stream(groups)
                .flatMap(group -> IntStream.rangeClosed(0, most).mapToObj(missed -> exactly(most - missed, group)))
                .toArray(BitSet[]::new));
    }
}
