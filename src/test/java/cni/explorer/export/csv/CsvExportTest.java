package cni.explorer.export.csv;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import cni.explorer.data.ShippedDatasets;
import cni.explorer.export.Matrices;
import cni.explorer.model.Dataset;
import cni.explorer.model.FeatureId;
import cni.explorer.model.Verdict;
import cni.explorer.query.Arrangement;
import cni.explorer.query.Grid;
import cni.explorer.query.Importance;
import cni.explorer.query.Matrix;
import cni.explorer.query.Ordering;
import cni.explorer.query.Reading;
import cni.explorer.query.Selection;
import cni.explorer.query.SortKey;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.StringReader;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVRecord;
import org.junit.jupiter.api.Test;

final class CsvExportTest {
    private static final String[] ALL_THREE = {"network-policies", "ingress-egress-policies", "external-datastore"};

    @Test
    void oneRecordForEachRowInSightInTheirOrder() throws IOException {
        List<CSVRecord> records = parsed(Matrices.ofThePost(Reading.LENIENT, ALL_THREE));

        assertEquals(List.of("Calico", "Canal", "Weave Net"), column(records, "Provider"));
    }

    @Test
    void valuesAreThoseOfTheTable() throws IOException {
        Matrix matrix = Matrices.ofThePost(Reading.LENIENT);
        List<CSVRecord> records = parsed(matrix);

        assertEquals(matrix.rows().size(), records.size());
        for (int row = 0; row < matrix.rows().size(); row++) {
            for (int column = 0; column < matrix.columns().size(); column++) {
                assertEquals(matrix.cell(row, column).value(), records.get(row).get(column + 1));
            }
        }
    }

    @Test
    void hiddenColumnsAreNotWrittenAndOrderIsKept() throws IOException {
        Matrix shown = Matrices.ofThePost(Reading.LENIENT);
        Arrangement arrangement = new Arrangement(
                List.of(new SortKey(new SortKey.Name(), true)),
                List.of(new FeatureId("mesh"), new FeatureId("encryption")));
        Matrix narrow = Matrix.of(shown.outcome(), arrangement, new Ordering(shown.dataset()));

        assertEquals(
                List.of(
                        "Provider",
                        "Mesh",
                        "Encryption",
                        "Mark",
                        "Mesh verdict",
                        "Encryption verdict",
                        "Answer",
                        "Question"),
                headers(narrow));
        assertEquals("Weave Net", parsed(narrow).getFirst().get(0));
    }

    @Test
    void asManyColumnsAsTheTableHasAndOneOfVerdictsForEachThatIsJudged() throws IOException {
        Dataset today = ShippedDatasets.find("cni-2026").orElseThrow();
        Matrix matrix = Matrices.of(today, Selection.NOTHING);
        List<String> headers = headers(matrix);

        long judged = matrix.features().stream()
                .filter(feature -> feature.kind().isJudged())
                .count();
        assertEquals(
                1 + matrix.columns().size() + judged,
                headers.size() - List.of("Mark", "Answer", "Question").size());
        assertTrue(headers.stream().allMatch(header -> header.length() <= 32), "each can be read");
        assertTrue(headers.containsAll(List.of("No external datastore", "No external datastore verdict")));
    }

    @Test
    void everyRowSaysWhichQuestionItAnswersForProgramsToo() throws IOException {
        List<CSVRecord> records = parsed(Matrices.ofThePost(Reading.LENIENT, ALL_THREE));

        assertEquals(
                Set.of("{\"data\":\"cni-2017\",\"asOf\":\"2017-11-11\",\"reading\":\"lenient\",\"disputed\":\"counts\","
                        + "\"require\":[\"network-policies\",\"external-datastore\",\"ingress-egress-policies\"],"
                        + "\"left\":3,\"of\":7,"
                        + "\"leftOut\":[\"kube-router\",\"romana\",\"flannel\",\"kopeio-networking\"]}"),
                Set.copyOf(column(records, "Question")));
    }

