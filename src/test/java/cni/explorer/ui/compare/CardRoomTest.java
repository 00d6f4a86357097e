package cni.explorer.ui.compare;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import cni.explorer.ui.grid.FontRole;
import cni.explorer.ui.grid.Tone;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CardRoomTest {

    @ParameterizedTest
    @CsvSource({"1016, 3", "1017, 3", "722, 2", "1322, 2", "1999, 7", "800, 3", "640, 3", "800, 4", "1016, 5"})
    void cardsShareAllTheWidthThereIs(double width, int cards) {
        CardRoom room = room(width, cards);
        double all = IntStream.range(0, cards).mapToDouble(room::column).sum();
        assertEquals(width - room.label(), all);
        assertTrue(IntStream.range(0, cards).allMatch(card -> Math.abs(room.column(card) - all / cards) <= 1));
    }

    @Test
    void labelsGiveWayBeforeCardsBecomeNarrow() {
        assertEquals(182, room(902, 3).label());
        assertEquals(150, room(901, 3).label());
        assertEquals(182, room(1_199, 2).label());
        assertEquals(248, room(1_336, 3).label(), "where there is room, the longest name has one line");
        assertEquals(150, room(1_336, 5).label());
    }

    @ParameterizedTest
    @CsvSource({"0, 3", "640, 4", "722, 6", "1016, 7"})
    void noCardIsNarrowerThanCanBeReadAndThoseInSightAreWhole(double width, int cards) {
        CardRoom room = room(width, cards);
        assertTrue(IntStream.range(0, cards).allMatch(card -> room.column(card) >= 160));
        double seen = Math.max(1, Math.floor((width - room.label()) / room.column(0)));
        assertTrue(seen * room.column(0) >= width - room.label() - seen, "nothing of the next one is in sight");
    }

    @Test
    void textsWrapWithinTheirCardAndLabelsWithinTheirs() {
        CardRoom room = room(0, 2);
        String text = "word ".repeat(100).strip();
        assertTrue(room.wrapped(text, FontRole.BODY, 30).stream()
                .allMatch(line -> line.length() * 6 + 30 <= 160 - 2 * 12));
        assertTrue(room.label(text, FontRole.BODY, Tone.MUTED, 20).stream()
                .allMatch(line -> line.width(Deck.SIXES::width) + 20 <= room.label() - 16));
    }

    private static CardRoom room(double width, int cards) {
        return new CardRoom(width, cards, 2, Deck.SIXES);
    }
}
