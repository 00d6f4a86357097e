package cni.explorer.export;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// How wide texts are on a terminal, and where their lines end.
class PlainTextTest {
    @ParameterizedTest
    @CsvSource({
        "plain, 5",
        "Łódź, 4",
        "e\u0301te\u0301, 3",
        "\u0300, 0",
        "a\u200Db, 2",
        "日本, 4",
        "\u1100\u115F\u1160, 5",
        "\u2E80\u303E\u3040, 5",
        "ぁ\uA4CF\uA4D0, 5",
        "가\uD7A3\uD7A4, 5",
        "\uF900\uFAFF, 4",
        "\uFE30\uFE6F\uFE70, 5",
        "Ａ\uFF60\uFF61, 5",
        "\uFFE0\uFFE6, 4",
        "\uD840\uDC00, 2",
        "“—”, 3",
        "✓◐✗–?, 5",
        "😀, 2",
        "🚀, 2",
        "✅⭐, 4",
        "🥇, 2",
        "🇨🇭, 2"
    })
    void eastAsianAndPictorialCharactersTakeTwoColumnsAndMarksOnLettersNone(String text, int columns) {
        assertEquals(columns, PlainText.width(text));
    }

    @Test
    void whatIsPaddedEndsAtTheSameColumn() {
        assertEquals("日本  |", PlainText.padded("日本", 6) + "|");
        assertEquals("longer than that", PlainText.padded("longer than that", 3));
    }

    @Test
    void aLineHoldsAsManyWordsAsFitAndTheNextBeginsBelowTheText() {
        assertEquals(List.of("* one two", "  three", "  four"), PlainText.wrapped("* ", "one two three four", 9));
        assertEquals(List.of("* one", "  two", "  three", "  four"), PlainText.wrapped("* ", "one two three four", 8));
    }

    @Test
    void aWordThatIsLongerThanTheLineStandsOnALineOfItsOwn() {
        assertEquals(List.of("a", "longer-than", "b"), PlainText.wrapped("", "a longer-than b", 5));
        assertEquals(List.of("- longer-than"), PlainText.wrapped("- ", "longer-than", 5));
    }

    @Test
    void spacesBetweenWordsAreOneAndNoneStandsAtTheEnd() {
        assertEquals(List.of("a b"), PlainText.wrapped("", "  a \n b  ", 80));
        assertEquals(List.of("*"), PlainText.wrapped("* ", "", 80));
    }

    @Test
    void proseIsNoWiderThanEyesFollowUnlessItIsForTools() throws IOException {
        String words = "word ".repeat(50).strip();

        assertEquals(
                List.of(109, 109, 29),
                written(words, 200).lines().map(String::length).toList());
        assertEquals(
                List.of(249),
                written(words, PlainText.UNLIMITED).lines().map(String::length).toList());
    }

    private static String written(String text, int width) throws IOException {
        StringBuilder out = new StringBuilder();
        PlainText.prose(out, "", text, width);
        return out.toString();
    }
}
