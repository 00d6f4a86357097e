package cni.explorer.query;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import cni.explorer.model.Cell;
import cni.explorer.model.Column;
import cni.explorer.model.Dataset;
import cni.explorer.model.DatasetInfos;
import cni.explorer.model.Evidence;
import cni.explorer.model.Feature;
import cni.explorer.model.FeatureId;
import cni.explorer.model.Footnote;
import cni.explorer.model.Provider;
import cni.explorer.model.ProviderId;
import cni.explorer.model.Verdict;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

/// What is worked out on whole sets of rows is what each row says for itself, also beyond the 64 rows of one word.
class ManyRowsTest {
    private static final int ROWS = 200;
    private static final int FEATURES = 5;
    private static final List<Verdict> VERDICTS = List.of(Verdict.values());

    private final Random random = new Random(7);
    private final Dataset dataset = dataset();
    private final Evaluator narrowing = new Evaluator(dataset);

    @ParameterizedTest
    @EnumSource(Reading.class)
    void excludedStandByTheNumberOfTheirReasons(Reading reading) {
        Outcome outcome = narrowing.outcome(everyTick(reading));
        List<Integer> expected = IntStream.range(0, ROWS)
                .filter(row -> !outcome.reasons(row).isEmpty() && counted(row))
                .boxed()
                .sorted(Comparator.comparingInt(row -> outcome.reasons(row).size()))
                .toList();
        assertEquals(expected, outcome.excluded(true).stream().boxed().toList());
    }

    @ParameterizedTest
    @EnumSource(Reading.class)
    void matchingStandInTheOrderOfTheDataset(Reading reading) {
        Outcome outcome =
                narrowing.outcome(Selection.NOTHING.withReading(reading).withRequired(id(0), true));
        List<Integer> expected = IntStream.range(0, ROWS)
                .filter(row -> outcome.reasons(row).isEmpty() && !counted(row))
                .boxed()
                .toList();
        assertEquals(expected, outcome.matching(false).stream().boxed().toList());
    }

    @ParameterizedTest
    @EnumSource(Reading.class)
    void footnotesAreThoseOfTheCellsInSightAndOfTheReasons(Reading reading) {
        Outcome outcome = narrowing.outcome(
                Selection.NOTHING.withReading(reading).withRequired(id(0), true).withRequired(id(1), true));
        Arrangement arrangement = Arrangement.of(dataset).withColumns(List.of(id(2)));
        Matrix matrix = Matrix.of(outcome, arrangement, new Ordering(dataset));
        List<Footnote> expected = new ArrayList<>();
        matrix.rows().stream()
                .forEach(row -> expected.addAll(dataset.cell(row, 2).footnotes()));
        matrix.excluded().stream()
                .forEach(row -> outcome.reasons(row)
                        .forEach(reason -> expected.addAll(reason.cell().footnotes())));
        assertEquals(
                expected.stream()
                        .distinct()
                        .sorted(Comparator.comparingInt(Footnote::mark))
                        .toList(),
                matrix.footnotes());
    }

    @ParameterizedTest
    @ValueSource(strings = {"provider 19", "PROVIDER 19", "ſtraße", "straße", "S"})
    void searchLooksThroughCase(String words) {
        List<Integer> found = narrowing.outcome(Selection.NOTHING.withSearch(words)).matching(true).stream()
                .boxed()
                .toList();
        List<Integer> expected = IntStream.range(0, ROWS)
                .filter(row -> counted(row) && says(dataset.providers().get(row).name(), words))
                .boxed()
                .toList();
        assertEquals(expected, found);
    }

    @ParameterizedTest
    @EnumSource(Reading.class)
    void theSmallestSetsToGiveUpAreThoseThatNobodyFailsLessThan(Reading reading) {
        Outcome outcome = narrowing.outcome(everyTick(reading));
        Map<Set<Requirement>, List<Integer>> kinds = new HashMap<>();
        for (int row = 0; row < ROWS; row++) {
            if (counted(row)) {
                kinds.computeIfAbsent(
                                outcome.reasons(row).stream()
                                        .map(Reason::requirement)
                                        .collect(Collectors.toSet()),
                                _ -> new ArrayList<>())
                        .add(row);
            }
        }
        Map<Set<Requirement>, List<Integer>> expected = new HashMap<>(kinds);
        expected.keySet()
                .removeIf(kind ->
                        kinds.keySet().stream().anyMatch(other -> !other.equals(kind) && kind.containsAll(other)));
        expected.remove(Set.of());
        Map<Set<Requirement>, List<Integer>> found = new HashMap<>();
        Relaxations.of(outcome)
                .forEach(way -> found.put(
                        Set.copyOf(way.leaveOut()),
                        way.returning().stream().boxed().toList()));
        assertEquals(expected, found);
    }

