package cni.explorer.export;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import cni.explorer.data.ShippedDatasets;
import cni.explorer.export.ReportSection.Exchange;
import cni.explorer.export.ReportSection.Exchanged;
import cni.explorer.export.ReportSection.Items;
import cni.explorer.export.ReportSection.Paragraphs;
import cni.explorer.export.ReportSection.ReportColumn;
import cni.explorer.export.ReportSection.Table;
import cni.explorer.export.markdown.ReportMarkdown;
import cni.explorer.export.text.ReportText;
import cni.explorer.model.Dataset;
import java.io.IOException;
import java.io.StringWriter;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/// What is read and taken away, in each of its forms.
class ReportFormatTest {
    private static final Report REPORT = new Report(
            "What *changed*",
            List.of("From one to the other."),
            List.of(
                    new Paragraphs("In short", List.of("One answer.", "Two figures.")),
                    new Items("", List.of("a | b", "<b>c</b>")),
                    new Exchanged(
                            "Answers",
                            List.of(new Exchange("Romana, Mesh", List.of("No"), List.of("Yes", "1 source")))),
                    new Table(
                            "Figures",
                            List.of(new ReportColumn("Provider", false), new ReportColumn("Stars", true)),
                            List.of(List.of("Calico", "1,200"), List.of("a|b", "7")))));

    @Test
    void asMarkdownEverySectionHasItsForm() throws IOException {
        assertEquals("""
                # What \\*changed\\*

                From one to the other.

                ## In short

                One answer.

                Two figures.

                - a \\| b
                - &lt;b&gt;c&lt;/b&gt;

                ## Answers

                - Romana, Mesh
                  - − No
                  - \\+ Yes
                  - \\+ 1 source

                ## Figures

                | Provider | Stars |
                | --- | ---: |
                | Calico | 1,200 |
                | a\\|b | 7 |
                """, written(new ReportMarkdown(REPORT)));
    }

    @Test
    void asTextEverySectionHasItsForm() throws IOException {
        assertEquals("""
                What *changed*

                  From one to the other.

                In short
                ════════
                One answer.

                Two figures.

                  a | b
                  <b>c</b>

                Answers
                ═══════
                Romana, Mesh
                  − No
                  + Yes
                  + 1 source

                Figures
                ═══════
                Provider  Stars
                ────────  ─────
                Calico    1,200
                a|b           7
                """, written(new ReportText(REPORT, 80)));
    }

    @Test
    void whatADatasetSaysOfItselfNamesWhoseWordsItsPassagesAre() throws IOException {
        Dataset post = ShippedDatasets.find("cni-2017").orElseThrow();
        String text = written(ReportFormat.TEXT.about(post.about(), 80).orElseThrow());
        String markdown = written(ReportFormat.MD.about(post.about(), 80).orElseThrow());

        assertTrue(text.startsWith(post.about().title() + "\n\n"), text);
        assertTrue(markdown.startsWith("# " + post.about().title() + "\n\n"), markdown);
        post.about().passages().stream()
                .map(passage -> passage.credit())
                .filter(credit -> !credit.isEmpty())
                .forEach(credit -> assertTrue(text.contains(credit), credit));
        assertEquals(Optional.empty(), ReportFormat.JSON.about(post.about(), 80));
    }

    @Test
    void eachFormHasItsNameAndTheEndOfItsFiles() {
        assertEquals(
                List.of("Text txt", "Markdown md", "JSON json"),
                List.of(ReportFormat.values()).stream()
                        .map(format -> format.title() + " " + format.ending())
                        .toList());
    }

    private static String written(TextContent content) throws IOException {
        StringWriter out = new StringWriter();
        content.write(out);
        return out.toString();
    }
}
