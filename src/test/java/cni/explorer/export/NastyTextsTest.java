package cni.explorer.export;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import cni.explorer.query.Matrix;
import java.io.IOException;
import java.util.List;
import java.util.stream.Stream;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;
import org.apache.commons.csv.QuoteMode;
import org.junit.jupiter.api.Test;
import org.w3c.dom.Element;

/// Texts that would break a careless export go out in every format and come back as they were.
final class NastyTextsTest {
    private static final List<String> NASTY = List.of(
            "Łódź",
            "日本語 😀",
            "say \"yes\"",
            "\"quoted\"",
            "\"open",
            "it's",
            "<script>alert(1)</script>",
            "</td></tr></table>",
            "a & b &amp; c",
            "a|b",
            "a\\|b",
            "back\\slash\\",
            "two\nlines",
            "*bold* _low_ `code` ~~no~~ $x$",
            "[link](https://example.org)",
            "![picture](x.png)",
            "# head",
            "- item",
            "1. item",
            "a,b;c",
            "{\"a\": [1]}",
            "\u202Ereversed",
            "-5",
            "−",
            "]]>",
            "<!-- -->",
            "&#60;");

    private static final Matrix MATRIX = Matrices.ofTexts(NASTY.toArray(String[]::new));

    @Test
    void csvBringsThemBack() throws IOException {
        List<CSVRecord> records = parsed(Written.as(ExportFormat.CSV, MATRIX), CSVFormat.RFC4180);

        List<String> unturned =
                harmless().stream().map(text -> text.replace('\u202E', ' ')).toList();
        assertEquals(unturned, column(records, 0));
        assertEquals(unturned, column(records, 1));
    }

    @Test
    void tsvBringsThemBackWithSpacesForLineBreaks() throws IOException {
        CSVFormat tabs = CSVFormat.RFC4180
                .builder()
                .setDelimiter('\t')
                .setRecordSeparator('\n')
                .setQuoteMode(QuoteMode.MINIMAL)
                .get();
        List<CSVRecord> records = parsed(Written.as(ExportFormat.TSV, MATRIX), tabs);
        List<String> onOneLine = harmless().stream()
                .map(text -> text.replaceAll("[\n\u202E]", " "))
                .toList();

        assertEquals(onOneLine, column(records, 0));
        assertEquals(onOneLine, column(records, 1));
    }

    @Test
    void tsvHasALineForEachRowWhateverReadsIt() throws IOException {
        String[] breaks = {"a\tb", "a\nb", "a\r\nb", "a\rb", "a\u000Bb", "a\fb", "a\u0085b", "a\u2028b", "a\u2029b"};
        String tsv = Written.as(ExportFormat.TSV, Matrices.ofTexts(breaks));

        assertEquals(breaks.length + 1, tsv.split("\\R", -1).length - 1);
        for (String line : tsv.lines().skip(1).toList()) {
            assertTrue(line.startsWith("a b\ta b\t\t\t{\"data\":"), line);
        }
        assertTrue(tsv.endsWith("\n"));
        assertFalse(tsv.contains("\r"), "a carriage return would become part of the last cell for cut and awk");
    }

    @Test
    void formulasAreMadeHarmlessInTsvToo() throws IOException {
        String tsv = Written.as(ExportFormat.TSV, Matrices.ofTexts("=1+1", "\t=1+1", "-5"));

        assertEquals(
                List.of("'=1+1\t'=1+1\t\t\t", "' =1+1\t' =1+1\t\t\t", "-5\t-5\t\t\t"),
                tsv.lines()
                        .skip(1)
                        .map(line -> line.substring(0, line.indexOf('{')))
                        .toList());
    }

    @Test
    void jsonBringsThemBack() throws IOException {
        WrittenJson json = WrittenJson.of(MATRIX);

        assertEquals(NASTY, json.texts("providers", "name"));
        assertEquals(NASTY, json.texts("providers", "cells", "text", "value"));
    }

    @Test
    void markdownBringsThemBack() throws IOException {
        List<List<String>> table = WrittenMarkdown.table(Written.as(ExportFormat.MD, MATRIX));
        List<String> visible =
                NASTY.stream().map(text -> text.replace('\u202E', ' ')).toList();

        assertEquals(List.of("Provider", "Text"), table.getFirst());
        assertEquals(visible, table.stream().skip(2).map(List::getFirst).toList());
        assertEquals(visible, table.stream().skip(2).map(List::getLast).toList());
        assertTrue(table.stream().allMatch(cells -> cells.size() == 2));
    }

    @Test
    void htmlBringsThemBack() throws IOException {
        WrittenHtml page = WrittenHtml.of(MATRIX);
        // What turns the order of the letters behind it is shown instead.
        List<String> visible =
                NASTY.stream().map(text -> text.replace('\u202E', '\uFFFD')).toList();

        assertEquals(
                visible,
                page.rows()
                        .map(row -> WrittenHtml.texts(row, "name").getFirst())
                        .toList());
        assertEquals(
                visible,
                page.rows()
                        .map(row -> WrittenHtml.texts(row, "value").getFirst())
                        .toList());
    }

    @Test
    void htmlHoldsNothingThatRunsOrAsksForMore() throws IOException {
        WrittenHtml page = WrittenHtml.of(MATRIX);

        for (String element : List.of("script", "img", "iframe", "object", "embed", "link", "base", "form")) {
            assertEquals(0, page.all(element).count(), element);
        }
        assertTrue(page.everything().noneMatch(NastyTextsTest::listens));
        assertFalse(page.text("style").contains("url("), "a style sheet could ask for more");
        assertFalse(page.text("style").contains("@import"));
    }

    @Test
    void anAddressThatABrowserWouldRunIsNoLink() throws IOException {
        Matrix matrix = Matrices.ofSource("javascript:alert(1)");

        assertEquals(
                List.of("https://example.org/data"),
                WrittenHtml.of(matrix)
                        .all("a")
                        .map(link -> link.getAttribute("href"))
                        .filter(address -> !address.startsWith("#"))
                        .toList());
    }

    @Test
    void whatHtmlCannotHoldIsShownAsMissing() throws IOException {
        WrittenHtml page = WrittenHtml.of(Matrices.ofTexts("a\u0000b", "a\uD800b", "a\uFFFEb"));

        assertEquals(
                List.of("a\uFFFDb", "a\uFFFDb", "a\uFFFDb"),
                page.rows()
                        .map(row -> WrittenHtml.texts(row, "value").getFirst())
                        .toList());
    }

    /// As a spreadsheet must get them: one of them would run as a formula.
    private static List<String> harmless() {
        return NASTY.stream()
                .map(text -> text.equals("- item") ? "'- item" : text)
                .toList();
    }

    private static boolean listens(Element element) {
        return Stream.iterate(0, i -> i < element.getAttributes().getLength(), i -> i + 1)
                .map(i -> element.getAttributes().item(i).getNodeName())
                .anyMatch(name -> name.startsWith("on"));
    }

    private static List<CSVRecord> parsed(String text, CSVFormat format) throws IOException {
        try (CSVParser parser = CSVParser.parse(text, format)) {
            return parser.stream().skip(1).toList();
        }
    }

    private static List<String> column(List<CSVRecord> records, int column) {
        return records.stream().map(record -> record.get(column)).toList();
    }
}
