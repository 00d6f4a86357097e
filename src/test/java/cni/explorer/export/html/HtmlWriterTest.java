package cni.explorer.export.html;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.io.StringWriter;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class HtmlWriterTest {
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "plain, 3 words | plain, 3 words",
                "שלום | <bdi>שלום</bdi>",
                "a שלום b | a <bdi>שלום</bdi> b",
                "שלום, עולם! | <bdi>שלום, עולם</bdi>!",
                "שלום 3 עולם | <bdi>שלום 3 עולם</bdi>",
                "می\u200cخواهم | <bdi>می\u200cخواهم</bdi>",
                "שָׁ | <bdi>שָׁ</bdi>",
                "שלום then עולם | <bdi>שלום</bdi> then <bdi>עולם</bdi>"
            })
    void wordsFromRightToLeftStayTogetherAndTurnNothingBesideThem(String words, String expected) throws IOException {
        StringWriter out = new StringWriter();
        HtmlWriter page = new HtmlWriter(out);
        page.text(words);
        page.flush();
        assertEquals(expected, out.toString());
    }

    @Test
    void whereNoElementMayStandThereIsNone() throws IOException {
        StringWriter out = new StringWriter();
        HtmlWriter page = new HtmlWriter(out);
        page.plain("שלום & more");
        page.flush();
        assertEquals("שלום &amp; more", out.toString());
    }
}
