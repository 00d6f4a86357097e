package cni.explorer.query;

import cni.explorer.model.Cell;
import cni.explorer.model.Column;
import cni.explorer.model.Dataset;
import cni.explorer.model.DatasetInfos;
import cni.explorer.model.Dispute;
import cni.explorer.model.Evidence;
import cni.explorer.model.Feature;
import cni.explorer.model.FeatureId;
import cni.explorer.model.Footnote;
import cni.explorer.model.Provider;
import cni.explorer.model.ProviderId;
import cni.explorer.model.Verdict;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;

/// A dataset of one judged feature "Has it", made of the answers of its providers "P1", "P2" …
///
/// A source contradicts those that say "disputed".
/// "No", "N/A" and "Unknown" have the verdicts that they sound like, "If" is CONDITIONAL on footnote 1, "If both" on
/// footnotes 1 and 2; all others are YES.
public final class Answers {
    private static final FeatureId FEATURE = new FeatureId("has-it");
    private static final Footnote IF = new Footnote("if", 1, "Only if.", Optional.empty(), List.of());
    private static final Footnote AND = new Footnote("and", 2, "And then.", Optional.empty(), List.of());

    private final Dataset dataset;

    public Answers(String... answers) {
        this(List.of(answers).stream().map(Answers::cell).toList());
    }

    /// Cells that nobody judges.
    static Answers ofTexts(String... texts) {
        return new Answers(List.of(texts).stream()
                .map(text -> new Cell(text, Optional.empty(), List.of(), List.of(), Evidence.OF_DATASET))
                .toList());
    }

    private Answers(List<Cell> cells) {
        Feature feature = new Feature(
                FEATURE, "Has it", List.of("Has it"), "Has it", new Feature.Judged("Has it"), Optional.empty(), "");
        List<Provider> providers = IntStream.rangeClosed(1, cells.size())
                .mapToObj(Answers::provider)
                .toList();
        dataset = new Dataset(
                DatasetInfos.MADE_UP,
                List.of(feature),
                providers,
                List.of(Column.of(cells)),
                List.of(IF, AND),
                List.of(),
                List.of());
    }

    public Outcome outcome(Reading reading) {
        return new Evaluator(dataset)
                .outcome(Selection.NOTHING.withReading(reading).withRequired(FEATURE, true));
    }

    public Outcome undisputed(Reading reading) {
        return new Evaluator(dataset).outcome(undisputedSelection(reading));
    }

    /// What would remain if the feature were ticked, with disputed cells unmet.
    public Remaining remainingUndisputed(Reading reading) {
        return new Evaluator(dataset)
                .remaining(undisputedSelection(reading).withRequired(FEATURE, false))
                .getFirst();
    }

    private static Selection undisputedSelection(Reading reading) {
        return Selection.NOTHING
                .withReading(reading)
                .withRequired(FEATURE, true)
                .withDisputedUnmet(true);
    }

    public Matrix matrix(Reading reading) {
        return Matrix.of(outcome(reading), Arrangement.of(dataset), new Ordering(dataset));
    }

    /// The numbers of the providers in the order of their answers, from 0.
    public List<Integer> sorted(boolean descending) {
        Rows rows = new Evaluator(dataset).outcome(Selection.NOTHING).matching(true);
        return new Ordering(dataset)
                .sort(rows, List.of(new SortKey(new SortKey.Answers(FEATURE), descending))).stream()
                        .boxed()
                        .toList();
    }

    /// The numbers of the providers that a search finds, from 0.
    List<Integer> searched(String words) {
        return new Evaluator(dataset)
                .outcome(Selection.NOTHING.withSearch(words)).matching(true).stream()
                        .boxed()
                        .toList();
    }

    private static Cell cell(String answer) {
        return switch (answer) {
            case "No" -> cell(answer, Verdict.NO);
            case "N/A" -> cell(answer, Verdict.NOT_APPLICABLE);
            case "Unknown" -> cell(answer, Verdict.UNKNOWN);
            case "If" -> cell(answer, Verdict.CONDITIONAL, IF);
            case "Yes, disputed" -> disputed(answer, Verdict.YES);
            case "If, disputed" -> disputed(answer, Verdict.CONDITIONAL, IF);
            case "No, disputed" -> disputed(answer, Verdict.NO);
            case "If both" -> cell(answer, Verdict.CONDITIONAL, IF, AND);
            default -> cell(answer, Verdict.YES);
        };
    }

    private static Cell cell(String answer, Verdict verdict, Footnote... footnotes) {
        return new Cell(answer, Optional.of(verdict), List.of(), List.of(footnotes), Evidence.OF_DATASET);
    }

    private static Cell disputed(String answer, Verdict verdict, Footnote... footnotes) {
        Dispute dispute = new Dispute("Other", Optional.of(Verdict.NO), List.of(), Optional.empty(), Optional.empty());
        Evidence evidence =
                new Evidence(List.of(), Optional.empty(), Optional.empty(), Optional.empty(), Optional.of(dispute));
        return new Cell(answer, Optional.of(verdict), List.of(), List.of(footnotes), evidence);
    }

    private static Provider provider(int number) {
        return new Provider(
                new ProviderId("p" + number),
                "P" + number,
                List.of(),
                Provider.Role.PROVIDER,
                Optional.empty(),
                List.of(),
                Optional.empty());
    }
}
