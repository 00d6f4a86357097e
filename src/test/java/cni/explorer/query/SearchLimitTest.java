package cni.explorer.query;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;
import static org.junit.jupiter.api.Assertions.assertTrue;

import cni.explorer.data.ShippedDatasets;
import cni.explorer.model.Dataset;
import java.time.Duration;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class SearchLimitTest {
    private static final Dataset POST = ShippedDatasets.find("cni-2017").orElseThrow();

    @Test
    void anOrdinarySearchStaysAsItWasTyped() {
        assertEquals(" layer  2 vxlan ", SearchLimit.within(" layer  2 vxlan "));
        assertEquals("", SearchLimit.within(""));
        String longest = "a".repeat(SearchLimit.MOST_LETTERS);
        assertEquals(longest, SearchLimit.within(longest));
    }

    @Test
    void twoHundredLettersCountAndNoneIsParted() {
        assertEquals("a".repeat(200), SearchLimit.within("a".repeat(201)));
        assertEquals("a".repeat(199), SearchLimit.within("a".repeat(199) + "😀"));
        assertEquals("a".repeat(198) + "😀", SearchLimit.within("a".repeat(198) + "😀b"));
    }

    @Test
    void twentyWordsCount() {
        String words = IntStream.rangeClosed(1, 21).mapToObj(Integer::toString).collect(Collectors.joining(" "));
        assertEquals(words.substring(0, words.length() - 3), SearchLimit.within(words));
    }

    @Test
    void aPageThatIsPastedIsAnsweredInNoTime() {
        Evaluator evaluator = new Evaluator(POST);
        String page = IntStream.range(0, 100_000).mapToObj(i -> "long" + i).collect(Collectors.joining(" "));
        assertTrue(page.length() > 800_000);
        assertTimeoutPreemptively(
                Duration.ofSeconds(30),
                () -> assertEquals(
                        0, evaluator.outcome(Selection.NOTHING.withSearch(page)).shownCount()));
    }

    @Test
    void theBeginningOfALongTextFindsWhatHoldsIt() {
        String calico = "calico ".repeat(10_000);
        assertTrue(new Evaluator(POST)
                        .outcome(Selection.NOTHING.withSearch(calico))
                        .shownCount()
                > 0);
    }
}
