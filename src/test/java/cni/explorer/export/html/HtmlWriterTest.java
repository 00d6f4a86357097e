package cni.explorer.export.html;

import static org.junit.jupiter.api.Assertions.assertEquals;

import cni.explorer.export.Matrices;
import cni.explorer.query.Matrix;
import java.io.IOException;
import java.io.StringWriter;
import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// What becomes of texts on a page.
class HtmlWriterTest {
    @Test
    void aSpreadsheetThatOpensAPageFindsNoFormulaWhereItBeginsACell() throws IOException {
        StringWriter written = new StringWriter();
        HtmlWriter page = HtmlWriter.ofPage(written, IsolatedNames.NONE);
        List<String> elements = List.of("caption", "li", "p", "h1");
        for (String element : elements) {
            page.open(element);
            page.leaf("span", "=1+1");
            page.text("=2");
            page.close();
        }
        page.leaf("p", "-5");
        page.leaf("td", "=1+1");
        page.flush();
        assertEquals(
                elements.stream()
                                .map(e -> "<" + e + "><span>\u2060=1+1</span>=2</" + e + ">")
                                .collect(Collectors.joining())
                        + "<p>-5</p><td>=1+1</td>",
                written.toString());
    }

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
                "שלום then עולם | <bdi>שלום</bdi> then <bdi>עולם</bdi>",
                "by שלום עולם, 2026 | by <bdi>שלום עולם</bdi>, 2026",
                "مرحبا | <bdi>مرحبا</bdi>",
                "e\u0301a | e\u0301a"
            })
    void wordsFromRightToLeftStayTogetherAndTurnNothingBesideThem(String words, String expected) throws IOException {
        StringWriter out = new StringWriter();
        HtmlWriter page = new HtmlWriter(out, IsolatedNames.NONE);
        page.text(words);
        page.flush();
        assertEquals(expected, out.toString());
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "meets רשת (2.0), 3 left | meets <bdi>רשת (2.0)</bdi>, 3 left",
                "כן 2: רשת (2.0) | <bdi>כן 2</bdi>: <bdi>רשת (2.0)</bdi>",
                "Mesh כן and כן 2 | <bdi>Mesh כן</bdi> and <bdi>כן 2</bdi>",
                "רק כן 2 | <bdi>רק כן</bdi> 2",
                "כן 2 רק | <bdi>כן 2 רק</bdi>",
                "xMesh כן | xMesh <bdi>כן</bdi>"
            })
    void aNameOfTheDatasetStaysTogetherWithItsDigitsAndBrackets(String words, String expected) throws IOException {
        StringWriter out = new StringWriter();
        Matrix matrix = Matrices.ofTexts("רשת (2.0)", "כן 2", "Mesh כן", "plain");
        HtmlWriter page = new HtmlWriter(out, IsolatedNames.of(matrix.dataset()));
        page.text(words);
        page.flush();
        assertEquals(expected, out.toString());
    }

    @Test
    void whereNoElementMayStandThereIsNone() throws IOException {
        StringWriter out = new StringWriter();
        HtmlWriter page = new HtmlWriter(out, IsolatedNames.NONE);
        page.plain("שלום & more");
        page.flush();
        assertEquals("שלום &amp; more", out.toString());
    }

    @Test
    void aTextKeepsItsLinesAndAnAttributeNamesThem() throws IOException {
        assertEquals("a\nb\nc\td", text("a\r\nb\rc\td"));
        assertEquals("<a title=\"a&#10;b&#10;c&#9;d\"></a>", attribute("a\nb\rc\td"));
    }

    @Test
    void quotesAreEscapedWhereTheyWouldEndAnAttribute() throws IOException {
        assertEquals("\"&lt;&amp;&gt;", text("\"<&>"));
        assertEquals("<a title=\"&quot;&lt;&amp;&gt;\"></a>", attribute("\"<&>"));
    }

    @Test
    void whatStandsForNoCharacterIsShownAsMissing() throws IOException {
        assertEquals("\uFFFD\uFFFD\uFFFD\uFFFD", text("\uFDD0\uFDEF\uFFFE\uD83F\uDFFF"));
        assertEquals("\uFDCF<bdi>\uFDF0</bdi>", text("\uFDCF\uFDF0"));
    }

    @Test
    void aLongPageIsHandedOnInPieces() throws IOException {
        StringWriter out = new StringWriter();
        HtmlWriter page = new HtmlWriter(out, IsolatedNames.NONE);
        page.text("x".repeat(1 << 15));
        page.line();
        assertEquals((1 << 15) + 1, out.getBuffer().length());
        page.text("y");
        page.line();
        assertEquals((1 << 15) + 1, out.getBuffer().length(), "a short rest waits");
        page.flush();
        assertEquals((1 << 15) + 3, out.getBuffer().length());
    }

    private static String text(String words) throws IOException {
        StringWriter out = new StringWriter();
        HtmlWriter page = new HtmlWriter(out, IsolatedNames.NONE);
        page.text(words);
        page.flush();
        return out.toString();
    }

    private static String attribute(String value) throws IOException {
        StringWriter out = new StringWriter();
        HtmlWriter page = new HtmlWriter(out, IsolatedNames.NONE);
        page.leaf("a", "", "title", value);
        page.flush();
        return out.toString();
    }
}
