package cni.explorer.export.csv;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;
import static org.junit.jupiter.api.Assertions.assertTrue;

import cni.explorer.export.FormulaEscaper;
import java.io.IOException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.stream.Collectors;
import org.apache.commons.csv.CSVFormat;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class CsvTextTest {
    private static final List<String> LETTERS = List.of(
            "a", "Z", "7", " ", "!", "\"", "#", "$", "'", "(", "+", ",", "-", ".", "/", ":", ";", "=", "@", "~", "\n",
            "\r", "\t", "|", "\\", "é", "日", "😀", "\u00A0", "\uFEFF", "＝", "\u007F", "");

    private final Random random = new Random(4);

    /// Commons CSV writes them so.
    @ParameterizedTest
    @ValueSource(chars = {',', ';'})
    void quotationMarksStandWhereTheLibraryPutsThem(char separator) throws IOException {
        CSVFormat format = CSVFormat.RFC4180.builder().setDelimiter(separator).get();
        CsvText csv = new CsvText(new CsvForm(separator, false, CsvForm.Breaks.KEPT));
        for (int i = 0; i < 50_000; i++) {
            String text = random.ints(random.nextInt(6), 0, LETTERS.size())
                    .mapToObj(LETTERS::get)
                    .collect(Collectors.joining());
            StringBuilder expected = new StringBuilder();
            format.print(FormulaEscaper.text(text, ",;\t\r\n".replace("" + separator, "")), expected, true);
            assertEquals(isWord(text) ? text : expected.toString(), csv.cell(text), text);
        }
    }

    /// A spreadsheet of another country parts the file elsewhere, and then knows of no quotation marks.
    @Test
    void whereAnotherSpreadsheetBeginsACellNothingRunsEither() {
        CsvText plain = new CsvText(CsvForm.PLAIN);
        CsvText excel = new CsvText(new CsvForm(';', true, CsvForm.Breaks.KEPT));
        assertEquals("a;'=1+1", plain.cell("a;=1+1"));
        assertEquals("a; '＝cmd|x;-5; b", plain.cell("a; ＝cmd|x;-5; b"));
        assertEquals("\"a\n'@SUM(A1)\t'+x\"", plain.cell("a\n@SUM(A1)\t+x"));
        assertEquals("\"a,=1\"", plain.cell("a,=1"));
        assertEquals("a,'=1", excel.cell("a,=1"));
        assertEquals("\"a;=1\"", excel.cell("a;=1"));
        assertEquals("'=1;'=2", plain.cell("=1;=2"));
    }

    @Test
    void aTextFullOfThemIsReadOnce() {
        CsvText plain = new CsvText(CsvForm.PLAIN);
        String cell = assertTimeoutPreemptively(Duration.ofSeconds(5), () -> plain.cell(";=1".repeat(300_000)));
        assertEquals(";'=1".repeat(300_000), cell);
    }

    @Test
    void nothingTurnsTheLettersBehindIt() {
        CsvText plain = new CsvText(CsvForm.PLAIN);
        assertEquals("short gpj  x", plain.cell("short\u202Egpj \u2066x"));
        assertEquals("\u05E9\u05DC\u200F!", plain.cell("\u05E9\u05DC\u200F!"), "words from the right keep their marks");
    }

    /// On one line nothing is left that a spreadsheet would run, whatever stood before the sign.
    @Test
    void onOneLineTextsAreHarmlessAsTheyStandThere() {
        CsvText tsv = new CsvText(CsvForm.TABS);
        assertEquals("' =1+1", tsv.cell("\u0001=1+1"));
        List<String> letters = new ArrayList<>(LETTERS);
        letters.addAll(List.of("\u0000", "\u0001", "\u001B", "\u200B", "\u202E", "\u2003", "\uFE66"));
        for (int i = 0; i < 50_000; i++) {
            String text = random.ints(random.nextInt(6), 0, letters.size())
                    .mapToObj(letters::get)
                    .collect(Collectors.joining());
            String cell = tsv.cell(text);
            assertTrue(cell.startsWith("\"") || cell.startsWith("'") || cell.equals(FormulaEscaper.text(cell)), text);
            assertTrue(cell.codePoints().noneMatch(c -> c < ' '), text);
        }
    }

    @Test
    void onOneLineAQuotationMarkIsQuotedOnlyWhereItCouldBeginACell() {
        CsvText tsv = new CsvText(CsvForm.TABS);
        assertEquals("say \"yes\"", tsv.cell("say \"yes\""));
        assertEquals("\"  \"\"yes\"\"\"", tsv.cell("  \"yes\""));
    }

    /// The program leaves a text alone that is empty or begins with a letter of any language and holds nothing odd.
    private static boolean isWord(String text) {
        return text.matches("|[\\p{L}\\p{Nd}&&[^\\uFF00-\\uFFFF]][\\p{L}\\p{Nd} ./-]*(?<! )")
                && text.chars().noneMatch(c -> c >= 0xFF00);
    }
}