    /// Two threads that turn the order round all the time never see the order of the other.
    @Test
    void everyThreadGetsTheOrderThatItAskedFor() throws Exception {
        Ordering ordering = new Ordering(dataset);
        Outcome outcome = narrowing.outcome(Selection.NOTHING);
        try (ExecutorService threads = Executors.newFixedThreadPool(2)) {
            List<Future<Boolean>> right = Stream.of(true, false)
                    .map(descending -> {
                        Arrangement arrangement = Arrangement.of(dataset)
                                .withSort(List.of(new SortKey(new SortKey.Answers(id(0)), descending)));
                        Rows expected = Matrix.of(outcome, arrangement, new Ordering(dataset))
                                .rows();
                        return threads.submit(() -> IntStream.range(0, 2000)
                                .allMatch(_ -> Matrix.of(outcome, arrangement, ordering)
                                        .rows()
                                        .equals(expected)));
                    })
                    .toList();
            for (Future<Boolean> one : right) {
                assertTrue(one.get());
            }
        }
    }

    @Test
    void whereHoldsEveryRowOfTheLastWord() {
        Column column = dataset.column(0);
        assertEquals(ROWS, column.where(_ -> true).cardinality());
        assertEquals(0, column.where(_ -> false).cardinality());
    }

    private static boolean says(String name, String words) {
        return Pattern.compile(" ")
                .splitAsStream(words)
                .allMatch(word -> IntStream.range(0, name.length())
                        .anyMatch(start -> name.regionMatches(true, start, word, 0, word.length())));
    }

    private static Selection everyTick(Reading reading) {
        Selection selection = Selection.NOTHING.withReading(reading);
        for (int feature = 0; feature < FEATURES; feature++) {
            selection = selection.withRequired(id(feature), true);
        }
        return selection;
    }

    private boolean counted(int row) {
        return dataset.providers().get(row).counted();
    }

    private static FeatureId id(int feature) {
        return new FeatureId("feature-" + feature);
    }

    private Dataset dataset() {
        List<Footnote> notes = IntStream.rangeClosed(1, 9)
                .mapToObj(
                        mark -> new Footnote(Integer.toString(mark), mark, "Note " + mark, Optional.empty(), List.of()))
                .toList();
        List<Feature> features = IntStream.range(0, FEATURES)
                .mapToObj(f -> new Feature(
                        id(f), "F" + f, List.of("F" + f), "F" + f, new Feature.Judged("Has"), Optional.empty(), ""))
                .toList();
        List<Column> columns = features.stream()
                .map(_ -> Column.of(
                        IntStream.range(0, ROWS).mapToObj(_ -> cell(notes)).toList()))
                .toList();
        List<Provider> providers = IntStream.range(0, ROWS)
                .mapToObj(p -> new Provider(
                        new ProviderId("p" + p),
                        (p % 3 == 0 ? "Straße " : "Provider ") + p,
                        List.of(),
                        p % 7 == 0 ? Provider.Role.META : Provider.Role.PROVIDER,
                        Optional.empty(),
                        List.of(),
                        Optional.empty()))
                .toList();
        return new Dataset(DatasetInfos.MADE_UP, features, providers, columns, notes, List.of(), List.of());
    }

    private Cell cell(List<Footnote> notes) {
        Verdict verdict = VERDICTS.get(random.nextInt(VERDICTS.size()));
        boolean noted = verdict == Verdict.CONDITIONAL || random.nextInt(50) == 0;
        List<Footnote> footnotes = noted ? List.of(notes.get(random.nextInt(notes.size()))) : List.of();
        return new Cell("Here", Optional.of(verdict), List.of(), footnotes, Evidence.OF_DATASET);
    }
}
