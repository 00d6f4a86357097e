package cni.explorer.text;

import static org.junit.jupiter.api.Assertions.assertEquals;

import cni.explorer.query.Evaluator;
import cni.explorer.query.Grid;
import cni.explorer.query.Outcome;
import cni.explorer.query.Reading;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ExclusionTextTest {
    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '"', textBlock = """
                    yy yy       | 2 | ""  | 0 excluded | 0 excluded | ""
                    yy nn       | 2 | ""  | 1 excluded | 1 excluded | ""
                    yy yn       | 2 | ""  | 1 excluded, by one requirement only | 1 excluded | 1 of them by one requirement only
                    yy yn ny    | 2 | ""  | 2 excluded, all of them by one requirement only | 2 excluded | 2 of them by one requirement only
                    yy yn ny nn | 2 | ""  | 3 excluded, 2 of them by one requirement only | 3 excluded | 2 of them by one requirement only
                    y n n       | 1 | ""  | 2 excluded, all of them by one requirement only | 2 excluded | ""
                    yy -yn yn   | 2 | ""  | 1 excluded, by one requirement only | 1 excluded | 1 of them by one requirement only
                    yy nn nn    | 2 | P1  | 1 excluded, 1 more not found by the search | 2 excluded | 1 not shown: the search does not find them
                    yy yn yn nn | 2 | P1  | 1 excluded, by one requirement only, 2 more not found by the search | 3 excluded | 2 not shown: the search does not find them · 1 of the others by one requirement only
                    """)
    void whoIsLeftOutIsCounted(
            String grid, int required, String search, String headline, String count, String remarks) {
        Grid lines = Grid.of(grid.split(" "));
        Outcome outcome = new Evaluator(lines.dataset())
                .outcome(lines.outcome(required, Reading.LENIENT, false)
                        .selection()
                        .withSearch(search));
        assertEquals(headline, ExclusionText.headline(outcome));
        assertEquals(count, ExclusionText.count(outcome));
        assertEquals(remarks, ExclusionText.remarks(outcome));
    }
}
