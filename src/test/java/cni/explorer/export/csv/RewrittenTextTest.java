package cni.explorer.export.csv;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import java.time.Duration;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// What a spreadsheet would show otherwise than it was printed, in the form that is made for it.
class RewrittenTextTest {
    private final CsvText csv = new CsvText(new CsvForm(',', true, CsvForm.Breaks.KEPT));

    @ParameterizedTest
    @ValueSource(
            strings = {
                "true",
                "False",
                "wahr",
                "1.10",
                "1.30",
                "00012",
                "1/2",
                "1-2",
                "12345678901234567890",
                "1e5",
                "10:30",
                "3 %",
                "$5",
                "Mar 5",
                "5. Mai",
                "2017-11-11",
                "-5.0",
                "1.2.3",
                "10 am",
                "DEC1",
                "SEPT2",
                "March1",
                "2024-05-01T10:00",
                "#N/A",
                "#DIV/0!"
            })
    void whatWouldBeRewrittenIsShielded(String text) {
        assertEquals("\u200B" + text, csv.cell(text).replace("\"", ""));
        assertEquals(text, new CsvText(CsvForm.PLAIN).cell(text).replace("\"", ""), "in plain CSV it stays as it is");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"0", "5", "-17", "123456789012345", "Yes", "Layer 3", "BGP", "v1.10", "10 nodes", "", "Marathon"
            })
    void allElseStaysAsItIs(String text) {
        assertEquals(text, csv.cell(text).replace("\"", ""));
    }

    @ParameterizedTest
    @ValueSource(strings = {" ", "\u00A0", "1 ", "jan "})
    void longRunsAreReadOnce(String part) {
        String text = "1 " + part.repeat(200_000) + "x";
        assertTimeoutPreemptively(Duration.ofSeconds(5), () -> csv.cell(text));
    }
}
