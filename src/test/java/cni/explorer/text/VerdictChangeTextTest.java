package cni.explorer.text;

import static org.junit.jupiter.api.Assertions.assertEquals;

import cni.explorer.diff.VerdictChange;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class VerdictChangeTextTest {
    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    MEETS       | 1 meets the requirement now | 1,200 meet the requirement now
                    CONDITIONAL | 1 on a condition now        | 1,200 on a condition now
                    FAILS       | 1 no longer meets it        | 1,200 no longer meet it
                    LEARNED     | 1 was not known before      | 1,200 were not known before
                    FORGOTTEN   | 1 is not known any more     | 1,200 are not known any more
                    OTHERWISE   | 1 fails for another reason  | 1,200 fail for another reason
                    """)
    void oneCellAndManyAreSaidInTheirOwnForms(VerdictChange turn, String one, String many) {
        assertEquals(one, VerdictChangeText.phrase(turn, 1));
        assertEquals(many, VerdictChangeText.phrase(turn, 1200));
    }
}
