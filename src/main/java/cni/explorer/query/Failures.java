package cni.explorer.query;

import java.util.Arrays;
import java.util.BitSet;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/// What each counted provider fails, as a set of requirements: the first one is the lowest bit.
final class Failures {
    private final int[] providers;
    private final long[] failed;

    /// @param providers the counted ones
    /// @param failed    what each of these fails
    private Failures(int[] providers, long[] failed) {
        this.providers = providers;
        this.failed = failed;
    }

    /// @param outcome of at most 64 requirements
    static Failures of(Outcome outcome) {
        BitSet counted = outcome.countedProviders();
        long[] byProvider = new long[counted.length()];
        for (int r = 0; r < outcome.requirements().size(); r++) {
            BitSet fails = (BitSet) counted.clone();
            fails.andNot(outcome.meeting(r));
            for (int provider : Rows.indices(fails)) {
                byProvider[provider] |= 1L << r;
            }
        }
        int[] providers = Rows.indices(counted);
        long[] failed = new long[providers.length];
        Arrays.setAll(failed, i -> byProvider[providers[i]]);
        return new Failures(providers, failed);
    }

    /// The sets that somebody fails, each once.
    long[] kinds() {
        Kinds kinds = new Kinds();
        for (long one : failed) {
            kinds.add(one);
        }
        return kinds.all();
    }

    /// Who fails just these sets, by the set, in the order of the dataset.
    Map<Long, Rows> failing(Collection<Long> sets) {
        Kinds wanted = new Kinds();
        sets.forEach(wanted::add);
        int[] sizes = new int[sets.size()];
        int[] numbers = new int[failed.length];
        for (int i = 0; i < failed.length; i++) {
            numbers[i] = wanted.find(failed[i]);
            if (numbers[i] >= 0) {
                sizes[numbers[i]]++;
            }
        }
        int[][] rows = Arrays.stream(sizes).mapToObj(int[]::new).toArray(int[][]::new);
        Arrays.fill(sizes, 0);
        for (int i = 0; i < failed.length; i++) {
            if (numbers[i] >= 0) {
                rows[numbers[i]][sizes[numbers[i]]++] = providers[i];
            }
        }
        Map<Long, Rows> found = new HashMap<>();
        List.copyOf(sets).forEach(set -> found.put(set, Rows.handOver(rows[wanted.find(set)])));
        return found;
    }

    /// Numbers different sets in the order in which they come: a hash table that makes no object for any.
    private static final class Kinds {
        private long[] sets = new long[64];
        private int[] slots = new int[256];
        private int size;

        /// Gives a set the next number if it has not come before.
        void add(long set) {
            int slot = slot(set);
            if (slots[slot] == 0) {
                if (size == sets.length) {
                    grow();
                    slot = slot(set);
                }
                sets[size++] = set;
                slots[slot] = size;
            }
        }

        /// The number of a set; -1 if it has not come.
        int find(long set) {
            return slots[slot(set)] - 1;
        }

        long[] all() {
            return Arrays.copyOf(sets, size);
        }

        /// Where a set is or would be; a slot holds a number and one, or 0.
        private int slot(long set) {
            long mixed = set * 0x9E3779B97F4A7C15L;
            int slot = (int) (mixed >>> Integer.SIZE) & slots.length - 1;
            while (slots[slot] != 0 && sets[slots[slot] - 1] != set) {
                slot = slot + 1 & slots.length - 1;
            }
            return slot;
        }

        private void grow() {
            sets = Arrays.copyOf(sets, size * 2);
            slots = new int[sets.length * 4];
            for (int number = 0; number < size; number++) {
                slots[slot(sets[number])] = number + 1;
            }
        }
    }
}
