package cni.explorer.export.csv;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import cni.explorer.export.Exporter;
import cni.explorer.export.HostileTexts;
import cni.explorer.export.Matrices;
import cni.explorer.export.WrittenHtml;
import cni.explorer.export.html.PasteExport;
import cni.explorer.query.Matrix;
import java.io.IOException;
import java.io.StringWriter;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;
import org.junit.jupiter.api.Test;
import org.w3c.dom.Element;

/// What spreadsheets get of hostile texts, read without one: each text as it is, or behind one sign that keeps it from
/// being run or written anew.
class ForSpreadsheetsTest {
    private static final String SEEN_THROUGH = "[\\p{Z}\\p{C}\\p{M}\\u2800\\u3164\\u115F\"'“”„‘’＂＇]";
    private static final Pattern RUNS = Pattern.compile(SEEN_THROUGH + "*+[=+\\-@＝＋－＠﹦﹢﹣﹫](?!$)(?s:.*)");
    private static final Pattern NUMBER = Pattern.compile("[+-]?(?:[0-9][0-9.,]*|\\.[0-9]+)(?:[eE][+-]?[0-9]+)?%?");
    private static final Pattern KEPT_NUMBER = Pattern.compile("0|-?[1-9][0-9]{0,14}");

    private final List<String> texts = HostileTexts.some(600, 11);
    private final Matrix matrix = Matrices.ofTexts(texts.toArray(String[]::new));

    @Test
    void theFilesHoldEachTextAndNoFormula() throws IOException {
        check(CsvForm.PLAIN, false);
        check(new CsvForm(';', true, CsvForm.Breaks.KEPT), false);
        check(CsvForm.TABS, true);
    }

    @Test
    void whatExcelWouldWriteAnewStandsBehindASignThatNobodySees() throws IOException {
        for (CSVRecord record : records(new CsvForm(',', true, CsvForm.Breaks.KEPT))) {
            String cell = record.get(1);
            boolean isNumber = NUMBER.matcher(cell.strip()).matches()
                    && !KEPT_NUMBER.matcher(cell).matches();
            assertFalse(isNumber, cell);
        }
        assertEquals("\u200B1.10", firstOf(new CsvForm(',', true, CsvForm.Breaks.KEPT), "1.10"));
        assertEquals("1.10", firstOf(CsvForm.PLAIN, "1.10"));
        assertEquals("\u200B00012", firstOf(new CsvForm(',', true, CsvForm.Breaks.KEPT), "00012"));
    }

    @Test
    void whatIsPastedAsATableIsTextAndNoFormula() throws Exception {
        List<Element> cells =
                WrittenHtml.ofPiece(written(new PasteExport())).all("td").toList();
        assertEquals(texts.size(), cells.size());
        for (int i = 0; i < texts.size(); i++) {
            String shown = cells.get(i).getTextContent();
            String text = texts.get(i).replace("\r\n", "\n").replace('\u202E', '\uFFFD');
            assertTrue(shown.equals(text) || shown.equals("'" + text), () -> text + " -> " + shown);
            assertTrue(isHarmless(shown), shown);
            assertTrue(
                    Character.isLetter(shown.codePointAt(0))
                            || cells.get(i).getAttribute("sdnum").endsWith(";@"),
                    shown);
        }
    }

    private void check(CsvForm form, boolean onOneLine) throws IOException {
        List<CSVRecord> records = records(form);
        assertEquals(texts.size(), records.size());
        for (int i = 0; i < texts.size(); i++) {
            String text = onOneLine
                    ? texts.get(i).replace("\r\n", "\n").replaceAll("[\t\n\u202E]", " ")
                    : texts.get(i).replace('\u202E', ' ');
            for (int column = 0; column < 2; column++) {
                String written = records.get(i).get(column);
                String cell = onOneLine ? written : withoutInnerSigns(written, form);
                assertTrue(
                        cell.equals(text) || cell.equals("'" + text) || cell.equals("\u200B" + text),
                        () -> text + " -> " + cell);
                assertTrue(isHarmless(cell), cell);
            }
        }
    }

    /// Behind another separator than the file has, a formula has one apostrophe more.
    private static String withoutInnerSigns(String written, CsvForm form) {
        String others = ",;\t\r\n".replace("" + form.separator(), "");
        return Pattern.compile("(?<=[" + others + "])((?:(?![\t\r\n])" + SEEN_THROUGH + ")*)'(?=[=+\\-@＝＋－＠﹦﹢﹣﹫])")
                .matcher(written)
                .replaceAll("$1");
    }

    private static boolean isHarmless(String cell) {
        return cell.startsWith("'")
                || !RUNS.matcher(cell).matches()
                || NUMBER.matcher(cell.replaceFirst("^\u200B", "")).matches();
    }

    private List<CSVRecord> records(CsvForm form) throws IOException {
        CSVFormat format =
                CSVFormat.RFC4180.builder().setDelimiter(form.separator()).get();
        String table = written(new CsvExport(form, CsvContent.VALUES));
        try (CSVParser parser = CSVParser.parse(table.startsWith("\uFEFF") ? table.substring(1) : table, format)) {
            List<CSVRecord> records = new ArrayList<>(parser.getRecords());
            records.removeFirst();
            return records;
        }
    }

    private static String firstOf(CsvForm form, String text) throws IOException {
        StringWriter out = new StringWriter();
        new CsvExport(form, CsvContent.VALUES).write(Matrices.ofTexts(text), out);
        String record = out.toString().lines().toList().get(1);
        return record.split(",", -1)[1];
    }

    private String written(Exporter exporter) throws IOException {
        StringWriter out = new StringWriter();
        exporter.write(matrix, out);
        return out.toString();
    }
}
