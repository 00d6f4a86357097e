package cni.explorer.query;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import cni.explorer.model.FeatureId;
import cni.explorer.text.PreferenceText;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.IntStream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;

class PreferencesTest {
    @Test
    void whoMeetsMostOfThemComesFirstAndNobodyLeaves() {
        Matrix matrix = matrix(Grid.of("nn", "ny", "yy", "nu"), 0, List.of(0, 1), Reading.LENIENT, List.of());
        assertEquals(List.of(2, 1, 0, 3), rows(matrix));
        assertEquals(
                "meets 1 of 2 preferred", PreferenceText.met(matrix.outcome().preferences(), 1));
        assertEquals(0, matrix.outcome().excludedCount());
    }

    @Test
    void withoutAnyThereIsNoOrderAndNoNumber() {
        Matrix matrix = matrix(Grid.of("ny", "yn", "yy"), 1, List.of(), Reading.LENIENT, List.of());
        assertEquals(List.of(1, 2), rows(matrix));
        assertEquals("", PreferenceText.met(matrix.outcome().preferences(), 1));
        assertTrue(matrix.outcome().preferences().isEmpty());
    }

    @Test
    void aConditionCountsAsTheReadingSays() {
        Grid grid = Grid.of("y", "c", "n");
        assertEquals(List.of(0, 1, 2), rows(matrix(Grid.of("c", "y", "n"), 0, List.of(0), Reading.LENIENT, List.of())));
        assertEquals(List.of(0, 1, 2), rows(matrix(grid, 0, List.of(0), Reading.STRICT, List.of())));
        assertEquals(List.of(1, 0, 2), rows(matrix(Grid.of("c", "y", "n"), 0, List.of(0), Reading.STRICT, List.of())));
    }

    @Test
    void aColumnThatAReaderSortsByComesBeforeThem() {
        List<SortKey> byFirst = List.of(new SortKey(new SortKey.Answers(new FeatureId("f0")), false));
        assertEquals(
                List.of(2, 0, 1), rows(matrix(Grid.of("yn", "ny", "yy"), 0, List.of(1), Reading.LENIENT, byFirst)));
    }

    @Test
    void whatIsRequiredIsNotPreferredToo() {
        FeatureId feature = new FeatureId("f0");
        Selection both = Selection.NOTHING.with(feature, Importance.PREFERRED).with(feature, Importance.REQUIRED);
        assertEquals(Importance.REQUIRED, both.importance(feature));
        assertEquals(0, both.preferred().size());
        assertEquals(Importance.ANY, both.withRequired(feature, false).importance(feature));
    }

    @Test
    void thoseThatAProviderMeetsAreNamedInTheOrderOfTheFeatures() {
        Preferences preferences = matrix(Grid.of("yny", "nnn"), 0, List.of(2, 1, 0), Reading.LENIENT, List.of())
                .outcome()
                .preferences();
        assertEquals(List.of("F0", "F2"), names(preferences.met(0)));
        assertEquals(List.of(), names(preferences.met(1)));
        assertEquals(List.of("F0", "F1", "F2"), names(preferences.all()));
    }

    @Property(tries = 200)
    void theOrderIsThatOfCountingLetters(@ForAll("grids") Grid grid, @ForAll Reading reading) {
        List<Integer> preferred =
                IntStream.range(1, grid.letters(0).length()).boxed().toList();
        List<Integer> expected = IntStream.range(0, grid.lines().size())
                .boxed()
                .filter(p -> Grid.meets(grid.letters(p).charAt(0), reading, false))
                .sorted(Comparator.comparingLong(p -> -preferred.stream()
                        .filter(f -> Grid.meets(grid.letters(p).charAt(f), reading, false))
                        .count()))
                .toList();
        assertEquals(expected, rows(matrix(grid, 1, preferred, reading, List.of())));
    }

    @Property(tries = 200)
    void theyOrderWhatAColumnLeavesEqual(
            @ForAll("grids") Grid grid, @ForAll Reading reading, @ForAll boolean descending) {
        List<Integer> preferred =
                IntStream.range(1, grid.letters(0).length()).boxed().toList();
        List<SortKey> byFirst = List.of(new SortKey(new SortKey.Answers(new FeatureId("f0")), descending));
        List<Integer> sortedAlone = rows(matrix(grid, 0, List.of(), reading, byFirst));
        Map<String, Integer> runs = new HashMap<>();
        sortedAlone.forEach(p -> runs.putIfAbsent(first(grid, p), runs.size()));
        List<Integer> expected = sortedAlone.stream()
                .sorted(Comparator.<Integer>comparingInt(p -> grid.isCounted(p) ? 0 : 1)
                        .thenComparing(p -> runs.getOrDefault(first(grid, p), -1))
                        .thenComparingLong(p -> -preferred.stream()
                                .filter(f -> Grid.meets(grid.letters(p).charAt(f), reading, false))
                                .count()))
                .toList();
        assertEquals(expected, rows(matrix(grid, 0, preferred, reading, byFirst)));
    }

    /// Values are sorted without regard to case.
    private static String first(Grid grid, int provider) {
        return grid.letters(provider).substring(0, 1).toLowerCase(Locale.ROOT);
    }

    @Provide
    Arbitrary<Grid> grids() {
        return Combinators.combine(
                        Arbitraries.integers().between(1, 60),
                        Arbitraries.integers().between(1, 8))
                .flatAs((providers, features) -> Arbitraries.strings()
                        .withChars("ycnauYCN")
                        .ofLength(features)
                        .list()
                        .ofSize(providers)
                        .map(Grid::new));
    }

    private static List<String> names(List<Requirement> preferences) {
        return preferences.stream()
                .map(preference -> preference.feature().name())
                .toList();
    }

    private static List<Integer> rows(Matrix matrix) {
        return matrix.rows().stream().boxed().toList();
    }

    private static Matrix matrix(
            Grid grid, int required, List<Integer> preferred, Reading reading, List<SortKey> sort) {
        Outcome asked = grid.outcome(required, reading, false);
        Selection selection = asked.selection();
        for (int feature : preferred) {
            selection = selection.with(new FeatureId("f" + feature), Importance.PREFERRED);
        }
        Outcome outcome = new Evaluator(asked.dataset()).outcome(selection);
        return Matrix.of(outcome, Arrangement.of(asked.dataset()).withSort(sort), new Ordering(asked.dataset()));
    }
}
