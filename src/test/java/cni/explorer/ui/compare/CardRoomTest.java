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
    @CsvSource({"1016, 3", "1017, 3", "722, 2", "1322, 2", "1999, 7"})
    void cardsShareAllTheWidthThereIs(double width, int cards) {
        CardRoom room = new CardRoom(width, cards, Deck.SIXES);
        double all = IntStream.range(0, cards).mapToDouble(room::column).sum();
        assertEquals(width - CardRoom.LABEL, all);
        assertTrue(IntStream.range(0, cards).allMatch(card -> Math.abs(room.column(card) - all / cards) <= 1));
    }

    @ParameterizedTest
    @CsvSource({"0, 3", "722, 3", "1322, 7"})
    void noCardIsNarrowerThanCanBeRead(double width, int cards) {
        CardRoom room = new CardRoom(width, cards, Deck.SIXES);
        assertTrue(IntStream.range(0, cards).allMatch(card -> room.column(card) == 240));
    }

    @Test
    void textsWrapWithinTheirCardAndLabelsWithinTheirs() {
        CardRoom room = new CardRoom(0, 2, Deck.SIXES);
        String text = "word ".repeat(100).strip();
        assertTrue(room.wrapped(text, FontRole.BODY, 30).stream()
                .allMatch(line -> line.length() * 6 + 30 <= 240 - 2 * 12));
        assertTrue(room.label(text, FontRole.BODY, Tone.MUTED, 20).stream()
                .allMatch(line -> line.width(Deck.SIXES::width) + 20 <= CardRoom.LABEL - 16));
    }
}
