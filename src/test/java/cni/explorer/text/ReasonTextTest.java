package cni.explorer.text;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import cni.explorer.data.ShippedDatasets;
import cni.explorer.model.Dataset;
import cni.explorer.model.FeatureId;
import cni.explorer.model.Provider;
import cni.explorer.query.Answers;
import cni.explorer.query.Evaluator;
import cni.explorer.query.Outcome;
import cni.explorer.query.Reading;
import cni.explorer.query.Reason;
import cni.explorer.query.Selection;
import java.time.LocalDate;
import java.util.Set;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ReasonTextTest {
    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    No            | Has it: No
                    N/A           | Has it: N/A, does not apply
                    Unknown       | Has it: Unknown
                    If            | Has it: If [1], only on a condition
                    If both       | Has it: If both [1] [2], only on a condition
                    Yes, disputed | Has it: Yes, disputed, disputed
                    No, disputed  | Has it: No, disputed
                    If, disputed  | Has it: If, disputed [1], only on a condition
                    """)
    void theValueSaysWhyOrARemarkDoes(String answer, String reason) {
        Outcome strict = new Answers(answer).undisputed(Reading.STRICT);
        assertEquals(reason, ReasonText.all(strict, 0));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    Yes          | Yes
                    If both      | If both [1] [2]
                    If, disputed | If, disputed [1] (disputed)
                    """)
    void aValueIsMarked(String answer, String marked) {
        assertEquals(
                marked,
                ReasonText.marked(
                        new Answers(answer).matrix(Reading.LENIENT).dataset().cell(0, 0), LocalDate.EPOCH));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    No            | does not meet it, so p0 is excluded | Has it: No, does not meet it
                    Yes, disputed | disputed, so p0 is excluded         | Has it: Yes, disputed, disputed
                    """)
    void itIsSaidWhyAProviderIsExcludedAndNeverThatItMeetsIt(String answer, String sentence, String spoken) {
        Outcome strict = new Answers(answer).undisputed(Reading.STRICT);
        Reason reason = strict.reasons(0).getFirst();
        Provider provider = strict.dataset().providers().getFirst();

        assertEquals(
                sentence, ReasonText.excludes(reason, Reading.STRICT, provider).replace(provider.name(), "p0"));
        assertEquals(spoken, AccessibleText.reason(reason));
    }

    /// A category has no verdict of its own.
    @Test
    void aValueThatIsNotAcceptedIsAReasonInWords() {
        Dataset today = ShippedDatasets.find("cni-2026").orElseThrow();
        Outcome layer3 = new Evaluator(today)
                .outcome(Selection.NOTHING.withAccepted(new FeatureId("network-model"), Set.of("Layer 3")));
        int provider = IntStream.range(0, today.providers().size())
                .filter(index -> !layer3.reasons(index).isEmpty())
                .findFirst()
                .orElseThrow();

        assertTrue(ReasonText.excludes(
                        layer3.reasons(provider).getFirst(),
                        Reading.LENIENT,
                        today.providers().get(provider))
                .matches("[a-z].* it, so .* is excluded"));
    }
}
