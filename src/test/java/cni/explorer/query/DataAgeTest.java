package cni.explorer.query;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;

class DataAgeTest {
    private static final LocalDate DAY = LocalDate.of(2024, 2, 29);

    @Test
    void dataIsOldOnceAYearHasPassed() {
        assertFalse(DataAge.of(DAY, LocalDate.of(2025, 2, 27)).isOld());
        assertTrue(DataAge.of(DAY, LocalDate.of(2025, 3, 1)).isOld());
    }

    @Test
    void dataOfAComingDayIsNew() {
        assertEquals(new DataAge(0, 0), DataAge.of(DAY, DAY.minusDays(1)));
    }
}
