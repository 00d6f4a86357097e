package cni.explorer.ui.grid;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Optional;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// A line of a cell stays a line, whatever a text holds.
class GridRunTest {
    @ParameterizedTest
    @CsvSource({
        "Layer 3, Layer 3",
        "one\\ntwo, one two",
        "one\\r\\ntwo, one two",
        "a\\tb, a b",
        "safe{turn}exe, safe exe",
        "a{separator}b, a b",
        "רשת 2.0, רשת 2.0"
    })
    void whatBreaksOrTurnsALineIsASpace(String text, String shown) {
        String given = text.translateEscapes()
                .replace("{turn}", Character.toString(0x202E))
                .replace("{separator}", Character.toString(0x2028));
        assertEquals(shown, new GridRun.TextRun(given, FontRole.BODY, Tone.TEXT, true, false, Optional.empty()).text());
        assertEquals(shown, new GridRun.Pill(given, Tone.TEXT, Optional.empty()).text());
    }
}
