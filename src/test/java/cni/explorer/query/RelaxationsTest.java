package cni.explorer.query;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;

class RelaxationsTest {
    @Test
    void whileSomebodyIsLeftThereIsNothingToGiveUp() {
        assertEquals(List.of(), words(Grid.of("yy", "nn"), 2, Reading.LENIENT));
    }

    @Test
    void theSmallestSetsComeFirstAndThenThoseThatLetMostReturn() {
        Grid grid = Grid.of("nny", "yyn", "yyn", "nyy");
        assertEquals(List.of("F2: P1 P2", "F0: P3"), words(grid, 3, Reading.LENIENT));
    }

    @Test
    void aSetThatHoldsASmallerOneIsNotNamed() {
        assertEquals(List.of("F0: P0"), words(Grid.of("nyy", "nny"), 3, Reading.LENIENT));
    }

    @Test
    void readStrictlyAConditionIsSomethingToGiveUp() {
        assertEquals(List.of("F0: P0"), words(Grid.of("cy", "nn"), 2, Reading.STRICT));
    }

    @Test
    void theBaselineDoesNotReturn() {
        assertEquals(List.of("F0 F1: P0"), words(Grid.of("nn", "-yn"), 2, Reading.LENIENT));
    }

    @Test
    void aSmallSetComesBeforeALargerOneThatLetsMoreReturn() {
        assertEquals(List.of("F0: P1", "F1 F2: P0 P2"), words(Grid.of("ynn", "nyy", "ynn"), 3, Reading.LENIENT));
    }

    @Test
    void everyProviderMayFailInItsOwnWay() {
        int features = 12;
        List<String> lines = new ArrayList<>();
        List<String> expected = new ArrayList<>();
        for (int set = 0; set < 1 << features; set++) {
            if (Integer.bitCount(set) == 3) {
                int failed = set;
                expected.add(IntStream.range(0, features)
                                .filter(f -> (failed & 1 << f) != 0)
                                .mapToObj(f -> "F" + f)
                                .collect(Collectors.joining(" "))
                        + ": P" + lines.size());
                lines.add(IntStream.range(0, features)
                        .mapToObj(f -> (failed & 1 << f) == 0 ? "y" : "n")
                        .collect(Collectors.joining()));
            }
        }
        assertEquals(220, lines.size());
        assertEquals(expected, words(new Grid(lines), features, Reading.LENIENT));
    }

    @Test
    void waysOutAreFoundAmongSixtyTwoRequirementsAndNotLookedForAmongMore() {
        String met = "y".repeat(60);
        assertEquals(List.of("F0 F61: P0"), words(Grid.of("n" + met + "n"), 62, Reading.LENIENT));
        assertEquals(List.of(), words(Grid.of("n" + met + "yn"), 63, Reading.LENIENT));
    }

    @Test
    void whileSomebodyIsLeftTheRequirementThatKeepsOutMostComesFirst() {
        Outcome outcome = Grid.of("yyy", "nyy", "yny", "yny", "nny").outcome(3, Reading.LENIENT, false);
        assertEquals(
                List.of("F1: P2 P3", "F0: P1"),
                Relaxations.oneByOne(outcome).stream()
                        .map(RelaxationsTest::words)
                        .toList());
    }

    @Property(tries = 60)
    void theyAreThoseThatABruteForceFinds(
            @ForAll("grids") Grid grid, @ForAll Reading reading, @ForAll boolean disputedUnmet) {
        int required = Math.min(10, grid.letters(0).length());
        Set<Set<Integer>> found = Relaxations.of(grid.outcome(required, reading, disputedUnmet)).stream()
                .map(one -> one.leaveOut().stream()
                        .map(requirement ->
                                Integer.parseInt(requirement.feature().name().substring(1)))
                        .collect(Collectors.toSet()))
                .collect(Collectors.toSet());
        assertEquals(bruteForce(grid, required, reading, disputedUnmet), found);
    }

    @Provide
    Arbitrary<Grid> grids() {
        return Combinators.combine(
                        Arbitraries.integers().between(1, 200),
                        Arbitraries.integers().between(1, 30))
                .flatAs((providers, features) -> Arbitraries.strings()
                        .withChars("ycnauYCNnnu")
                        .ofLength(features)
                        .list()
                        .ofSize(providers)
                        .map(Grid::new));
    }

    /// Tries every set of requirements, the small ones first.
    private static Set<Set<Integer>> bruteForce(Grid grid, int required, Reading reading, boolean disputedUnmet) {
        List<Set<Integer>> tried = new ArrayList<>();
        for (int set = 0; set < 1 << required; set++) {
            tried.add(members(set, required));
        }
        tried.sort((one, other) -> Integer.compare(one.size(), other.size()));
        Set<Set<Integer>> smallest = new HashSet<>();
        for (Set<Integer> leftOut : tried) {
            boolean someoneIsLeft = IntStream.range(0, grid.lines().size())
                    .filter(grid::isCounted)
                    .anyMatch(p -> IntStream.range(0, required)
                            .filter(f -> !leftOut.contains(f))
                            .allMatch(f -> Grid.meets(grid.letters(p).charAt(f), reading, disputedUnmet)));
            if (someoneIsLeft && smallest.stream().noneMatch(leftOut::containsAll)) {
                smallest.add(leftOut);
            }
        }
        smallest.remove(Set.of());
        return smallest;
    }

    private static Set<Integer> members(int set, int of) {
        return IntStream.range(0, of).filter(f -> (set & 1 << f) != 0).boxed().collect(Collectors.toSet());
    }

    /// "F0 F1: P2 P3" for giving up two requirements, with which two return.
    private static List<String> words(Grid grid, int required, Reading reading) {
        return Relaxations.of(grid.outcome(required, reading, false)).stream()
                .map(RelaxationsTest::words)
                .toList();
    }

    private static String words(Relaxation way) {
        return way.leaveOut().stream()
                        .map(requirement -> requirement.feature().name())
                        .collect(Collectors.joining(" "))
                + ": "
                + way.returning().stream().mapToObj(p -> "P" + p).collect(Collectors.joining(" "));
    }
}
