package cni.explorer.query;

import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.IntStream;

/// Finds all the smallest sets of requirements to give up where nobody is left.
///
/// What a provider fails is a set of requirements, and giving up exactly that set lets it in. So the answer is the sets
/// that some provider fails and that hold no other such set. Providers are grouped by what they fail before sets are
/// compared: there are far fewer kinds of failing than providers. Nobody fails less than a smallest set, so that those
/// who return fail just it.
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
        Failures failures = Failures.of(outcome);
        List<Long> smallest = smallest(failures.kinds());
        Map<Long, Rows> returning = failures.failing(smallest);
        return smallest.stream()
                .map(failed ->
                        new Relaxation(requirements(outcome, failed), Objects.requireNonNull(returning.get(failed))))
                .sorted(Comparator.comparingInt(
                                (Relaxation one) -> one.leaveOut().size())
                        .thenComparingInt(one -> -one.returning().size()))
                .toList();
    }

    /// What each requirement alone keeps out while others are left: those that let most providers return first; none
    /// for requirements that keep out nobody else.
    public static List<Relaxation> oneByOne(Outcome outcome) {
        return IntStream.range(0, outcome.requirements().size())
                .mapToObj(r -> new Relaxation(List.of(outcome.requirements().get(r)), Rows.of(outcome.failingOnly(r))))
                .filter(one -> one.returning().size() > 0)
                .sorted(Comparator.comparingInt(one -> -one.returning().size()))
                .toList();
    }

    /// Those sets that hold no other one.
    private static List<Long> smallest(long... kinds) {
        // As a number a set is larger than each that it holds.
        long[] rising = Arrays.stream(kinds).sorted().toArray();
        long[] smallest = new long[kinds.length];
        int size = 0;
        for (long failed : rising) {
            if (!holdsAny(failed, smallest, size)) {
                smallest[size++] = failed;
            }
        }
        return Arrays.stream(smallest, 0, size).boxed().toList();
    }

    private static boolean holdsAny(long failed, long[] smaller, int size) {
        for (int i = 0; i < size; i++) {
            if ((smaller[i] & ~failed) == 0) {
                return true;
            }
        }
        return false;
    }

    private static List<Requirement> requirements(Outcome outcome, long failed) {
        return IntStream.range(0, outcome.requirements().size())
                .filter(r -> (failed & 1L << r) != 0)
                .mapToObj(outcome.requirements()::get)
                .toList();
    }
}
