package cni.explorer.query;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import cni.explorer.model.Cell;
import cni.explorer.model.Column;
import cni.explorer.model.Dataset;
import cni.explorer.model.Dispute;
import cni.explorer.model.Evidence;
import cni.explorer.model.Feature;
import cni.explorer.model.FeatureId;
import cni.explorer.text.AnswerText;
import cni.explorer.text.ReasonText;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class DisputedCellsTest {
    private static final int SURE = 0;
    private static final int DISPUTED = 1;
    private static final int DISPUTED_IF = 2;
    private static final int DISPUTED_NO = 3;

    private final Answers answers = new Answers("Yes", "Yes, disputed", "If, disputed", "No, disputed");

    @Test
    void aDisputedCellCountsAsItSaysUnlessOneWantsItOtherwise() {
        Outcome outcome = answers.outcome(Reading.LENIENT);
        assertTrue(outcome.matches(DISPUTED));
        assertTrue(outcome.matches(DISPUTED_IF));
        assertFalse(outcome.matches(DISPUTED_NO));
    }

    @Test
    void treatedAsUnmetItExcludesAndSaysSo() {
        Outcome outcome = answers.undisputed(Reading.LENIENT);
        assertTrue(outcome.matches(SURE));
        assertEquals(1, outcome.matchingCount());
        Reason reason = outcome.reasons(DISPUTED).getFirst();
        assertTrue(reason.disputed());
        assertEquals(", disputed", ReasonText.remark(reason));
    }

    @Test
    void whatWouldNotDoAnywayIsNotSaidToFailForTheDispute() {
        Outcome outcome = answers.undisputed(Reading.STRICT);
        assertFalse(outcome.reasons(DISPUTED_NO).getFirst().disputed());
        assertEquals(
                ", only on a condition",
                ReasonText.remark(outcome.reasons(DISPUTED_IF).getFirst()));
    }

    @Test
    void theCountBesideATickIsWhatWouldRemain() {
        assertEquals(new Remaining(1, 0), answers.remainingUndisputed(Reading.LENIENT));
    }

    @Test
    void aDisputedValueOfACategoryIsNotAcceptedEither() {
        FeatureId model = new FeatureId("network-model");
        Selection bgp = Selection.NOTHING.withAccepted(model, Set.of("BGP"));
        Evaluator evaluator = new Evaluator(category(model, "BGP", "BGP, disputed", "VXLAN"));
        assertEquals(2, evaluator.outcome(bgp).matchingCount());
        Outcome outcome = evaluator.outcome(bgp.withDisputedUnmet(true));
        assertEquals(1, outcome.matchingCount());
        assertTrue(outcome.matches(0));
        assertTrue(outcome.reasons(1).getFirst().disputed());
        assertEquals(new Remaining(2, 0), evaluator.remaining(bgp, 0, "BGP"));
        assertEquals(new Remaining(1, 0), evaluator.remaining(bgp.withDisputedUnmet(true), 0, "BGP"));
    }

    @Test
    void nothingHangsOnASecondSourceThatGivesNoVerdict() {
        FeatureId model = new FeatureId("network-model");
        Evaluator evaluator = new Evaluator(category(model, "BGP, disputed", "VXLAN, disputed"));
        Selection bgp = Selection.NOTHING.withAccepted(model, Set.of("BGP"));
        assertEquals(List.of(), DecisiveCells.of(evaluator.outcome(bgp), Integer.MAX_VALUE));
    }

    @Test
    void theSentenceUnderTheAnswerSaysHowDisputedCellsCount() {
        assertTrue(AnswerText.of(answers.undisputed(Reading.STRICT))
                .sentence()
                .endsWith("strict reading, disputed cells unmet"));
        assertFalse(AnswerText.of(answers.outcome(Reading.STRICT)).sentence().contains("disputed"));
    }

    /// The grid of one judged feature, which is a category here.
    private static Dataset category(FeatureId id, String... answers) {
        Dispute dispute = new Dispute("Other", Optional.empty(), List.of(), Optional.empty(), Optional.empty());
        Evidence disputed =
                new Evidence(List.of(), Optional.empty(), Optional.empty(), Optional.empty(), Optional.of(dispute));
        List<Cell> cells = Stream.of(answers)
                .map(answer -> new Cell(
                        answer,
                        Optional.empty(),
                        List.of(answer.replace(", disputed", "")),
                        List.of(),
                        answer.endsWith("disputed") ? disputed : Evidence.OF_DATASET))
                .toList();
        Dataset grid = new Grid(Collections.nCopies(answers.length, "y")).dataset();
        Feature feature =
                new Feature(id, "Model", List.of("Model"), "Model", new Feature.Category(), Optional.empty(), "");
        return new Dataset(
                grid.about(),
                List.of(feature),
                grid.providers(),
                List.of(Column.of(cells)),
                List.of(),
                List.of(),
                List.of());
    }
}