    @Test
    void theQuestionSurvivesATableWithNoRows() throws IOException {
        Matrix nobody = Matrices.ofThePost(Reading.STRICT, ALL_THREE);

        assertEquals(0, parsed(nobody).size());
        String question = headers(nobody).getLast();
        assertTrue(
                question.startsWith("Question: {\"data\":\"cni-2017\",\"asOf\":\"2017-11-11\",\"reading\":\"strict\""));
        assertFalse(question.contains("kubenet"), "a baseline is never counted among those left out");
    }

    @Test
    void aColumnSaysHowEachRowMeetsWhatWasAsked() throws IOException {
        List<CSVRecord> records = parsed(Matrices.ofThePost(Reading.LENIENT, "network-policies", "external-datastore"));

        assertEquals(
                List.of(
                        "on a condition: No external datastore, footnote 1",
                        "on a condition: No external datastore, footnote 1",
                        "meets it",
                        "meets it"),
                column(records, "Answer"));
    }

    @Test
    void aBaselineIsWrittenAsOneThatIsNotCounted() throws IOException {
        CSVRecord kubenet = parsed(Matrices.ofThePost(Reading.LENIENT)).getLast();

        assertEquals("kubenet", kubenet.get("Provider"));
        assertEquals("baseline", kubenet.get("Mark"));
        assertEquals("shown beside the others, not counted", kubenet.get("Answer"));
    }

    @Test
    void verdictsHaveColumnsOfTheirOwn() throws IOException {
        CSVRecord weave = parsed(Matrices.ofThePost(Reading.LENIENT, ALL_THREE)).getLast();

        assertEquals("No", weave.get("No external datastore"));
        assertEquals("yes", weave.get("No external datastore verdict"));
        assertEquals("not applicable", weave.get("Route Distribution verdict"));
        assertEquals("conditional", weave.get("Ingress/Egress Policies verdict"));
        assertFalse(weave.isMapped("Network Model verdict"), "nobody judges a category");
        assertFalse(weave.isMapped("Ingress/Egress Policies footnotes"), "they are asked for");
    }

    @Test
    void footnotesDisputesAndSourcesHaveColumnsOfTheirOwnWhereTheyAreAskedFor() throws IOException {
        Matrix matrix = Matrices.ofThePost(Reading.LENIENT, ALL_THREE);
        CSVRecord weave = parsed(matrix, CsvContent.SOURCES).getLast();

        assertEquals(
                "5: Weave Net does not have egress rules out of the box.",
                weave.get("Ingress/Egress Policies footnotes"));
        assertEquals("Yes", weave.get("Ingress/Egress Policies disputed"));
        assertFalse(weave.isMapped("Mesh footnotes"), "no provider has a footnote on it");

        Matrix today = Matrices.of(ShippedDatasets.find("cni-2026").orElseThrow(), Selection.NOTHING);
        CSVRecord calico = parsed(today, CsvContent.SOURCES).getFirst();
        assertTrue(
                calico.get("Encryption sources").startsWith("https://github.com/"), calico.get("Encryption sources"));
    }

    @Test
    void severalFootnotesStayOnOneLine() throws IOException {
        Matrix matrix = Matrices.ofFootnote(Verdict.CONDITIONAL, "this", "that");
        CSVRecord record = parsed(matrix, CsvContent.SOURCES).getFirst();

        assertEquals("1: this | 2: that", record.get("Text footnotes"));
        assertEquals("on a condition: Text, footnotes 1 and 2", record.get("Answer"));
        assertEquals(2, written(matrix, CsvForm.PLAIN).lines().count());
    }

    @Test
    void textSurvivesTheWayOutAndBack() throws IOException {
        String[] texts = {
            "Łódź", "a \"b\"", "a,b", "a;b", "two\nlines", "two\r\nlines", " spaces ", "#", "-5", "日本", "1-2", "-"
        };
        List<CSVRecord> records = parsed(Matrices.ofTexts(texts));

        assertEquals(List.of(texts), column(records, "Provider"));
        assertEquals(List.of(texts), column(records, "Text"));
    }

