package cni.explorer.text;

import static org.junit.jupiter.api.Assertions.assertEquals;

import cni.explorer.query.Grid;
import cni.explorer.query.Outcome;
import cni.explorer.query.Post;
import cni.explorer.query.Reading;
import cni.explorer.query.Relaxations;
import java.util.Collections;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class RelaxationTextTest {
    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    yn       | Ways out                       | Leave out F1: P0 returns.
                    yn yn    | Ways out                       | Leave out F1: P0 and P1 return.
                    nn       | Ways out                       | Leave out F0 and F1: P0 returns.
                    yn ny    | Ways out                       | Leave out F0: P1 returns. Leave out F1: P0 returns.
                    yy ny nn | What one requirement keeps out | Leave out F0: P1 returns.
                    """)
    void eachWayIsASentence(String grid, String heading, String sentences) {
        Outcome outcome = outcome(grid.split(" "));
        assertEquals(heading, RelaxationText.heading(outcome));
        assertEquals(sentences, String.join(" ", RelaxationText.sentences(outcome)));
    }

    @Test
    void ofManySevenAreNamedInATextAndNoneWhereTheyAreInSight() {
        Outcome outcome = outcome(Collections.nCopies(9, "n").toArray(String[]::new));
        assertEquals(
                List.of("Leave out F0: P0, P1, P2, P3, P4, P5, P6 and 2 more return."),
                RelaxationText.sentences(outcome));
        assertEquals(
                "9 providers return",
                RelaxationText.returning(outcome, Relaxations.of(outcome).getFirst()));
    }

    @Test
    void besideASearchItIsSaidThatItHidesNobodyHere() {
        Outcome searched = new Post()
                .evaluator()
                .outcome(Post.select(Reading.LENIENT, List.of("mesh")).withSearch("qqqq"));
        assertEquals("What one requirement keeps out, found by the search or not", RelaxationText.heading(searched));
    }

    @Test
    void ofManyWaysTwentyAreListed() {
        List<String> lines = IntStream.range(0, 22)
                .mapToObj(n -> "y".repeat(n) + "n" + "y".repeat(21 - n))
                .toList();
        List<String> sentences = RelaxationText.sentences(outcome(lines.toArray(String[]::new)));
        assertEquals(21, sentences.size());
        assertEquals("There are 2 more ways.", sentences.getLast());
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    cn yn | Leave out F1: P1 returns.
                    cy yn | Leave out F0: P0 returns. Leave out F1: P1 returns. Read leniently: P0 would be left on a condition.
                    cy yc | Leave out F0: P0 returns. Leave out F1: P1 returns. Read leniently: P0 and P1 would be left on a condition.
                    cy yy | Leave out F0: P0 returns.
                    """)
    void whereNobodyIsLeftStrictlyTheLenientReadingIsAWayOutIfItLeavesSomebody(String grid, String sentences) {
        Outcome outcome = Grid.of(grid.split(" ")).outcome(2, Reading.STRICT, false);
        assertEquals(sentences, String.join(" ", RelaxationText.sentences(outcome)));
    }

    private static Outcome outcome(String... lines) {
        return Grid.of(lines).outcome(lines[0].length(), Reading.LENIENT, false);
    }
}
