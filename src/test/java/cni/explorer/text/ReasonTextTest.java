package cni.explorer.text;

import static org.junit.jupiter.api.Assertions.assertEquals;

import cni.explorer.query.Answers;
import cni.explorer.query.Outcome;
import cni.explorer.query.Reading;
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
                        new Answers(answer).matrix(Reading.LENIENT).dataset().cell(0, 0)));
    }
}
