package cni.explorer.ui.common;

import static org.junit.jupiter.api.Assertions.assertEquals;

import javafx.geometry.BoundingBox;
import org.junit.jupiter.api.Test;

/// What opens stays inside the window.
class PopUpRoomTest {
    private final PopUpRoom room = new PopUpRoom(12, 788, 12, 508);

    @Test
    void whatFitsBeginsWhereItsOwnerBegins() {
        assertEquals(300, room.left(200, owner(300, 80)));
        assertEquals(588, room.left(200, owner(588, 80)), "to the last pixel");
    }

    @Test
    void whatWouldStickOutEndsWhereItsOwnerEnds() {
        assertEquals(480, room.left(200, owner(600, 80)));
    }

    @Test
    void whoseOwnerStandsInTheMarginEndsBeforeIt() {
        assertEquals(588, room.left(200, owner(760, 36)));
    }

    @Test
    void whatIsWiderThanTheWindowBeginsInIt() {
        assertEquals(12, room.left(900, owner(600, 80)));
    }

    @Test
    void whatIsTooHighForTheRoomBelowStandsAboveItsOwner() {
        assertEquals(70, room.top(100, owner(300, 80)));
        BoundingBox low = new BoundingBox(300, 450, 80, 30);
        assertEquals(350, room.top(100, low));
        assertEquals(12, room.top(500, low), "as low as it can");
    }

    private static BoundingBox owner(double x, double width) {
        return new BoundingBox(x, 40, width, 30);
    }
}
