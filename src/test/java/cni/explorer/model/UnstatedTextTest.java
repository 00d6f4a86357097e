package cni.explorer.model;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// Texts that state nothing.
class UnstatedTextTest {
    @ParameterizedTest
    @ValueSource(strings = {"", " ", "-", "?", "…", "TBD", "Unknown", "not documented", "No data"})
    void nothingIsKnown(String text) {
        assertEquals(Optional.of(Verdict.UNKNOWN), UnstatedText.verdict(text));
    }

    @ParameterizedTest
    @ValueSource(strings = {"N/A", "n / a", "Not applicable"})
    void nothingApplies(String text) {
        assertEquals(Optional.of(Verdict.NOT_APPLICABLE), UnstatedText.verdict(text));
    }

    @ParameterizedTest
    @ValueSource(strings = {"No", "0", "-1", "unknown to users", "                        -"})
    void whateverElseIsSaidStatesSomething(String text) {
        assertEquals(Optional.empty(), UnstatedText.verdict(text));
    }

    @Test
    void aVerdictOfItsOwnSaysMoreThanTheText() {
        assertEquals(Optional.of(Verdict.UNKNOWN), UnstatedText.verdict(cell(Optional.empty())));
        assertEquals(Optional.empty(), UnstatedText.verdict(cell(Optional.of(Verdict.NO))));
    }

    private static Cell cell(Optional<Verdict> verdict) {
        return new Cell("-", verdict, List.of(), List.of(), Evidence.OF_DATASET);
    }
}
