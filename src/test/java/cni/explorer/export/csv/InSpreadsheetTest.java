package cni.explorer.export.csv;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import cni.explorer.Hard;
import cni.explorer.export.Exporter;
import cni.explorer.export.HostileTexts;
import cni.explorer.export.Matrices;
import cni.explorer.export.Spreadsheet;
import cni.explorer.export.html.HtmlExport;
import cni.explorer.export.html.PasteExport;
import cni.explorer.query.Matrix;
import cni.explorer.text.English;
import java.io.Writer;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.function.BiPredicate;
import java.util.function.UnaryOperator;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// Hostile texts in a real spreadsheet, by every way on which they can come there: nothing runs, and every cell says
/// what the text says. Under `-Phard`, where LibreOffice is installed.
///
/// What is made harmless has an apostrophe before it, or where that would be seen a character that is not; what is kept
/// for Excel as it was printed, a space of no width.
@Tag(Hard.TAG)
class InSpreadsheetTest {
    private static final int TEXTS = 50_000;
    private static final int SHOWN_AT_MOST = 10;

    /// Commas or tabs, quotation marks, UTF-8, from the first line, all columns as they come, in English; with numbers
    /// told from words as LibreOffice does it where nobody says otherwise, or also days and the like.
    private static final String COMMAS = "Text - txt - csv (StarCalc):44,34,76,1,,1033,false,false";

    private static final String COMMAS_DETECTED = "Text - txt - csv (StarCalc):44,34,76,1,,1033,false,true";
    private static final String TABS = "Text - txt - csv (StarCalc):9,34,76,1,,1033,false,false";
    private static final String PAGE = "HTML (StarCalc)";
    private static final List<String> SIGNS = List.of("", "'", "\u200B", "\u2060");
    private static final Pattern PLAIN_NUMBER =
            Pattern.compile("[-+]?(?:[0-9]+(?:\\.[0-9]*)?|\\.[0-9]+)(?:[eE][-+]?[0-9]+)?(?: ?%)?");

    private static final Pattern DAY = Pattern.compile("[0-9]{4,}-[0-9]{2}-[0-9]{2}");
    private static final Pattern BLANKS = Pattern.compile("^[\\s\\p{Z}\\p{Cf}]+|[\\s\\p{Z}\\p{Cf}]+$");

    private static final Pattern BEFORE_SIGN = Pattern.compile("'+(?=[=+\\-@＝﹦])");

    private final List<String> texts = HostileTexts.some(TEXTS, 5);

    @TempDir
    private Path folder = Path.of("");

    @Test
    void nothingRunsAndNoTextDiffers() throws Exception {
        assumeTrue(Boolean.getBoolean("hard") && Spreadsheet.isInstalled());
        Matrix matrix = Matrices.ofTexts(texts.toArray(String[]::new));
        CsvForm forExcel = new CsvForm(',', true, CsvForm.Breaks.KEPT);
        check(
                "plain.csv",
                COMMAS,
                csv(CsvForm.PLAIN),
                matrix,
                InSpreadsheetTest::breaks,
                InSpreadsheetTest::isThatNumber);
        check("excel.csv", COMMAS, csv(forExcel), matrix, InSpreadsheetTest::breaks, InSpreadsheetTest::isThatInteger);
        check(
                "excel-detected.csv",
                COMMAS_DETECTED,
                csv(forExcel),
                matrix,
                InSpreadsheetTest::breaks,
                InSpreadsheetTest::isThatInteger);
        // What is copied as text is the same table.
        check(
                "copied.tsv",
                TABS,
                csv(CsvForm.TABS),
                matrix,
                InSpreadsheetTest::onOneLine,
                InSpreadsheetTest::isThatNumber);
        check("copied.html", PAGE, new PasteExport(), matrix, InSpreadsheetTest::inMarkup, (_, _) -> false);
        checkPage(matrix);
    }

    private static Exporter csv(CsvForm form) {
        return new CsvExport(form, CsvContent.VALUES);
    }

