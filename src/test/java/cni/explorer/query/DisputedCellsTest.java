package cni.explorer.query;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import cni.explorer.text.AnswerText;
import cni.explorer.text.ReasonText;
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
    void theSentenceUnderTheAnswerSaysHowDisputedCellsCount() {
        assertTrue(AnswerText.of(answers.undisputed(Reading.STRICT))
                .sentence()
                .endsWith("strict reading, disputed cells unmet"));
        assertFalse(AnswerText.of(answers.outcome(Reading.STRICT)).sentence().contains("disputed"));
    }
}
