package cni.explorer.query;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;

/// Finds all the smallest sets of requirements to give up where nobody is left.
///
/// What a provider fails is a set of requirements, and giving up exactly that set lets it in. So the answer is the sets
/// that some provider fails and that hold no other such set. Providers are grouped by what they fail before sets are
/// compared: there are far fewer kinds of failing than providers.
public final class Relaxations {
    /// As many as fit the bits of a number with room to spare; a dataset with more to ask for is out of reach of a
    /// reader too.
    public static final int MOST_REQUIREMENTS = 62;

    private Relaxations() {}

    /// All of them: the smallest first, then those that let most providers return; none if somebody is left. For more
    /// than [#MOST_REQUIREMENTS] requirements none are looked for.
    public static List<Relaxation> of(Outcome outcome) {
        if (outcome.matchingCount() > 0 || outcome.requirements().size() > MOST_REQUIREMENTS) {
            return List.of();
        }
        Map<Long, BitSet> kinds = kinds(outcome);
        return smallest(kinds).stream()
                .map(failed -> new Relaxation(requirements(outcome, failed), returning(kinds, failed)))
                .sorted(Comparator.comparingInt(
                                (Relaxation one) -> one.leaveOut().size())
                        .thenComparingInt(one -> -one.returning().size()))
                .toList();
    }

    /// What each requirement alone keeps out while others are left: those that let most providers return first; none
    /// for
    /// requirements that keep out nobody else.
    public static List<Relaxation> oneByOne(Outcome outcome) {
        return IntStream.range(0, outcome.requirements().size())
                .mapToObj(r -> new Relaxation(List.of(outcome.requirements().get(r)), Rows.of(outcome.failingOnly(r))))
                .filter(one -> one.returning().size() > 0)
                .sorted(Comparator.comparingInt(one -> -one.returning().size()))
                .toList();
    }

    /// Who fails exactly which requirements; the first requirement is the lowest bit.
    private static Map<Long, BitSet> kinds(Outcome outcome) {
        BitSet counted = outcome.countedProviders();
        long[] failed = new long[outcome.dataset().providers().size()];
        for (int r = 0; r < outcome.requirements().size(); r++) {
            long bit = 1L << r;
            BitSet fails = (BitSet) counted.clone();
            fails.andNot(outcome.meeting(r));
            for (int p = fails.nextSetBit(0); p >= 0; p = fails.nextSetBit(p + 1)) {
                failed[p] |= bit;
            }
        }
        Map<Long, BitSet> kinds = new HashMap<>();
        for (int p = counted.nextSetBit(0); p >= 0; p = counted.nextSetBit(p + 1)) {
            kinds.computeIfAbsent(failed[p], _ -> new BitSet()).set(p);
        }
        return kinds;
    }

    /// Those sets that hold no other one.
    private static List<Long> smallest(Map<Long, BitSet> kinds) {
        List<Long> bySize = kinds.keySet().stream()
                .sorted(Comparator.comparingInt((Long failed) -> Long.bitCount(failed))
                        .thenComparing(Comparator.naturalOrder()))
                .toList();
        List<Long> smallest = new ArrayList<>();
        for (long failed : bySize) {
            if (smallest.stream().noneMatch(smaller -> (smaller & ~failed) == 0)) {
                smallest.add(failed);
            }
        }
        return smallest;
    }

    private static List<Requirement> requirements(Outcome outcome, long failed) {
        return IntStream.range(0, outcome.requirements().size())
                .filter(r -> (failed & 1L << r) != 0)
                .mapToObj(outcome.requirements()::get)
                .toList();
    }

    /// Nobody fails less than a smallest set, so that those who return fail just it.
    private static Rows returning(Map<Long, BitSet> kinds, long failed) {
        return Rows.of(kinds.getOrDefault(failed, new BitSet()));
    }
}
