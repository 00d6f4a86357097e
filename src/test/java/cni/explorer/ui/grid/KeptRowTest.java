package cni.explorer.ui.grid;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.junit.jupiter.api.Test;

/// A row is found again in the next model.
class KeptRowTest {
    private final Sample ten = Sample.of(10, 1);

    @Test
    void byItsKey() {
        assertEquals(3, KeptRow.find(ten, 3, ten));
        assertEquals(1, KeptRow.find(ten, 3, ten.without(0, 1)));
        assertEquals(6, KeptRow.find(ten, 3, ten.with(List.of(9, 8, 7, 6, 5, 4, 3, 2))));
    }

    @Test
    void elseByTheNearestThatIsLeftTheOneBelowFirst() {
        assertEquals(3, KeptRow.find(ten, 3, ten.without(3)), "4 is there now");
        assertEquals(2, KeptRow.find(ten, 3, ten.without(3, 4, 5)), "2, one above");
        assertEquals(0, KeptRow.find(ten, 3, ten.with(List.of(9))));
    }

    @Test
    void elseAtItsIndexOrTheLast() {
        assertEquals(3, KeptRow.find(ten, 3, ten.with(List.of(100, 101, 102, 103, 104))));
        assertEquals(1, KeptRow.find(ten, 3, ten.with(List.of(100, 101))));
        assertEquals(0, KeptRow.find(ten, 3, ten.with(List.of())));
    }
}
