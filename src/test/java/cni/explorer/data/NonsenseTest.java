package cni.explorer.data;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import cni.explorer.data.Problem.Severity;
import cni.explorer.text.English;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.HexFormat;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.zip.GZIPOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/// Files that are not datasets at all get one clear sentence.
class NonsenseTest {
    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            ``                    | small.json: The file is empty.
            `  `                  | small.json: The file is empty.
            []                    | small.json:1:1: This is JSON but not a dataset, which starts with a brace.
            null                  | small.json:1:1: This is JSON but not a dataset, which starts with a brace.
            [[[[[{"a":[           | small.json:1:1: This is JSON but not a dataset, which starts with a brace.
            {}                    | small.json:1:1: This is JSON but not a dataset: it has no "format", "features" or "providers".
            {"name": "x", "b": 1} | small.json:1:1: This is JSON but not a dataset: it has no "format", "features" or "providers".
            {"format": 7, "x": 1} | small.json:1:12: This file is of format 7; this program reads format 1. (at /format)
            {"x": 1, "format": 2} | small.json:1:20: This file is of format 2; this program reads format 1. (at /format)
            <html>                | small.json:1:1: This is not JSON: “<” cannot stand where a value belongs.
            a,b                   | small.json:1:1: This is not JSON: “a” is no value; a text stands between quotation marks, other values are numbers, true and false.
            """)
    void aSentenceSaysWhatItIs(String json, String problem) {
        assertEquals(List.of(problem), texts(SmallDataset.check(json == null ? "" : json)));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            {"a": 1,}             | a comma too many, or nothing between it and “}”
            {"a": [1,]}           | a comma too many, or nothing between it and “]”
            {"a": 1,, "b": 2}     | a comma too many, or nothing between it and “,”
            {"a": 1 "b": 2}       | a comma is missing before “"”
            {"a" 1}               | a colon is missing before “1”
            { 'a': 1}             | “'” is no quotation mark of JSON; write "
            { “a”: 1}             | ““” is no quotation mark of JSON; write "
            { a: 1}               | “a” cannot stand where a name in quotation marks belongs
            {"a": True}           | “True” is no value; a text stands between quotation marks, other values are numbers, true and false
            { /* a */ "a": 1}     | “/” begins no comment; JSON has none
            {\u00A0"a": 1}        | U+00A0 is no blank of JSON; write a plain one
            {"a": "b\\d"}         | “\\d” means nothing in a text; a backslash is written \\\\
            {"a": "b\tc"}         | a tab stands in a text; write \\t
            """)
    void aSlipOfWhoeverWroteItIsToldWithWhatToDo(String json, String words) {
        String sentence = SmallDataset.check(json).problems().getLast().sentence();
        assertEquals("The JSON is broken here: " + words + ".", sentence);
    }

    @Test
    void aTextThatGoesOnInTheNextLineIsToldWithWhatToDo() {
        assertEquals(
                "The JSON is broken here: a text goes on in the next line; end it with a quotation mark, or write \\n for "
                        + "the line break.",
                SmallDataset.check("{\"a\": \"b\nc\"}").problems().getLast().sentence());
    }

    @Test
    void aPictureIsNotJson() {
        byte[] png = {(byte) 0x89, 'P', 'N', 'G', '\r', '\n', 0x1a, '\n', 0, 0, 0, 13, 'I', 'H', 'D', 'R'};
        assertEquals(
                List.of("small.json:1:2: This is not JSON: this is not text in UTF-8; save the file as UTF-8."),
                texts(SmallDataset.check(png)));
    }

    /// As UTF-32 would be in two orders of its bytes that no machine has.
    @ParameterizedTest
    @ValueSource(strings = {"00290000ff", "007b0000", "00007b00", "0000fffe", "feff00007b"})
    void bytesInAnOrderThatNoTextHasAreNoText(String hex) {
        assertEquals(
                List.of("small.json: This is not text in UTF-8."),
                texts(SmallDataset.check(HexFormat.of().parseHex(hex))));
    }

    @Test
    void aPackedFileIsToldToBePacked() throws IOException {
        ByteArrayOutputStream packed = new ByteArrayOutputStream();
        try (GZIPOutputStream out = new GZIPOutputStream(packed)) {
            out.write(SmallDataset.GOOD.getBytes(StandardCharsets.UTF_8));
        }
        assertEquals(
                List.of("small.json: This is no dataset but a file packed by gzip; unpack it first."),
                texts(SmallDataset.check(packed.toByteArray())));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"NaN", "+1", "-Infinity", "0x10", "// one\n12", "/* one */ 12", "012", ".5", "'12'", "1_000"})
    void nothingIsSaidThatOnlyProgrammersKnow(String value) {
        String said = texts(SmallDataset.check(SmallDataset.with("\"value\": 12,", "\"value\": " + value + ",")))
                .getLast();
        assertTrue(said.contains("The JSON is broken here: "), said);
        assertFalse(said.contains("`") || said.contains("Feature") || said.contains("ALLOW"), said);
        assertFalse(said.contains("?."), said);
    }

    @Test
    void zerosAreNotJson() {
        assertEquals(
                1,
                SmallDataset.check(new byte[1_000_000]).problems(Severity.ERROR).size());
    }

    @Test
    void lettersOutsideOfUtf8AreShown() {
        byte[] latin = SmallDataset.GOOD.replace("Its founder", "Ihr Gründer").getBytes(StandardCharsets.ISO_8859_1);
        List<Problem> problems = SmallDataset.check(latin).problems();
        assertEquals(1, problems.size());
        assertEquals(31, problems.getFirst().line());
        assertTrue(
                problems.getFirst().sentence().contains("UTF-8"),
                problems.getFirst().sentence());
    }

    @Test
    void textInUtf16IsReadAllTheSame() {
        assertEquals(
                List.of(),
                SmallDataset.check(SmallDataset.GOOD.getBytes(StandardCharsets.UTF_16))
                        .problems());
    }

    @Test
    void nestingWithoutEndIsStopped() {
        String deep = "{\"format\": 1, \"about\": " + "[".repeat(1_000_000);
        List<String> problems = texts(SmallDataset.check(deep));
        assertEquals(2, problems.size());
        assertEquals(
                "small.json:1:88: The file goes beyond what a dataset can be: more than 64 lists and objects within each "
                        + "other.",
                problems.getLast());
    }

    @Test
    void whatNobodyUnderstandsIsNotReadForever() {
        String endless = "{\"format\": 1, \"x\": [" + "1,".repeat(2_000_000) + "1]}";
        List<String> problems = texts(SmallDataset.check(endless));
        assertEquals(2, problems.size());
        assertEquals(
                "small.json:1:2000019: What cannot be understood goes on for more than 1,000,000 values; the rest of the "
                        + "file was not read. (at /x/999999)",
                problems.getLast());
    }

    @Test
    void aTextWithoutEndIsStopped() {
        List<String> problems = texts(SmallDataset.check("{\"format\": 1, \"about\": \"" + "x".repeat(2_000_000)));
        assertEquals(1, problems.size());
        assertTrue(
                problems.getFirst()
                        .endsWith(
                                "The file goes beyond what a dataset can be: a text of more than 1,000,000 characters."),
                problems.getFirst());
    }

    @Test
    void aNumberWithoutEndIsStopped() {
        List<String> problems = texts(SmallDataset.check("{\"format\": 1, \"about\": 1" + "0".repeat(5_000) + "}"));
        assertTrue(
                problems.getFirst()
                        .endsWith("The file goes beyond what a dataset can be: a number of more than 1,000 digits."),
                problems.getFirst());
    }

    @Test
    void aNameWithoutEndIsStopped() {
        List<String> problems = texts(SmallDataset.check("{\"" + "x".repeat(100_000) + "\": 1}"));
        assertTrue(
                problems.getFirst()
                        .endsWith("The file goes beyond what a dataset can be: a name of more than 50,000 characters."),
                problems.getFirst());
    }

    @Test
    void aFileThatEndsTooEarlySaysWhere() {
        String json = SmallDataset.GOOD.substring(0, SmallDataset.GOOD.indexOf("\"footnotes\": ["));
        Problem last = SmallDataset.check(json).problems().getLast();
        assertEquals(20, last.line());
        assertTrue(last.sentence().startsWith("The file ends too early"), last.sentence());
    }

    @Test
    void mistakesBeforeBrokenJsonAreShownToo() {
        String json = SmallDataset.with("\"2020-02-29\"", "\"yesterday\"").replace("\"metrics\": [", "\"metrics\": [,");
        assertEquals(
                List.of("/asOf", ""),
                SmallDataset.check(json).problems().stream()
                        .map(Problem::pointer)
                        .toList());
    }

    @Test
    void nothingMayFollowTheDataset() {
        assertEquals(
                List.of("Something stands after the end of the dataset."),
                SmallDataset.check(SmallDataset.GOOD + "{}").problems().stream()
                        .map(Problem::sentence)
                        .toList());
    }

    @Test
    void readingEndsAfterAThousandMistakes() {
        String many =
                IntStream.range(0, 5_000).mapToObj(i -> "\"x" + i + "\": 0").collect(Collectors.joining(",\n"));
        List<Problem> problems =
                SmallDataset.check("{\"format\": 1,\n" + many + "}").problems();
        assertEquals(1_001, problems.size());
        assertEquals(
                "That is the 1,000th mistake; the rest of the file was not read.",
                problems.getLast().sentence());
    }

    @Test
    void warningsAreCountedAfterAThousand() {
        String many = IntStream.range(0, 1_500)
                .mapToObj(i -> English.format("{\"id\": \"p%d\", \"name\": \"P\", \"cells\": {}},\n", i))
                .collect(Collectors.joining());
        LoadResult report = SmallDataset.check(SmallDataset.with("\"providers\": [", "\"providers\": [" + many));
        assertInstanceOf(LoadResult.Loaded.class, report);
        assertEquals(1_001, report.problems().size());
        assertEquals(
                "500 more warnings are left out.", report.problems().getLast().sentence());
    }

    @Test
    void oneWrongKindDoesNotMakeEveryCellWrong() {
        String json = SmallDataset.with("\"kind\": \"requirement\"", "\"kind\": \"requirment\"");
        assertEquals(
                List.of("/features/1/kind"),
                SmallDataset.check(json).problems().stream()
                        .map(Problem::pointer)
                        .toList());
    }

    @Test
    void featuresThatAreNoListDoNotMakeEveryCellWrong() {
        String json = SmallDataset.GOOD.replaceAll("(?s)\"features\": \\[.*?\n  \\]", "\"features\": {}");
        assertEquals(
                List.of("/features"),
                SmallDataset.check(json).problems().stream()
                        .map(Problem::pointer)
                        .toList());
    }

    private static List<String> texts(LoadResult report) {
        return report.problems().stream().map(Problem::text).toList();
    }
}