    /// @param form     how a text stands in such a file
    /// @param isNumber whether a text may be a number of that worth
    private void check(
            String name,
            String filter,
            Exporter writer,
            Matrix matrix,
            UnaryOperator<String> form,
            BiPredicate<String, Spreadsheet.Shown> isNumber)
            throws Exception {
        Path table = folder.resolve(name);
        try (Writer out = Files.newBufferedWriter(table)) {
            writer.write(matrix, out);
        }
        List<List<Spreadsheet.Shown>> rows = Spreadsheet.open(table, filter);
        int first = 1;
        while (!rows.get(first - 1).getFirst().text().equals("Provider")) {
            first++;
        }
        List<String> differ = new ArrayList<>();
        int numbers = 0;
        int runs = 0;
        for (int i = 0; i < texts.size(); i++) {
            for (Spreadsheet.Shown shown : rows.get(first + i).subList(0, 2)) {
                runs += shown.runs() ? 1 : 0;
                numbers += shown.number().isPresent() ? 1 : 0;
                if (!isThat(form.apply(texts.get(i)), shown, form.apply(shown.text()), isNumber)) {
                    differ.add(texts.get(i) + " -> " + shown);
                }
            }
        }
        Hard.tell(English.format(
                "%s in LibreOffice: %,d cells, %d run, %,d are numbers, %,d differ",
                name, texts.size() * 2, runs, numbers, differ.size()));
        assertEquals(List.of(), differ.stream().limit(SHOWN_AT_MOST).toList(), name);
        assertEquals(0, runs, name);
    }

    /// The table is one of several things on a page, whose rows are not told apart there.
    private void checkPage(Matrix matrix) throws Exception {
        Path page = folder.resolve("page.html");
        try (Writer out = Files.newBufferedWriter(page)) {
            new HtmlExport().write(matrix, out);
        }
        List<Spreadsheet.Shown> cells =
                Spreadsheet.open(page, PAGE).stream().flatMap(List::stream).toList();
        Set<String> words = cells.stream().map(cell -> inMarkup(cell.text())).collect(Collectors.toSet());
        List<String> missing = texts.stream()
                .filter(text -> SIGNS.stream().noneMatch(sign -> words.contains(sign + inMarkup(text))))
                .toList();
        // The dataset leads to its source.
        long runs = cells.stream()
                .filter(cell -> cell.runs() && !cell.text().startsWith("made-up: "))
                .count();
        long numbers = cells.stream().filter(cell -> cell.number().isPresent()).count();
        Hard.tell(English.format(
                "page.html in LibreOffice: %,d cells, %d run, %,d are numbers, %,d texts are missing",
                cells.size(), runs, numbers, missing.size()));
        assertEquals(List.of(), missing.stream().limit(SHOWN_AT_MOST).toList());
        assertEquals(0, runs + numbers);
    }

    private static boolean isThat(
            String text, Spreadsheet.Shown shown, String words, BiPredicate<String, Spreadsheet.Shown> isNumber) {
        return shown.number().isPresent()
                ? isNumber.test(text, shown)
                : SIGNS.stream().anyMatch(sign -> words.equals(sign + text));
    }

    /// A text that is nothing but a number is one to a spreadsheet, which may show it otherwise: 1.10 as 1.1; so
    /// is a day, which is shown as it was printed if its year has four digits.
    private static boolean isThatNumber(String text, Spreadsheet.Shown shown) {
        String plain = BLANKS.matcher(text).replaceAll("");
        if (!PLAIN_NUMBER.matcher(plain).matches()) {
            return DAY.matcher(plain).matches();
        }
        boolean isShare = plain.endsWith("%");
        BigDecimal worth = new BigDecimal(isShare ? plain.replaceFirst(" ?%", "") : plain);
        return (isShare ? worth.movePointLeft(2) : worth).doubleValue()
                == Double.parseDouble(shown.number().orElseThrow());
    }

    /// A whole number is shown as it was printed.
    private static boolean isThatInteger(String text, Spreadsheet.Shown shown) {
        return shown.text().equals(text) && text.equals(Long.toString(Long.parseLong(text)));
    }

    /// LibreOffice keeps no tabs in a cell of several lines. Where another spreadsheet might begin a cell, an
    /// apostrophe stands before what would run there.
    private static String breaks(String text) {
        String broken = BEFORE_SIGN
                .matcher(text.replace("\r\n", "\n").replace('\u202E', ' '))
                .replaceAll("");
        return broken.contains("\n") ? broken.replace("\t", "") : broken;
    }

    private static String onOneLine(String text) {
        return text.replace("\r\n", "\n").replaceAll("[\t\n\u202E]", " ");
    }

    /// HTML joins blanks, and leaves them out at the edges of a cell.
    private static String inMarkup(String text) {
        return text.replace("\r\n", "\n").replace('\u202E', '\uFFFD').replaceAll("[ \t\n\u00A0]+", "");
    }
}
