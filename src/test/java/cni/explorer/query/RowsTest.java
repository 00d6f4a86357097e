package cni.explorer.query;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;

import java.util.BitSet;
import java.util.List;
import java.util.OptionalInt;
import org.junit.jupiter.api.Test;

class RowsTest {
    private final Rows rows = RowsOf.providers(List.of(5, 0, 70));

    @Test
    void aProviderIsFoundInItsRow() {
        assertEquals(OptionalInt.of(0), rows.rowOf(5));
        assertEquals(OptionalInt.of(2), rows.rowOf(70));
        assertEquals(OptionalInt.empty(), rows.rowOf(1));
        assertEquals(70, rows.get(2));
    }

    @Test
    void setsStandOneAfterTheOtherEachInTheOrderOfTheDataset() {
        BitSet first = BitSet.valueOf(new long[] {0b1001, 1});
        BitSet second = BitSet.valueOf(new long[] {0b10});
        assertEquals(RowsOf.providers(List.of(0, 3, 64, 1)), Rows.of(first, second));
    }

    @Test
    void othersComeAfterThem() {
        assertEquals(RowsOf.providers(List.of(5, 0, 70, 1)), rows.then(RowsOf.providers(List.of(1))));
    }

    @Test
    void theSameProvidersInAnotherOrderAreOtherRows() {
        assertEquals(rows, RowsOf.providers(List.of(5, 0, 70)));
        assertNotEquals(rows, RowsOf.providers(List.of(0, 5, 70)));
        assertNotEquals(rows, RowsOf.providers(List.of(5, 0)));
    }
}
