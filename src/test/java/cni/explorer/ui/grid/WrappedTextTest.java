package cni.explorer.ui.grid;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.CharRange;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.StringLength;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// Each character is 10 wide here.
class WrappedTextTest {
    private static final Advances TENS = new Advances() {
        @Override
        public double width(String text, FontRole font) {
            return 10.0 * text.codePointCount(0, text.length());
        }

        @Override
        public double ascent(FontRole font) {
            return 15;
        }

        @Override
        public double height(FontRole font) {
            return 20;
        }
    };

    @ParameterizedTest
    @CsvSource({
        "one two three, 130, one two three",
        "one two three, 129, one two|three",
        "one two three, 70, one two|three",
        "one two three, 69, one|two|three",
        "a re-use b, 60, a|re-use|b",
        "a re-used b, 70, a|re-used|b",
        "eleven, 40, elev|en",
        "a eleven b, 40, a|elev|en b",
        "a😀bc, 20, a😀|bc",
        "ab, 5, a|b",
        "'', 50, ''",
    })
    void linesEndBetweenWordsAndLongWordsAnywhere(String text, double room, String expected) {
        assertEquals(expected, String.join("|", lines(text, room)));
    }

    @Test
    void breaksInTheTextStay() {
        assertEquals(List.of("one", "", "two"), lines("one\n\ntwo", 100));
    }

    @ParameterizedTest
    @CsvSource({
        "one two three, 70, 3, one two|three",
        "one two three, 70, 2, one two|three",
        "one two three, 70, 1, one tw…",
        "one two three four, 70, 2, one two|three…",
        "one two three four, 110, 1, one two th…",
        "eleven, 40, 1, ele…",
    })
    void whatIsLeftOutIsMarked(String text, double room, int most, String expected) {
        assertEquals(expected, String.join("|", WrappedText.lines(text, room, FontRole.BODY, TENS, most)));
    }

    @Property
    void nothingIsLostAndEveryLineFits(
            @ForAll @StringLength(max = 60) @CharRange(from = 'a', to = 'e') @CharRange(from = ' ', to = ' ')
                    String text,
            @ForAll @IntRange(min = 10, max = 200) int room) {
        List<String> lines = lines(text, room);
        assertEquals(text.replace(" ", ""), String.join("", lines).replace(" ", ""));
        assertTrue(lines.stream().allMatch(line -> TENS.width(line, FontRole.BODY) <= room));
    }

    @Test
    void theHeightOfACellIsThatOfItsLines() {
        GridCell.Line line = new GridCell.Line(List.of());
        assertEquals(40, TENS.height(new GridCell(List.of(line, line), false, 1, "", "")));
    }

    private static List<String> lines(String text, double room) {
        return WrappedText.lines(text, room, FontRole.BODY, TENS);
    }
}
