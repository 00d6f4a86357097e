package cni.explorer.query;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import cni.explorer.query.SearchRanges.TextRange;
import java.util.List;
import org.junit.jupiter.api.Test;

class SearchRangesTest {
    @Test
    void everyPlaceOfAWordIsFoundHoweverItIsWritten() {
        assertEquals(
                List.of(new TextRange(0, 4), new TextRange(11, 15)),
                SearchRanges.of("WIRE").in("WireGuard, wires"));
    }

    @Test
    void whereTwoWordsOverlapOrMeetThereIsOnePlace() {
        assertEquals(
                List.of(new TextRange(0, 9)), SearchRanges.of("wireg reguard").in("WireGuard"));
        assertEquals(List.of(new TextRange(0, 9)), SearchRanges.of("wire guard").in("WireGuard"));
    }

    @Test
    void aWordAtTheEndOfATextIsFound() {
        assertEquals(List.of(new TextRange(4, 9)), SearchRanges.of("guard").in("WireGuard"));
        assertEquals(List.of(), SearchRanges.of("guards").in("WireGuard"));
        assertFalse(SearchRanges.of("guards").isEmpty());
    }

    @Test
    void aWordOfWhichNothingCanBeSeenIsNotMarked() {
        assertTrue(SearchRanges.of("\u200B").isEmpty());
    }

    @Test
    void nothingIsFoundWhereNothingIsLookedFor() {
        assertTrue(SearchRanges.of("  ").isEmpty());
        assertEquals(List.of(), SearchRanges.of(" ").in("WireGuard"));
    }
}