    @Test
    void formulasAreMadeHarmlessInNamesToo() throws IOException {
        List<CSVRecord> records = parsed(Matrices.ofTexts("=1+1", "@SUM(A1)", "-5 items"));

        assertEquals(List.of("'=1+1", "'@SUM(A1)", "'-5 items"), column(records, "Provider"));
        assertEquals(List.of("'=1+1", "'@SUM(A1)", "'-5 items"), column(records, "Text"));
    }

    @Test
    void plainFormIsRfc4180WithoutAByteOrderMark() throws IOException {
        String csv = written(Matrices.ofTexts("a,b", "c"), CsvForm.PLAIN);

        assertTrue(
                csv.startsWith("Provider,Text,Mark,Answer,Question\r\n\"a,b\",\"a,b\",,,\"{\"\"data\"\":\"\"made-up"),
                csv);
        assertTrue(csv.contains("\r\nc,c,,,\"{"), csv);
    }

    @Test
    void excelGetsAByteOrderMarkAndTheSeparatorOfItsLocale() throws IOException {
        Matrix matrix = Matrices.ofTexts("a;b", "c,d");

        assertTrue(written(matrix, CsvForm.forExcel(Locale.US)).startsWith("\uFEFFProvider,Text,Mark,"));
        String german = written(matrix, CsvForm.forExcel(Locale.GERMANY));
        assertTrue(german.startsWith("\uFEFFProvider;Text;Mark;"));
        assertTrue(german.contains("\r\n\"a;b\";\"a;b\";;;\"{"), german);
        assertTrue(german.contains("\r\nc,d;c,d;;;\"{"), german);
    }

    @Test
    void manyRowsAreWrittenCompletely() throws IOException {
        String[] texts = new String[20_000];
        for (int row = 0; row < texts.length; row++) {
            texts[row] = "provider " + row;
        }

        assertEquals(List.of(texts), column(parsed(Matrices.ofTexts(texts)), "Provider"));
    }

    /// Columns of few texts are put together where rows are many; a table of few rows shows what each cell is.
    @Test
    void manyRowsHoldWhatFewRowsHold() throws IOException {
        Random random = new Random(8);
        List<String> few = List.of("Yes", "No", "a,b", "say \"yes\"", "=1+1", "Łódź 😀", "", "two\nlines");
        String[] texts = new String[3_000];
        Arrays.setAll(texts, _ -> few.get(random.nextInt(few.size())));
        for (CsvForm form : List.of(CsvForm.PLAIN, CsvForm.TABS, CsvForm.forExcel(Locale.GERMANY))) {
            CsvText csv = new CsvText(form);
            String lineEnd = form.breaks().lineEnd();
            String[] lines = written(Matrices.ofTexts(texts), form).split(Pattern.quote(lineEnd), -1);
            assertEquals(texts.length + 2, lines.length);
            Map<String, String> alone = new HashMap<>();
            for (String text : few) {
                alone.put(text, written(Matrices.ofTexts(text), form).split(Pattern.quote(lineEnd), -1)[1]);
                assertTrue(alone.getOrDefault(text, "").startsWith(csv.cell(text) + form.separator()));
            }
            for (int row = 0; row < texts.length; row++) {
                assertEquals(beforeTheQuestion(alone.getOrDefault(texts[row], "")), beforeTheQuestion(lines[row + 1]));
            }
        }
    }

    @Test
    void columnsThatArePutTogetherInAdvanceSayWhatEachRowSays() throws IOException {
        Random random = new Random(6);
        Map<Character, String> verdicts = Map.of('y', "yes", 'n', "no", 'u', "unknown");
        List<String> lines = Stream.generate(() -> random.ints(5, 0, 3)
                        .mapToObj(letter -> "ynu".substring(letter, letter + 1))
                        .collect(Collectors.joining()))
                .limit(2_500)
                .toList();
        List<CSVRecord> records = parsed(Matrices.of(new Grid(lines).dataset(), Selection.NOTHING));
        assertEquals(lines.size(), records.size());
        for (int row = 0; row < lines.size(); row++) {
            CSVRecord one = records.get(row);
            assertEquals("P" + row, one.get("Provider"));
            for (int feature = 0; feature < 5; feature++) {
                char letter = lines.get(row).charAt(feature);
                assertEquals(String.valueOf(letter), one.get("F" + feature));
                assertEquals(verdicts.get(letter), one.get("F" + feature + " verdict"));
            }
        }
    }

