package cni.explorer.text;

import static org.junit.jupiter.api.Assertions.assertEquals;

import cni.explorer.query.Differences;
import cni.explorer.query.Differences.Degree;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DifferenceTextTest {
    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    SAME SAME         | do not differ in any of 2 features
                    ANSWER SAME       | differ in 1 of 2 features; one is the same
                    ANSWER NOTES SAME | differ in 1 of 3 features; two are the same
                    ANSWER ANSWER     | differ in 2 of 2 features
                    ANSWER WORDS      | differ in 1 of 2 features, in words only in one more
                    ANSWER WORDS SAME | differ in 1 of 3 features, in words only in one more; one is the same
                    WORDS WORDS WORDS | differ in 0 of 3 features, in words only in three
                    """)
    void answersAndWordsAreCountedApart(String degrees, String predicate) {
        Differences differences = new Differences(
                Stream.of(degrees.split(" ")).map(Degree::valueOf).toList());
        assertEquals(predicate, DifferenceText.predicate(differences));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    SAME SAME               | differ in 0 of 2, 2 the same
                    ANSWER ANSWER           | differ in 2 of 2
                    ANSWER WORDS NOTES SAME | differ in 1 of 4, 1 in words, 2 the same
                    """)
    void inANarrowWindowTheCountsStandAlone(String degrees, String brief) {
        Differences differences = new Differences(
                Stream.of(degrees.split(" ")).map(Degree::valueOf).toList());
        assertEquals(brief, DifferenceText.brief(differences));
    }
}
