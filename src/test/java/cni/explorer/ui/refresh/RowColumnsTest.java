package cni.explorer.ui.refresh;

import static org.junit.jupiter.api.Assertions.assertEquals;

import javafx.scene.layout.Region;
import org.junit.jupiter.api.Test;

/// The room of rows that come frame by frame.
class RowColumnsTest {
    @Test
    void rowsHaveTheirRoomBeforeTheyAreThere() {
        RowColumns rows = new RowColumns();
        rows.setExpected(40);
        rows.getChildren().add(new Region());

        assertEquals(14 * 24, rows.prefHeight(1_000), "three beside each other");
        assertEquals(20 * 24, rows.prefHeight(700));
    }

    @Test
    void moreRowsThanWereExpectedHaveTheirRoomToo() {
        RowColumns rows = new RowColumns();
        rows.setExpected(1);
        rows.getChildren().addAll(new Region(), new Region(), new Region(), new Region());

        assertEquals(2 * 24, rows.prefHeight(1_000));
    }
}
