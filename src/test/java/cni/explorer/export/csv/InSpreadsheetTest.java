package cni.explorer.export.csv;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import cni.explorer.Hard;
import cni.explorer.export.Matrices;
import cni.explorer.query.Matrix;
import cni.explorer.text.English;
import java.io.IOException;
import java.io.Writer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.concurrent.TimeUnit;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// Tables of hostile texts in a real spreadsheet, with what it does if nobody says otherwise: nothing runs, and every
/// cell of text says what it said. Under `-Phard`, where LibreOffice is installed.
@Tag(Hard.TAG)
class InSpreadsheetTest {
    private static final List<String> PIECES = List.of(
            "a",
            "Z",
            "7",
            "1.10",
            "=1+1",
            "+1",
            "-1+2",
            "@SUM(A1)",
            "\t",
            "\n",
            "\r\n",
            " ",
            "\u00A0",
            "\u200B",
            "\u202E",
            "\u2003",
            "\uFEFF",
            "\"",
            "'",
            "`",
            ";",
            ",",
            "|",
            "=",
            "+",
            "-",
            "@",
            "＝",
            "﹦",
            "(",
            ")",
            "HYPERLINK(\"http://evil.example\",\"x\")",
            "cmd|'/c calc'!A0",
            "DDE",
            "1/2",
            "00012",
            "é",
            "日",
            "😀",
            "<",
            ">",
            "&",
            "#",
            "%",
            "1e5",
            "10:30",
            "$5",
            "\u2212",
            "\u066B",
            "\\",
            "/");
    private static final int TEXTS = 50_000;
    private static final Pattern CELL =
            Pattern.compile("<table:table-cell([^>]*?)(?:/>|>(.*?)</table:table-cell>)", Pattern.DOTALL);
    private static final Pattern ROW = Pattern.compile("<table:table-row[^>]*>(.*?)</table:table-row>", Pattern.DOTALL);
    private static final Pattern REPEATED = Pattern.compile("number-columns-repeated=\"(\\d+)\"");

    @TempDir
    private Path folder = Path.of("");

    @Test
    void nothingRunsAndNoTextDiffers() throws Exception {
        assumeTrue(Boolean.getBoolean("hard") && Files.isExecutable(Path.of("/usr/bin/soffice")));
        Random random = new Random(5);
        String[] texts = Stream.generate(() -> random.ints(1 + random.nextInt(5), 0, PIECES.size())
                        .mapToObj(PIECES::get)
                        .collect(Collectors.joining()))
                .filter(text -> !text.isBlank())
                .limit(TEXTS)
                .toArray(String[]::new);
        Matrix matrix = Matrices.ofTexts(texts);
        check(matrix, CsvForm.PLAIN, "csv", ',', "CSV:44,34,76,1");
        check(matrix, new CsvForm(',', true, CsvForm.Breaks.KEPT), "excel.csv", ',', "CSV:44,34,76,1");
        check(matrix, CsvForm.TABS, "tsv", '\t', "Text - txt - csv (StarCalc):9,34,76,1");
    }

    private void check(Matrix matrix, CsvForm form, String ending, char separator, String filter) throws Exception {
        Path table = folder.resolve("table." + ending);
        try (Writer out = Files.newBufferedWriter(table)) {
            new CsvExport(form, CsvContent.VALUES).write(matrix, out);
        }
        open(table, filter);
        String sheet =
                Files.readString(folder.resolve(table.getFileName().toString().replaceFirst("\\.[^.]*$", ".fods")));
        assertEquals(0, sheet.split("table:formula=", -1).length - 1, "formulas in " + ending);
        assertTrue(!sheet.contains("xlink:href=\"http"), "links in " + ending);

        List<List<String>> shown = cells(sheet);
        int differ = 0;
        int compared = 0;
        for (CSVRecord record : records(table, separator)) {
            List<String> row = shown.get((int) record.getRecordNumber() - 1);
            for (int i = 0; i < 2; i++) {
                compared++;
                boolean isNumber = row.get(i).isEmpty();
                differ += isNumber || row.get(i).equals(plain(record.get(i))) ? 0 : 1;
            }
        }
        Hard.tell(English.format("%s in LibreOffice: %,d cells, no formula, %d differ", ending, compared, differ));
        assertEquals(0, differ);
    }

    private void open(Path table, String filter) throws Exception {
        Process office = new ProcessBuilder(
                        "/usr/bin/soffice",
                        "--headless",
                        "-env:UserInstallation=" + folder.resolve("profile").toUri(),
                        "--convert-to",
                        "fods",
                        "--infilter=" + filter,
                        "--outdir",
                        folder.toString(),
                        table.toString())
                .redirectErrorStream(true)
                .redirectOutput(folder.resolve("log").toFile())
                .start();
        assertTrue(office.waitFor(5, TimeUnit.MINUTES));
    }

    private static List<CSVRecord> records(Path table, char separator) throws IOException {
        CSVFormat format = CSVFormat.RFC4180.builder().setDelimiter(separator).get();
        String text = Files.readString(table);
        try (CSVParser parser = CSVParser.parse(text.startsWith("\uFEFF") ? text.substring(1) : text, format)) {
            return parser.getRecords();
        }
    }

    /// What the first two cells of each row say; nothing for what is shown as a number.
    private static List<List<String>> cells(String sheet) {
        return ROW.matcher(sheet)
                .results()
                .map(row -> {
                    List<String> cells = new ArrayList<>();
                    CELL.matcher(row.group(1)).results().limit(2).forEach(cell -> {
                        boolean isText = cell.group(1).contains("value-type=\"string\"");
                        var repeated = REPEATED.matcher(cell.group(1));
                        int times = repeated.find() ? Math.min(2, Integer.parseInt(repeated.group(1))) : 1;
                        for (int i = 0; i < times; i++) {
                            cells.add(isText ? text(cell.group(2)) : "");
                        }
                    });
                    return cells;
                })
                .toList();
    }

    private static String text(String xml) {
        return plain(xml.replaceAll("<text:s/>", " ")
                .replaceAll("</text:p>\\s*<text:p>", "\n")
                .replaceAll("<[^>]*>", "")
                .replace("&lt;", "<")
                .replace("&gt;", ">")
                .replace("&quot;", "\"")
                .replace("&apos;", "'")
                .replace("&amp;", "&"));
    }

    /// Spreadsheets keep no tabs in a cell, and XML joins blanks.
    private static String plain(String text) {
        return text.replaceAll("[ \t\r\n]+", "");
    }
}
