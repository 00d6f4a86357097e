package cni.explorer.ui.matrix;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;

class TransposedWidthsTest {
    @Test
    void withoutRoomNoColumnIsWiderThanTheLimit() {
        assertEquals(List.of(120.0, 200.0, 200.0), shared(300, 120, 260, 340));
    }

    @Test
    void roomThatIsLeftGoesToThoseThatNeedMoreInTheirOrder() {
        assertEquals(List.of(120.0, 260.0, 220.0), shared(600, 120, 260, 340));
        assertEquals(List.of(120.0, 260.0, 340.0), shared(2000, 120, 260, 340));
    }

    private static List<Double> shared(double room, double... needed) {
        return TransposedWidths.shared(Arrays.stream(needed).boxed().toList(), 200, room);
    }
}
