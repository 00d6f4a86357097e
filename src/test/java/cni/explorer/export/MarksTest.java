package cni.explorer.export;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import cni.explorer.data.ShippedDatasets;
import cni.explorer.export.csv.CsvContent;
import cni.explorer.export.csv.CsvExport;
import cni.explorer.export.csv.CsvForm;
import cni.explorer.export.html.HtmlExport;
import cni.explorer.export.markdown.MarkdownExport;
import cni.explorer.export.text.TextReport;
import cni.explorer.model.Dataset;
import cni.explorer.query.Matrix;
import cni.explorer.query.Reading;
import cni.explorer.query.Selection;
import cni.explorer.text.ProviderStatusText;
import java.io.IOException;
import java.io.StringWriter;
import org.junit.jupiter.api.Test;

class MarksTest {
    private final Dataset today = ShippedDatasets.find("cni-2026").orElseThrow();
    private final Matrix all = Matrices.of(today, Selection.NOTHING);

    @Test
    void aTextSaysWhatAMarkMeansAndWhereThatWasRead() throws IOException {
        StringWriter out = new StringWriter();
        new TextReport(TextReport.UNLIMITED).write(all, out);
        assertTrue(
                out.toString().contains("\nWeave Net (archived). Archived on 20 June 2024; "),
                "the sentence of the mark");
        assertTrue(out.toString().contains(" https://github.com/weaveworks/weave |"), "its source");
    }

    @Test
    void markdownAndHtmlSayItToo() throws IOException {
        StringWriter markdown = new StringWriter();
        new MarkdownExport().write(all, markdown);
        assertTrue(markdown.toString().contains("\n## Marks\n"));
        assertTrue(markdown.toString().contains("Archived on 20 June 2024"));
        StringWriter page = new StringWriter();
        new HtmlExport().write(all, page);
        assertTrue(page.toString().contains("<strong>Weave Net</strong> (archived) Archived on 20 June 2024; "));
        assertTrue(page.toString().contains("href=\"https://github.com/weaveworks/weave\""));
    }

    @Test
    void aTableForProgramsHasTheAddresses() throws IOException {
        StringWriter out = new StringWriter();
        new CsvExport(CsvForm.PLAIN, CsvContent.SOURCES).write(all, out);
        assertTrue(out.toString().lines().findFirst().orElseThrow().contains(",Mark,Mark source,"));
        assertTrue(out.toString().contains(",archived,https://github.com/weaveworks/weave | https://github.com/"));
    }

    @Test
    void aMarkThatOnlyNamesARoleIsNotExplained() {
        assertEquals(
                0,
                ProviderStatusText.explained(Matrices.ofThePost(Reading.LENIENT))
                        .size());
        assertFalse(ProviderStatusText.explained(all).isEmpty());
    }
}
