package cni.explorer.text;

import static org.junit.jupiter.api.Assertions.assertEquals;

import cni.explorer.model.Feature;
import cni.explorer.model.Verdict;
import cni.explorer.query.Grid;
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
                    YES            | LENIENT | Meets “F0”
                    CONDITIONAL    | LENIENT | Conditional: counts in the lenient reading
                    CONDITIONAL    | STRICT  | Conditional: does not count in the strict reading
                    NO             | LENIENT | Does not meet “F0”
                    NOT_APPLICABLE | LENIENT | Does not apply to this provider, so it does not count as met
                    UNKNOWN        | STRICT  | Not known, so it does not count as met
                    """)
    void eachVerdictIsExplained(Verdict verdict, Reading reading, String sentence) {
        Feature feature = Grid.of("y").dataset().features().getFirst();
        assertEquals(sentence, VerdictText.explained(feature, verdict, reading));
    }

    @Test
    void theLegendNamesAllGlyphs() {
        assertEquals(
                "✓ meets it   ◐ on a condition   ✗ does not   – does not apply   ? not known   ≠ disputed",
                VerdictText.legendWithDisputes());
    }
}
