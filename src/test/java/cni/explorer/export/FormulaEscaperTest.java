package cni.explorer.export;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

final class FormulaEscaperTest {
    @ParameterizedTest
    @ValueSource(
            strings = {
                "=1+1",
                "+1+1",
                "-1+1",
                "@SUM(A1)",
                "\t=1",
                "\r=1",
                "\n=1",
                "\tx",
                "  =1",
                "\"=1",
                "'=1",
                " \" =1",
                "\u00A0=1",
                "\uFEFF=1",
                "＝1+1",
                "＋1+1",
                "－1+1",
                "＠A1",
                "-5 items",
                "+49 30 1234",
                "--5",
                "-",
                "=",
                "-a",
                "=HYPERLINK(\"x\")",
                "\u0000=1+1",
                "\u0001=1+1",
                "\u007F=1",
                "\u0085=1",
                "\u200B=1",
                "\u2800=1",
                "\u3164=1",
                "\u115F=1",
                "\u2003=1",
                "\u202E=1",
                "\u2066 =1",
                "\u00AD\u0301=1",
                "\uD800=1",
                "\uE000=1",
                "\u0000\u0000\t=1",
                "\uFE66cmd",
                "\uFE62x",
                "\uDB40\uDC20=1"
            })
    void textThatWouldRunGetsAnApostrophe(String text) {
        String expected = text.length() == 1 ? text : "'" + text;

        assertEquals(expected, FormulaEscaper.text(text));
    }

    @Test
    void inLinesThatAreReadNothingIsSeenOfWhatMakesThemHarmless() {
        assertEquals("a=b\n\u2060=1+1\n\n\u2060  + Yes\nend\n", FormulaEscaper.lines("a=b\n=1+1\n\n  + Yes\nend\n"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "-5",
                "+5",
                "-5.25",
                "-1,000",
                "-5%",
                "-1e9",
                "-.5",
                "+.25%",
                "5",
                "1-2",
                "a=b",
                "Layer 2",
                "–",
                "N/A",
                " ",
                "\"quoted\""
            })
    void numbersAndOtherTextStay(String text) {
        assertEquals(text, FormulaEscaper.text(text));
    }
}
