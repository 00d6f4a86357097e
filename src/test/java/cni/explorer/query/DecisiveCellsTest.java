package cni.explorer.query;

import static org.junit.jupiter.api.Assertions.assertEquals;

import cni.explorer.text.DecisiveCellsText;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeSet;
import java.util.stream.IntStream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;

class DecisiveCellsTest {
    @Test
    void aSureAnswerHangsOnNothing() {
        assertEquals(List.of(), sentences(Grid.of("yy", "nn"), Reading.LENIENT, false));
    }

    @Test
    void whoIsLeftOnAConditionOrInSpiteOfADisputeWouldLeave() {
        assertEquals(
                List.of(
                        "P0 would leave if F0 (c, on a condition) were not met.",
                        "P1 would leave if F1 (Y, disputed) were not met."),
                sentences(Grid.of("cy", "yY"), Reading.LENIENT, false));
    }

    @Test
    void whoMissesOneAnswerThatIsInDoubtWouldJoin() {
        assertEquals(
                List.of(
                        "P0 would join if F0 (u, not known) were met.",
                        "P1 would join if F1 (N, disputed) were met.",
                        "P2 would join if F0 (c, on a condition) were met."),
                sentences(Grid.of("uy", "yN", "cy", "uu", "ny", "ay"), Reading.STRICT, false));
    }

    @Test
    void whereDisputedCellsAreUnmetTheyKeepSomebodyOut() {
        assertEquals(
                List.of("P0 would join if F0 (Y, disputed) were met."),
                sentences(Grid.of("Yy", "yn"), Reading.LENIENT, true));
    }

    @Test
    void aSecondSourceThatSaysNoAsWellLetsNobodyJoin() {
        assertEquals(
                List.of(),
                DecisiveCells.of(new Answers("No, disputed", "Yes").outcome(Reading.LENIENT), Integer.MAX_VALUE));
    }

    @Test
    void theBaselineIsNotAskedAbout() {
        assertEquals(List.of(), sentences(Grid.of("-cy", "-uy"), Reading.LENIENT, false));
    }

    /// Turns over one doubtful cell after the other and looks whether its provider comes or goes.
    @Property(tries = 300)
    void theyAreTheCellsThatTurnedOverChangeWhoIsLeft(
            @ForAll("grids") List<String> lines, @ForAll Reading reading, @ForAll boolean disputedUnmet) {
        Grid grid = new Grid(lines);
        int required = grid.letters(0).length();
        List<String> expected = new ArrayList<>();
        for (int p = 0; p < lines.size(); p++) {
            int row = p;
            for (int f = 0; f < required; f++) {
                int turned = f;
                char letter = grid.letters(p).charAt(f);
                boolean now = IntStream.range(0, required)
                        .allMatch(g -> Grid.meets(grid.letters(row).charAt(g), reading, disputedUnmet));
                boolean isMet = Grid.meets(letter, reading, disputedUnmet);
                boolean then = !isMet
                        && IntStream.range(0, required)
                                .filter(g -> g != turned)
                                .allMatch(g -> Grid.meets(grid.letters(row).charAt(g), reading, disputedUnmet));
                boolean isInDoubt = Character.isUpperCase(letter) || letter == 'c' || letter == 'u';
                if (isInDoubt && now != then) {
                    expected.add("P" + p + " F" + f);
                }
            }
        }
        List<String> found =
                DecisiveCells.of(grid.outcome(required, reading, disputedUnmet), Integer.MAX_VALUE).stream()
                        .map(decisive -> decisive.provider().name() + " "
                                + decisive.requirement().feature().name())
                        .toList();
        assertEquals(new TreeSet<>(expected), new TreeSet<>(found));
        assertEquals(expected.size(), found.size());
    }

    @Provide
    Arbitrary<List<String>> grids() {
        return Arbitraries.integers()
                .between(1, 5)
                .flatMap(features -> Arbitraries.strings()
                        .withChars("yyyycnauYCN")
                        .ofLength(features)
                        .list()
                        .ofMinSize(1)
                        .ofMaxSize(30));
    }

    private static List<String> sentences(Grid grid, Reading reading, boolean disputedUnmet) {
        return DecisiveCells.of(grid.outcome(grid.letters(0).length(), reading, disputedUnmet), Integer.MAX_VALUE)
                .stream()
                .map(DecisiveCellsText::sentence)
                .toList();
    }
}
