package cni.explorer.export;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import cni.explorer.data.DatasetReader;
import cni.explorer.model.Dataset;
import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Matcher;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// What is copied of a cell is pasted into spreadsheets too.
class CellTextTest {
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "=HYPERLINK(1) | ^=HYPERLINK(1)",
                "@SUM(1) | ^@SUM(1)",
                "a\\r\\nb\\nc | a b c",
                "x\\u202Ey | x y",
                "-5 | -5"
            })
    void aValueIsOneLineThatNothingRuns(String value, String expected) throws Exception {
        String copied = expected.replace('^', '\'');
        Dataset dataset = with(value);
        assertEquals(copied, CellText.of(dataset, 0, List.of(0)));
        String several = CellText.of(dataset, 0, List.of(0, 1));
        assertTrue(several.lines().allMatch(line -> line.equals(FormulaEscaper.text(line))), several);
        assertEquals(copied, CellText.of(dataset, 1, List.of()));
    }

    @Test
    void aCellBringsItsFootnotesAndWhatAnotherSourceSays() {
        Dataset field = SmallField.DATASET;
        assertEquals("""
                WireGuard [1] [2]
                [1] Only in the "beta".
                [2] In the paid edition.""", CellText.of(field, 0, List.of(2)));
        assertEquals("""
                Yes (disputed)
                Another source says Partly""", CellText.of(field, 0, List.of(1)));
    }

    @Test
    void severalCellsAreNamedAndShareTheirFootnotes() {
        assertEquals("""
                Encryption: None [2]
                Policies: Yes [2] (disputed)
                Windows: N/A
                [2] In the paid edition.
                Another source says No""", CellText.of(SmallField.DATASET, 2, List.of(2, 1, 3)));
    }

    @Test
    void withoutACellItIsTheNameWithItsMark() {
        assertEquals("Beta [old] (archived)", CellText.of(SmallField.DATASET, 1, List.of()));
    }

    private static Dataset with(String value) throws Exception {
        String json = Files.readString(Path.of("data/cni-2017.json"))
                .replaceFirst("\"value\": \"Layer 3\"", Matcher.quoteReplacement("\"value\": \"" + value + "\""))
                .replaceFirst("\"name\": \"Canal\"", Matcher.quoteReplacement("\"name\": \"" + value + "\""));
        return DatasetReader.read(new ByteArrayInputStream(json.getBytes(StandardCharsets.UTF_8)), "made up");
    }
}