    @Test
    void aTextThatIsLongerThanAnyBufferIsWrittenWhole() throws IOException {
        List<String> texts = List.of("a".repeat(131_000), "short", "b".repeat(131_073), "c".repeat(700_000));
        assertEquals(texts, column(parsed(Matrices.ofTexts(texts.toArray(String[]::new))), "Text"));
    }

    @Test
    void whereNoMarkHasASourceThereIsNoColumnForIt() throws IOException {
        Matrix post = Matrices.ofThePost(Reading.LENIENT);
        Matrix today = Matrices.ofToday();
        assertFalse(parsed(post, CsvContent.SOURCES).getFirst().isMapped("Mark source"));
        assertFalse(parsed(today, CsvContent.VALUES).getFirst().isMapped("Mark source"));
        List<String> sources = column(parsed(today, CsvContent.SOURCES), "Mark source");
        assertTrue(sources.stream().anyMatch(source -> source.contains("https://")), sources.toString());
    }

    @Test
    void theQuestionNamesWhatIsPreferredByTheAlphabet() throws IOException {
        Selection selection = Selection.NOTHING
                .with(new FeatureId("mesh"), Importance.PREFERRED)
                .with(new FeatureId("encryption"), Importance.PREFERRED);
        Dataset post = Matrices.ofThePost(Reading.LENIENT).dataset();
        String question = parsed(Matrices.of(post, selection)).getFirst().get("Question");
        assertTrue(question.contains("\"prefer\":[\"encryption\",\"mesh\"]"), question);
    }

    @Test
    void bytesAreThoseOfTheText() throws IOException {
        Matrix matrix = Matrices.ofThePost(Reading.LENIENT, ALL_THREE);
        for (CsvForm form : List.of(CsvForm.PLAIN, CsvForm.TABS, CsvForm.forExcel(Locale.US))) {
            ByteArrayOutputStream bytes = new ByteArrayOutputStream();
            new CsvExport(form, CsvContent.VALUES).write(matrix, bytes);
            assertEquals(written(matrix, form), bytes.toString(StandardCharsets.UTF_8));
        }
    }

    /// Which says how many rows there are.
    private static String beforeTheQuestion(String line) {
        return line.substring(0, line.lastIndexOf('{'));
    }

    private static String written(Matrix matrix, CsvForm form) throws IOException {
        return written(matrix, form, CsvContent.VALUES);
    }

    private static String written(Matrix matrix, CsvForm form, CsvContent content) throws IOException {
        StringWriter out = new StringWriter();
        new CsvExport(form, content).write(matrix, out);
        return out.toString();
    }

    private static List<CSVRecord> parsed(Matrix matrix) throws IOException {
        return parsed(matrix, CsvContent.VALUES);
    }

    private static List<CSVRecord> parsed(Matrix matrix, CsvContent content) throws IOException {
        return CSVFormat.RFC4180
                .builder()
                .setHeader()
                .setSkipHeaderRecord(true)
                .get()
                .parse(new StringReader(written(matrix, CsvForm.PLAIN, content)))
                .getRecords();
    }

    private static List<String> headers(Matrix matrix) throws IOException {
        return CSVFormat.RFC4180
                .parse(new StringReader(written(matrix, CsvForm.PLAIN)))
                .getRecords()
                .getFirst()
                .toList();
    }

    private static List<String> column(List<CSVRecord> records, String header) {
        return records.stream().map(record -> record.get(header)).toList();
    }
}
