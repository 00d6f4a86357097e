package cni.explorer.text;

import static org.junit.jupiter.api.Assertions.assertEquals;

import cni.explorer.model.Verdict;
import cni.explorer.query.Reading;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class VerdictTextTest {
    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    YES            | ✓ | yes            | meets it       | meets it
                    CONDITIONAL    | ◐ | conditional    | on a condition | on a condition
                    NO             | ✗ | no             | does not       | does not meet it
                    NOT_APPLICABLE | – | not applicable | does not apply | does not apply
                    UNKNOWN        | ? | unknown        | not known      | not known
                    """)
    void eachVerdictHasItsGlyphAndItsWords(Verdict verdict, String glyph, String code, String words, String spoken) {
        assertEquals(glyph, VerdictText.glyph(verdict));
        assertEquals(code, VerdictText.code(verdict));
        assertEquals(words, VerdictText.words(verdict));
        assertEquals(spoken, VerdictText.spoken(verdict));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    YES            | LENIENT | meets it
                    CONDITIONAL    | LENIENT | on a condition, counts in the lenient reading
                    CONDITIONAL    | STRICT  | on a condition, does not count in the strict reading
                    NO             | LENIENT | does not meet it
                    NOT_APPLICABLE | LENIENT | does not apply, so it does not count as met
                    UNKNOWN        | STRICT  | not known, so it does not count as met
                    """)
    void eachVerdictSaysWhatItCountsFor(Verdict verdict, Reading reading, String words) {
        assertEquals(words, VerdictText.brief(verdict, reading));
    }

    @Test
    void theLegendNamesAllGlyphs() {
        assertEquals(
                "✓ meets it   ◐ on a condition   ✗ does not   – does not apply   ? not known   ≠ disputed",
                VerdictText.legendWithDisputes());
    }
}
