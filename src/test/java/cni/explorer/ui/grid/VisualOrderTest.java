package cni.explorer.ui.grid;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.text.Bidi;
import java.util.List;
import org.junit.jupiter.api.Test;

/// What stands left of what, where words are read from the right.
class VisualOrderTest {
    private static final String ALEF = "\u05D0";
    private static final String SHALOM = "\u05E9\u05DC\u05D5\u05DD";

    @Test
    void textThatIsReadFromTheLeftIsOnePiece() {
        assertEquals(List.of("eBPF (XDP), [a] < 2.0"), VisualOrder.pieces("eBPF (XDP), [a] < 2.0"));
        assertEquals(List.of("Größe – Ω…"), VisualOrder.pieces("Größe – Ω…"));
        assertEquals(List.of(""), VisualOrder.pieces(""));
    }

    @Test
    void bracketsBesideWordsThatAreReadFromTheRightAreAroundThem() {
        assertEquals(List.of("(", ALEF, ")"), VisualOrder.pieces("(" + ALEF + ")"));
        assertEquals(List.of("\u00AB", ALEF, "\u00BB"), VisualOrder.pieces("\u00AB" + ALEF + "\u00BB"));
    }

    @Test
    void whatComesAfterAWordStandsToItsLeft() {
        assertEquals(List.of(SHALOM, " ", ",", ALEF), VisualOrder.pieces(ALEF + ", " + SHALOM));
        assertEquals(List.of("\u2026", ALEF), VisualOrder.pieces(ALEF + "\u2026"));
        assertEquals(List.of("\u062A", " ", "\u060C", "\u0628"), VisualOrder.pieces("\u0628\u060C \u062A"));
    }

    @Test
    void numbersAndOtherWordsAreReadFromTheLeftAmongThem() {
        assertEquals(List.of("12%", " ", ALEF), VisualOrder.pieces(ALEF + " 12%"));
        assertEquals(List.of("Mesh (", ALEF, ") ", "2.0"), VisualOrder.pieces("Mesh (" + ALEF + ") 2.0"));
        assertEquals(List.of("eBPF (x)", " ", ALEF), VisualOrder.pieces(ALEF + " eBPF (x)"));
    }

    @Test
    void whereOneNodeDrawsAllWordsStayInTheirOrderAndOnlySignsHaveMarks() {
        String begin = "\u200E\u202B\u200E";
        String end = "\u200E\u202C\u200E";
        assertEquals("eBPF (XDP), 2.0", marked("eBPF (XDP), 2.0"));
        assertEquals("a " + SHALOM + " b", marked("a " + SHALOM + " b"));
        assertEquals(
                "a " + begin + ALEF + "\u200E,\u200E " + SHALOM + end + " b",
                marked("a " + ALEF + ", " + SHALOM + " b"));
        assertEquals(begin + ALEF + "\u200E2.0 ,\u200E" + end + "\na", marked(ALEF + ", 2.0\na"), "line by line");
    }

    /// JavaFX lays out the first line wrongly, or throws an exception, where it breaks a line within them.
    @Test
    void linesAreBrokenAtMarksAmongWordsThatAreReadFromTheRight() {
        assertEquals(
                "a \u200E\u202B\u200E" + ALEF + " \u200E" + SHALOM + "\u200E\u202C\u200E b",
                marked("a " + ALEF + " " + SHALOM + " b"));
        String twelve = SHALOM.repeat(3);
        assertEquals(
                "\u200E\u202B\u200E" + twelve + "\u200E" + SHALOM + "\u200E\u202C\u200E",
                marked(twelve + SHALOM),
                "a word longer than lines are wide");
    }

    @Test
    void aSentenceBeginsAtTheLeftAlsoWithAWordThatIsReadFromTheRight() {
        assertEquals("\u200E" + ALEF + " (x) remains.", sentence(ALEF + " (x) remains."));
        assertEquals("a " + ALEF, sentence("a " + ALEF));
        assertEquals(
                "\u200E\u200E\u202B\u200E" + ALEF + "\u200E,\u200E " + SHALOM + "\u200E\u202C\u200E (x) remain.",
                sentence(ALEF + ", " + SHALOM + " (x) remain."));
    }

    @Test
    void noMarkStandsBesideAnArabicDigit() {
        String beh = "\u0628";
        String two = "\u0662";
        String begin = "\u200E\u202B\u200E";
        String end = "\u200E\u202C\u200E";
        assertEquals(begin + beh + " \u200A" + two + "\u200A" + end, marked(beh + " " + two));
        assertEquals(
                begin + beh + " \u200E)\u200E\u200A" + two + "\u200A\u200E(\u200E" + end,
                marked(beh + " (" + two + ")"));
    }

    @Test
    void marksStayWithTheirLetter() {
        assertEquals(List.of("\u0628\u064E\u062A"), VisualOrder.pieces("\u0628\u064E\u062A"));
        assertEquals(List.of("\u2764\uFE0F", ALEF), VisualOrder.pieces(ALEF + "\u2764\uFE0F"));
    }

    private static String marked(String text) {
        return VisualOrder.marked(text, Bidi.DIRECTION_DEFAULT_LEFT_TO_RIGHT);
    }

    private static String sentence(String text) {
        return VisualOrder.marked(text, Bidi.DIRECTION_LEFT_TO_RIGHT);
    }
}
