package cni.explorer.ui.charts;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;
import static org.junit.jupiter.api.Assertions.assertTrue;

import cni.explorer.workspace.ChartOptions.Scale;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class AxisTest {
    private static final double APART = 40;

    @Test
    void lengthsFollowFiguresOnALinearAxis() {
        Axis axis = new Axis(Scale.LINEAR, 200);
        assertEquals(0, axis.place(0));
        assertEquals(0.25, axis.place(50));
        assertEquals(1, axis.place(200));
    }

    @Test
    void powersOfTenAreAtEqualDistancesOnALogAxis() {
        Axis axis = new Axis(Scale.LOG, 10_000);
        assertEquals(0, axis.place(1));
        assertEquals(0.25, axis.place(10), 1e-9);
        assertEquals(0.5, axis.place(100), 1e-9);
        assertEquals(1, axis.place(10_000), 1e-9);
    }

    @ParameterizedTest
    @ValueSource(longs = {0, 1})
    void anAxisWithoutAnySizeIsNoTrouble(long most) {
        assertEquals(0, new Axis(Scale.LINEAR, 0).place(0));
        assertEquals(List.of(0L), new Axis(Scale.LINEAR, 0).ticks(200, APART));
        assertEquals(List.of(1L, 10L), new Axis(Scale.LOG, most).ticks(200, APART));
        assertEquals(0, new Axis(Scale.LOG, most).place(most));
    }

    @ParameterizedTest
    @ValueSource(longs = {0, 1, 2, 9, 10, 4_611_686_018_427_387_904L, Long.MAX_VALUE - 1, Long.MAX_VALUE})
    void anyFigureHasAnAxisAtOnce(long most) {
        for (Scale scale : Scale.values()) {
            for (double length : List.of(0.0, 1.0, 150.0, 4_000.0)) {
                Axis axis = new Axis(scale, most);
                List<Long> ticks = assertTimeoutPreemptively(Duration.ofSeconds(30), () -> axis.ticks(length, APART));
                assertTrue(
                        !ticks.isEmpty() && ticks.size() <= 1 + Math.max(19, length / APART),
                        () -> scale + " " + ticks);
                assertTrue(ticks.stream().allMatch(tick -> tick >= 0), () -> scale + " " + ticks);
                assertTrue(axis.place(most) >= 0 && axis.place(most) <= 1);
            }
        }
    }

    @Test
    void ticksAreRoundAndAsManyAsHaveRoom() {
        assertEquals(List.of(0L, 2_000L, 4_000L), new Axis(Scale.LINEAR, 4_844).ticks(174, APART));
        assertEquals(List.of(0L, 20L, 40L, 60L, 80L), new Axis(Scale.LINEAR, 82).ticks(174, APART));
        assertEquals(List.of(0L, 1L, 2L, 3L), new Axis(Scale.LINEAR, 3).ticks(1_000, APART));
        assertEquals(List.of(0L), new Axis(Scale.LINEAR, 7).ticks(10, APART));
    }

    @Test
    void noughtIsNotTheOnlyTickWhereAnotherHasRoomBesideIt() {
        assertEquals(List.of(0L, 2_000L), new Axis(Scale.LINEAR, 3_600).ticks(APART, APART));
        assertEquals(List.of(0L, 1_000L), new Axis(Scale.LINEAR, 1_022).ticks(APART / 2 + 2, APART));
        assertEquals(List.of(0L, 4_000L), new Axis(Scale.LINEAR, 4_844).ticks(APART, APART));
        assertEquals(List.of(0L), new Axis(Scale.LINEAR, 3_600).ticks(APART / 2, APART));
        assertEquals(List.of(0L), new Axis(Scale.LINEAR, 0).ticks(APART, APART));
    }

    @ParameterizedTest
    @CsvSource({
        "1,100",
        "3,60",
        "9,200",
        "82,174",
        "605,174",
        "4844,186",
        "23500,140",
        "999999,300",
        "7000000000,400",
        "1000000000000000000,300",
        "5000000000000000000,1000",
        "9223372036854775806,300",
        "9223372036854775807,300",
        "9223372036854775807,100000"
    })
    void noTwoTicksAreNearerThanTheyMayBe(long most, double length) {
        for (Scale scale : Scale.values()) {
            Axis axis = new Axis(scale, most);
            List<Long> ticks = axis.ticks(length, APART);
            for (int i = 1; i < ticks.size(); i++) {
                double distance = (axis.place(ticks.get(i)) - axis.place(ticks.get(i - 1))) * length;
                assertTrue(distance >= APART - 1e-9, () -> scale + " " + ticks);
            }
        }
    }

    @ParameterizedTest
    @CsvSource({"0,0", "400,400", "1000,1k", "1500,1.5k", "20000,20k", "2000000,2M", "1000000000,1G", "2500000000,2.5G"
    })
    void ticksAreShort(long tick, String label) {
        assertEquals(label, Axis.label(tick));
    }
}
