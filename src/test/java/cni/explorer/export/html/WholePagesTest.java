package cni.explorer.export.html;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import cni.explorer.export.ExportFormat;
import cni.explorer.export.Matrices;
import cni.explorer.export.SmallField;
import cni.explorer.export.Written;
import cni.explorer.export.WrittenHtml;
import cni.explorer.model.Feature;
import cni.explorer.model.FeatureId;
import cni.explorer.query.Matrix;
import cni.explorer.query.Reading;
import cni.explorer.query.Selection;
import java.io.IOException;
import java.io.StringWriter;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.w3c.dom.Element;

/// The pages of a small field as they are kept, and what changes with the data.
class WholePagesTest {
    @Test
    void thePageReadsAsItIsKept() throws IOException {
        assertEquals(Written.kept("small-field-asked.html"), body(SmallField.matrix(SmallField.ASKED)));
        assertEquals(
                Written.kept("small-field-bounded.html"),
                body(SmallField.matrix(SmallField.bounded().withDisputedUnmet(true), "stars", "release")));
    }

    @Test
    void theStyleStandsInTheHeadAlone() throws IOException {
        String page = Written.as(ExportFormat.HTML, SmallField.matrix(SmallField.ASKED));

        assertTrue(page.startsWith("""
                <!DOCTYPE html>
                <html lang="en">
                <head>
                <meta charset="utf-8"/>
                <meta name="viewport" content="width=device-width, initial-scale=1"/>
                <meta name="color-scheme" content="light dark"/>
                <meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'unsafe-inline'"/>
                <title>2 of 3 providers · A *small* field</title>
                <style>
                :root {
                """), page);
        assertTrue(page.contains("}\n</style>\n</head>\n<body>\n"));
        assertTrue(page.endsWith("</body>\n</html>\n"));
    }

    @Test
    void aProviderOfWhomNothingMoreIsToldHasNothingFoldedAway() throws IOException {
        assertEquals(
                List.of("Alpha"),
                WrittenHtml.of(SmallField.matrix(SmallField.ASKED))
                        .all("summary")
                        .map(Element::getTextContent)
                        .toList());
    }

    @Test
    void whereNobodyOfThoseWhoAreLeftHasASourceNoneAreHeaded() throws IOException {
        Selection beta = SmallField.ASKED.withAccepted(SmallField.MODEL, Set.of("Layer 2"));

        assertFalse(body(SmallField.matrix(beta)).contains("Sources and notes of the cells"));
    }

    @Test
    void columnsWithoutAGroupHaveNoHeadingAbove() throws IOException {
        String page = body(Matrices.ofThePost(Reading.LENIENT));

        assertTrue(page.contains("<tr><th scope=\"col\">Provider</th><th scope=\"col\"><span class=\"name\">"), page);
    }

    @Test
    void aGroupIsHeadedWhereItsColumnsStandAndAgainWhereOthersStandBetween() throws IOException {
        String page = body(SmallField.matrix(
                Selection.NOTHING, List.of(SmallField.POLICIES, SmallField.MODEL, SmallField.WINDOWS)));

        assertTrue(
                page.contains("<th scope=\"colgroup\" colspan=\"1\" class=\"first\">Rules</th>"
                        + "<th scope=\"colgroup\" colspan=\"1\" class=\"first\">Wire</th>"
                        + "<th scope=\"colgroup\" colspan=\"1\" class=\"first\">Rules</th>"),
                page);
    }

    @Test
    void manyColumnsAreSmallerAndVeryManyArePrintedOnLargerPaper() throws IOException {
        assertEquals("matrix", style(12));
        assertEquals("matrix wide", style(13));
        assertEquals("matrix wide", style(24));
        assertEquals("matrix wide widest", style(25));
    }

    @Test
    void aFootnoteOfVeryManyCellsLeadsBackToTheFirstTwenty() throws IOException {
        WrittenHtml page = WrittenHtml.of(Matrices.ofOneFootnote(21));

        assertEquals(
                20,
                page.all("a")
                        .filter(link -> link.getAttribute("class").equals("back"))
                        .count());
        assertEquals(
                21,
                page.all("a")
                        .filter(link -> link.getAttribute("href").equals("#note-1"))
                        .count());
    }

    @Test
    void whatIsPastedIsTheTableItsFootnotesTheLegendAndTheQuestion() throws IOException {
        assertEquals(
                Written.kept("small-field-pasted.html"), pasted(SmallField.matrix(SmallField.ASKED, "stars")) + "\n");
    }

    @Test
    void nothingThatIsPastedRunsInASpreadsheet() throws IOException {
        String pasted = pasted(Matrices.ofTexts("=1+1", "@SUM(1)"));

        assertTrue(pasted.contains(">'=1+1</th>") && pasted.contains(">'=1+1</td>"), pasted);
        assertTrue(pasted.contains(">'@SUM(1)</th>") && pasted.contains(">'@SUM(1)</td>"), pasted);
    }

    private static String style(int columns) throws IOException {
        Matrix today = Matrices.ofToday();
        List<FeatureId> first = today.dataset().features().stream()
                .map(Feature::id)
                .limit(columns)
                .toList();
        return WrittenHtml.of(Matrices.of(today.dataset(), Selection.NOTHING, first))
                .all("table")
                .findFirst()
                .orElseThrow()
                .getAttribute("class");
    }

    /// Without the head, whose style is looked at elsewhere, and without the glyphs.
    private static String body(Matrix matrix) throws IOException {
        String page = Written.as(ExportFormat.HTML, matrix);
        return page.substring(page.indexOf("<header>"));
    }

    private static String pasted(Matrix matrix) throws IOException {
        StringWriter out = new StringWriter();
        new PasteExport().write(matrix, out);
        return out.toString();
    }
}
