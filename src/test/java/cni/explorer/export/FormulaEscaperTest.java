package cni.explorer.export;

import static org.junit.jupiter.api.Assertions.assertEquals;

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
                "=HYPERLINK(\"x\")"
            })
    void textThatWouldRunGetsAnApostrophe(String text) {
        String expected = text.length() == 1 ? text : "'" + text;

        assertEquals(expected, FormulaEscaper.text(text));
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
