package cni.explorer.ui.matrix;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;

/// A header is 40 high, an upper row 20, a lower row 30.
class SharedHeightTest {
    @Test
    void theLastRowOfTheUpperOneCanGoToTheLower() {
        SharedHeight shared = SharedHeight.of(600, 40, 30, 28, 20, 28);
        SharedHeight without = shared.withoutLastUpper(600, 28, 20, 28);
        assertEquals(shared.upper() - 28, without.upper());
        assertEquals(shared.lower() + 28, without.lower());
        assertEquals(
                28, new SharedHeight(500, 28).withoutLastUpper(600, 28, 1, 28).lower(), "no more than it has");
    }

    @Test
    void whereThereIsRoomForAllBothGetWhatTheyNeed() {
        assertEquals(new SharedHeight(100, 60), of(400, 3, 2));
    }

    @Test
    void theUpperOneGetsItsShareWhereBothLackRows() {
        assertEquals(new SharedHeight(280, 120), of(400, 50, 50));
    }

    @Test
    void whatTheLowerOneDoesNotNeedTheUpperOneGets() {
        assertEquals(new SharedHeight(340, 60), of(400, 50, 2));
    }

    @Test
    void theUpperOneHasNoMoreThanItsShareWhereTheLowerOneHasFourRows() {
        assertEquals(new SharedHeight(220, 120), of(350, 50, 50));
    }

    @Test
    void whereThereIsRoomForFewRowsThoseAboveComeFirst() {
        assertEquals(new SharedHeight(120, 30), of(150, 50, 50));
    }

    @Test
    void whereThereIsHardlyAnyRoomOneOfThoseBelowIsInSight() {
        assertEquals(new SharedHeight(60, 30), of(95, 50, 50));
    }

    @Test
    void fiveOfFiveAreInSightBeforeAThirdOfThoseBelow() {
        assertEquals(new SharedHeight(140, 60), of(215, 5, 3));
    }

    @Test
    void theLastOfThoseAboveIsInSightBeforeAThirdOfThoseBelow() {
        assertEquals(new SharedHeight(42 + 5 * 36, 2 * 36), SharedHeight.of(323, 42, 5, 36, 3, 36));
    }

    @Test
    void ofNineRowsFiveAreAboveAndFourBelow() {
        assertEquals(new SharedHeight(30 + 5 * 28, 4 * 28), SharedHeight.of(294, 30, 38, 28, 13, 28));
    }

    @Test
    void whereNobodyIsLeftThereIsNoHeader() {
        assertEquals(new SharedHeight(0, 390), of(400, 0, 50));
    }

    @Property
    void rowsAreWholeAndNeverMoreThanThereIsRoomFor(
            @ForAll @IntRange(min = 200, max = 900) int room,
            @ForAll @IntRange(max = 60) int upper,
            @ForAll @IntRange(max = 60) int lower) {
        SharedHeight shared = of(room, upper, lower);
        assertEquals(0, upper == 0 ? shared.upper() : (shared.upper() - 40) % 20);
        assertEquals(0, shared.lower() % 30);
        assertTrue(shared.upper() + shared.lower() <= room);
    }

    private static SharedHeight of(double room, int upper, int lower) {
        return SharedHeight.of(room, 40, upper, 20, lower, 30);
    }
}
