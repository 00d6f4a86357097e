package cni.explorer.text;

import static org.junit.jupiter.api.Assertions.assertEquals;

import cni.explorer.query.Remaining;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class RemainingTextTest {
    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    0    | 0    | 0             | nobody would remain
                    5    | 0    | 5             | 5 would remain
                    4    | 2    | 4 +2          | 4 would remain and 2 more on a condition
                    0    | 1    | 0 +1          | 0 would remain and 1 more on a condition
                    1234 | 5678 | 1,234 +5,678  | 1,234 would remain and 5,678 more on a condition
                    """)
    void whoWouldRemainIsTwoNumbersAndASentence(int surely, int conditionally, String numbers, String spoken) {
        Remaining remaining = new Remaining(surely, conditionally);
        assertEquals(numbers, RemainingText.numbers(remaining));
        assertEquals(spoken, RemainingText.spoken(remaining));
    }
}
