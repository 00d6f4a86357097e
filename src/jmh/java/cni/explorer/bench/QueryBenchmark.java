package cni.explorer.bench;

import cni.explorer.model.Dataset;
import cni.explorer.model.FeatureId;
import cni.explorer.model.Footnote;
import cni.explorer.query.Arrangement;
import cni.explorer.query.Categories;
import cni.explorer.query.Evaluator;
import cni.explorer.query.Importance;
import cni.explorer.query.Matrix;
import cni.explorer.query.Ordering;
import cni.explorer.query.Outcome;
import cni.explorer.query.Reading;
import cni.explorer.query.Relaxation;
import cni.explorer.query.Relaxations;
import cni.explorer.query.Remaining;
import cni.explorer.query.Rows;
import cni.explorer.query.Selection;
import cni.explorer.query.SortKey;
import cni.explorer.text.AnswerText;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.OptionalLong;
import java.util.Set;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;

/// What happens between a click and the new rows, in a JVM that is told what the one of the window is.
@State(Scope.Benchmark)
@BenchmarkMode(Mode.SampleTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
@Fork(
        value = 1,
        jvmArgsAppend = {"-XX:+UseSerialGC", "-Xms32m", "-Xmn20m", "-XX:TieredStopAtLevel=1"})
@Warmup(iterations = 3, time = 500, timeUnit = TimeUnit.MILLISECONDS)
@Measurement(iterations = 3, time = 500, timeUnit = TimeUnit.MILLISECONDS)
public class QueryBenchmark {
    @Param({"7", "1000", "100000"})
    public int providers;

    private Dataset dataset;
    private Evaluator narrowing;
    private Ordering ordering;
    private Arrangement unsorted;
    private Arrangement sorted;
    private Arrangement sortedByJudged;
    private Selection preferring;
    private Selection everyTick;
    private boolean isDescending;
    private Selection ticked;
    private Selection accepted;
    private Selection bounded;
    private Outcome outcome;
    private Outcome everything;
    private Matrix matrix;
    private List<String> categories;
    private Outcome nobody;

    @Setup
    public void prepared() {
        dataset = SyntheticData.of(providers).with(List.of(SyntheticData.metric(providers)), Map.of());
        narrowing = new Evaluator(dataset);
        ordering = new Ordering(dataset);
        ordering.prepare();
        unsorted = Arrangement.of(dataset);
        sorted = unsorted.withSort(List.of(new SortKey(new SortKey.Name(), false)));
        ticked = Selection.NOTHING
                .withRequired(SyntheticData.FIRST_JUDGED, true)
                .withRequired(SyntheticData.SECOND_JUDGED, true)
                .withRequired(SyntheticData.THIRD_JUDGED, true);
        accepted = ticked.withAccepted(SyntheticData.CATEGORY, Set.of(SyntheticData.ACCEPTED));
        FeatureId metric = FeatureId.ofMetric(dataset.allMetrics().getFirst().id());
        bounded = ticked.withBound(metric, OptionalLong.of(500_000));
        preferring = accepted.with(new FeatureId("judged-5"), Importance.PREFERRED)
                .with(new FeatureId("judged-6"), Importance.PREFERRED)
                .with(new FeatureId("judged-7"), Importance.PREFERRED);
        sortedByJudged = unsorted.withSort(List.of(new SortKey(new SortKey.Answers(SyntheticData.FIRST_JUDGED), true)));
        everyTick = Selection.NOTHING;
        for (FeatureId feature : SyntheticData.judged(SyntheticData.JUDGED)) {
            everyTick = everyTick.withRequired(feature, true);
        }
        outcome = narrowing.outcome(ticked);
        everything = narrowing.outcome(Selection.NOTHING);
        matrix = Matrix.of(outcome, unsorted, ordering);
        Selection dozen = Selection.NOTHING.withReading(Reading.STRICT);
        for (FeatureId feature : SyntheticData.judged(12)) {
            dozen = dozen.withRequired(feature, true);
        }
        nobody = new Evaluator(SyntheticData.scarce(providers)).outcome(dozen);
        if (nobody.matchingCount() > 0) {
            throw new IllegalStateException("somebody is left, so that there is nothing to give up");
        }
        categories = Categories.of(dataset, SyntheticData.JUDGED);
    }

    @Benchmark
    public Object prepare() {
        Ordering fresh = new Ordering(dataset);
        fresh.prepare();
        return List.of(new Evaluator(dataset), fresh);
    }

    @Benchmark
    public Object tick() {
        return shown(ticked, unsorted);
    }

    @Benchmark
    public Object tickWithCategory() {
        return shown(accepted, unsorted);
    }

    @Benchmark
    public Object tickWithMetric() {
        return shown(bounded, unsorted);
    }

    @Benchmark
    public Object tickSortedByName() {
        return shown(ticked, sorted);
    }

    @Benchmark
    public Object tickSortedWithPreferences() {
        return shown(preferring, sorted);
    }

    /// Many equal ones, which the preferences put in order.
    @Benchmark
    public Object tickSortedByJudgedWithPreferences() {
        return shown(preferring, sortedByJudged);
    }

    /// All judged features are required.
    @Benchmark
    public Object tickOfAll() {
        return shown(everyTick, sorted);
    }

    /// As the state of the window works it out.
    private List<Object> shown(Selection selection, Arrangement arrangement) {
        Outcome found = narrowing.outcome(selection);
        return List.of(Matrix.of(found, arrangement, ordering), AnswerText.of(found), narrowing.remaining(selection));
    }

    @Benchmark
    public Outcome tickOutcome() {
        return narrowing.outcome(ticked);
    }

    @Benchmark
    public List<Remaining> tickRemaining() {
        return narrowing.remaining(ticked);
    }

    /// The counts beside the values of one category.
    @Benchmark
    public List<Remaining> tickCategoryCounts() {
        return categories.stream()
                .map(value -> narrowing.remaining(ticked, SyntheticData.JUDGED, value))
                .toList();
    }

    @Benchmark
    public Matrix tickMatrix() {
        return Matrix.of(outcome, unsorted, ordering);
    }

    @Benchmark
    public Rows tickExcluded() {
        return outcome.excluded(true);
    }

    /// All smallest sets of twelve requirements to give up where nobody is left.
    @Benchmark
    public List<Relaxation> relaxations() {
        return Relaxations.of(nobody);
    }

    @Benchmark
    public List<Footnote> footnotes() {
        return matrix.footnotes();
    }

    @Benchmark
    public Rows sortByName() {
        return sort(new SortKey.Name());
    }

    @Benchmark
    public Rows sortByJudged() {
        return sort(new SortKey.Answers(SyntheticData.FIRST_JUDGED));
    }

    @Benchmark
    public Rows sortByText() {
        return sort(new SortKey.Answers(SyntheticData.MANY_TEXTS));
    }

    @Benchmark
    public Rows sortByTwo() {
        return sort(new SortKey.Answers(SyntheticData.FIRST_JUDGED), new SortKey.Answers(SyntheticData.MANY_TEXTS));
    }

    /// As a click on a header has it: turned round each time, since the order that was asked for last is kept.
    private Rows sort(SortKey.By... columns) {
        isDescending = !isDescending;
        List<SortKey> keys =
                Arrays.stream(columns).map(by -> new SortKey(by, isDescending)).toList();
        return Matrix.of(everything, unsorted.withSort(keys), ordering).rows();
    }

    @Benchmark
    public Outcome search() {
        return narrowing.outcome(Selection.NOTHING.withSearch("weave"));
    }

    @Benchmark
    public Outcome searchTwoWords() {
        return narrowing.outcome(Selection.NOTHING.withSearch("geneve kernel"));
    }
}
