package cni.explorer.ui.matrix;

import static org.junit.jupiter.api.Assertions.assertEquals;

import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.junit.jupiter.api.Test;
import org.testfx.framework.junit5.ApplicationTest;

/// A head of 30 and four rows of 40; what is below needs 90.
class WaysRoomTest extends ApplicationTest {
    private final VBox ways = new VBox(high(30), high(40), high(40), high(40), high(40));

    @Test
    void theyAreWholeWhereSomebodyExcludedIsInSightBelow() {
        assertEquals(190, room(280));
    }

    @Test
    void otherwiseAsManyAreInSightAsTheirShareHoldsAndNoneIsCut() {
        assertEquals(150, room(270), "three of them are within 162");
        assertEquals(110, room(200), "two of them are within 120 and leave 90");
    }

    @Test
    void whatIsBelowIsNeverPushedOut() {
        assertEquals(70, room(160), "60 of a hundred would be 96");
    }

    private double room(double all) {
        return new WaysRoom(ways, () -> all, () -> 90).computePrefHeight(500);
    }

    private static Region high(double height) {
        Region row = new Region();
        row.setMinHeight(height);
        return row;
    }
}
