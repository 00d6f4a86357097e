package cni.explorer.storage;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import cni.explorer.model.FeatureId;
import cni.explorer.workspace.DatasetSource;
import cni.explorer.workspace.View;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/// A comparison is opened as it was saved or not at all: half of one would be another comparison.
class SavedComparisonTest {
    private static final Path FILE = Path.of("/data/here/mine.cnix");
    private static final String WHOLE = WholeFile.COMPARISON;
    private static final Set<String> NEEDED =
            Set.of("savedComparison", "savedOn", "dataset", "dataset.file", "dataset.asOf", "dataset.sha256");

    static Stream<String> places() {
        return WholeFile.places(WHOLE).stream();
    }

    @Test
    void aFileOfEarlierIsReadInFull() throws InvalidComparisonException {
        SavedComparison saved = read(WHOLE);
        assertEquals(new DatasetSource.InFile(Path.of("/data/here/sub/own.json")), saved.dataset());
        assertEquals(LocalDate.of(2025, 11, 1), saved.asOf());
        assertEquals(LocalDate.of(2025, 11, 24), saved.savedOn());
        assertEquals(View.COMPARE, saved.look().view());
        assertEquals(List.of(), saved.answer().providers().getFirst().unmet());
        assertEquals(
                List.of(new FeatureId("mesh")),
                saved.answer().providers().getLast().unmet());
    }

    @Test
    void itIsWrittenAsItWas() throws InvalidComparisonException {
        byte[] content = read(WHOLE).content(FILE);
        assertEquals(WholeFile.MAPPER.readTree(WHOLE), WholeFile.MAPPER.readTree(content));
        assertArrayEquals(content, read(WHOLE).content(FILE));
        assertEquals('\n', content[content.length - 1]);
    }

    @ParameterizedTest
    @MethodSource("places")
    void aMemberThatIsBrokenIsNamedInTheRefusal(String place) {
        String said = place.equals("savedComparison") ? "this program reads version 1 of such files" : named(place);
        assertEquals(said, why(WholeFile.with(WHOLE, place, "[[]]")));
        assertEquals(said, why(WholeFile.with(WHOLE, place, "null")));
    }

    @ParameterizedTest
    @MethodSource("places")
    void whatIsNotNeededMayBeMissing(String place) throws InvalidComparisonException {
        if (!NEEDED.contains(place)) {
            assertEquals(
                    LocalDate.of(2025, 11, 24),
                    read(WholeFile.without(WHOLE, place)).savedOn());
        }
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            savedOn        | savedOn
            dataset.file   | dataset
            dataset.asOf   | dataset.asOf
            dataset.sha256 | dataset.sha256
            dataset        | dataset.sha256
            """)
    void whatIsNeededIsNamedWhereItIsMissing(String place, String named) {
        assertEquals(named(named), why(WholeFile.without(WHOLE, place)));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            savedOn        | "2025-11-31"
            savedOn        | "yesterday"
            dataset.asOf   | "01.11.2025"
            dataset.sha256 | "0123"
            dataset.sha256 | "0123456789ABCDEF0123456789ABCDEF0123456789ABCDEF0123456789ABCDEF"
            look.view      | "hologram"
            """)
    void aValueThatCannotBeIsNamed(String place, String value) {
        assertEquals(named(place), why(WholeFile.with(WHOLE, place, value)));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "look.", "look.selection.", "look.columns.", "look.charts.", "answer.", "dataset."})
    void aMemberThatNobodyKnowsIsNamedInTheRefusal(String object) {
        assertEquals(named(object + "hologram"), why(WholeFile.with(WHOLE, object + "hologram", "1")));
    }

    @ParameterizedTest
    @ValueSource(strings = {"0", "2", "1.5", "\"1\"", "true", "null", "{}"})
    void anotherVersionIsRefusedWhateverElseIsInIt(String version) {
        assertEquals(
                "this program reads version 1 of such files",
                why(WholeFile.with("{\"hologram\": true}", "savedComparison", version)));
    }

    @Test
    void aVersionMayBeWrittenWithAPoint() throws InvalidComparisonException {
        assertEquals(read(WHOLE), read(WHOLE.replace("\"savedComparison\": 1", "\"savedComparison\": 1.0")));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"", " ", "{", "{} {}", "savedComparison", "{\"a\": 01}", "{'a': 1}", "{\"a\": 1,}", "// no\n{}"})
    void whatIsNoJsonIsRefused(String text) {
        assertEquals("it is not JSON", why(text));
    }

    @ParameterizedTest
    @ValueSource(strings = {"[]", "1", "\"1\"", "null", "true"})
    void jsonThatIsNoObjectIsRefused(String text) {
        assertEquals("this program reads version 1 of such files", why(text));
    }

    @Test
    void aDatasetOutsideOfTheFolderIsNamedInFull() throws InvalidComparisonException {
        assertEquals("/else/own.json", fileIn(new DatasetSource.InFile(Path.of("/else/own.json"))));
        assertEquals("/data/own.json", fileIn(new DatasetSource.InFile(Path.of("/data/own.json"))));
        assertEquals("own.json", fileIn(new DatasetSource.InFile(Path.of("/data/here/own.json"))));
    }

    @Test
    @DisabledOnOs(value = OS.WINDOWS, disabledReason = "a backslash parts folders there")
    void aBackslashInTheNameOfAFileIsKept() throws InvalidComparisonException {
        SavedComparison saved = with(new DatasetSource.InFile(Path.of("/data/here/a\\b.json")));
        assertEquals(saved, SavedComparison.read(saved.content(FILE), FILE));
    }

    @Test
    void aShippedDatasetIsNamedByItsId() throws InvalidComparisonException {
        SavedComparison saved = with(new DatasetSource.Shipped("cni-2017"));
        String text = new String(saved.content(FILE), StandardCharsets.UTF_8);
        assertTrue(text.contains("\"shipped\" : \"cni-2017\""), text);
        assertEquals(saved, read(text));
    }

    private static String fileIn(DatasetSource choice) throws InvalidComparisonException {
        return WholeFile.MAPPER
                .readTree(with(choice).content(FILE))
                .path("dataset")
                .path("file")
                .stringValue();
    }

    private static SavedComparison with(DatasetSource choice) throws InvalidComparisonException {
        SavedComparison saved = read(WHOLE);
        return new SavedComparison(choice, saved.asOf(), saved.sha256(), saved.savedOn(), saved.look(), saved.answer());
    }

    private static SavedComparison read(String text) throws InvalidComparisonException {
        return SavedComparison.read(text.getBytes(StandardCharsets.UTF_8), FILE);
    }

    private static String named(String place) {
        return "“%s” is missing, unknown or not what it should be".formatted(place);
    }

    private static String why(String text) {
        String message = String.valueOf(
                assertThrows(InvalidComparisonException.class, () -> read(text)).getMessage());
        String start = FILE + " is no saved comparison: ";
        assertTrue(message.startsWith(start) && message.endsWith("."), message);
        return message.substring(start.length(), message.length() - 1);
    }
}
