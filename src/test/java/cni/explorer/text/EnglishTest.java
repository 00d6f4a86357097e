package cni.explorer.text;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Locale;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class EnglishTest {
    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '"', textBlock = """
                    ""      | ""          | ""
                    a       | a           | a
                    a b     | a and b     | a or b
                    a b c d | a, b, c and d | a, b, c or d
                    """)
    void listsEndWithAWord(String items, String and, String or) {
        List<String> list = items.isEmpty() ? List.of() : List.of(items.split(" "));
        assertEquals(and, English.and(list));
        assertEquals(or, English.or(list));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    0       | no      | 0 providers         | 0 repositories
                    1       | one     | 1 provider          | 1 repository
                    2       | two     | 2 providers         | 2 repositories
                    10      | ten     | 10 providers        | 10 repositories
                    11      | 11      | 11 providers        | 11 repositories
                    1234567 | 1,234,567 | 1,234,567 providers | 1,234,567 repositories
                    """)
    void numbersTakeTheRightFormOfTheirNoun(int number, String spelled, String regular, String given) {
        assertEquals(spelled, English.spelled(number));
        assertEquals(regular, English.count(number, "provider"));
        assertEquals(given, English.count(number, "repository", "repositories"));
    }

    @ParameterizedTest
    @ValueSource(
            longs = {
                0,
                7,
                999,
                1_000,
                12_345,
                999_999,
                1_000_000,
                -1,
                -999,
                -1_000,
                -123_456,
                Long.MAX_VALUE,
                Long.MIN_VALUE
            })
    void digitsStandInGroupsOfThreeAsTheJdkHasThem(long number) {
        assertEquals(String.format(Locale.ENGLISH, "%,d", number), English.number(number));
    }

    @ParameterizedTest
    @CsvSource({"1, one year", "2, two years", "11, 11 years"})
    void smallAmountsAreSpelled(int number, String words) {
        assertEquals(words, English.spelledCount(number, "year"));
    }

    @ParameterizedTest
    @CsvSource({"depth (٦٥), depth (65)", "६४ of ٦٥ é 𝟙, 64 of 65 é 1", "none, none"})
    void digitsOfALibraryAreWrittenAsOurs(String said, String plain) {
        assertEquals(plain, English.withPlainDigits(said));
    }

    @ParameterizedTest
    @CsvSource({"i, I", "ice is nice, Ice is nice", "Two, Two"})
    void sentencesBeginWithACapital(String text, String capitalized) {
        assertEquals(capitalized, English.capitalized(text));
    }
}
