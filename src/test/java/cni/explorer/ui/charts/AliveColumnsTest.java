package cni.explorer.ui.charts;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import cni.explorer.ui.charts.AliveColumns.Subject;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class AliveColumnsTest {
    private static final List<Subject> ALL = List.of(Subject.values());

    @Test
    void atTheWidthThatOpensEveryColumnIsThereAsDrawn() {
        AliveColumns columns = AliveColumns.of(ALL, 1016);
        assertEquals(ALL, columns.kinds());
        assertEquals(List.of(190.0, 152.0, 182.0, 154.0, 118.0, 106.0, 106.0), columns.widths());
    }

    @Test
    void whereThereIsMuchRoomTheYearsAndTheBarsShareIt() {
        AliveColumns columns = AliveColumns.of(ALL, 1336);
        assertEquals(List.of(280.0, 264.0, 300.0), columns.widths().subList(0, 3));
        assertEquals(210, columns.trend());
        assertEquals(98, AliveColumns.of(ALL, 1016).trend());
    }

    @Test
    void noBarIsSoLongThatTheValuesOfShortOnesAreFarAway() {
        assertEquals(582 + 132, AliveColumns.of(ALL, 2_296).widths().get(2), 40);
    }

    @Test
    void forksGiveWayFirstAndThenStars() {
        assertFalse(AliveColumns.of(ALL, 1015).kinds().contains(Subject.FORKS));
        assertEquals(Subject.STARS, AliveColumns.of(ALL, 1015).kinds().getLast());
        assertEquals(Subject.AUTHORS, AliveColumns.of(ALL, 800).kinds().getLast());
        assertEquals(186.0, AliveColumns.of(ALL, 800).widths().getFirst());
    }

    @ParameterizedTest
    @ValueSource(doubles = {420, 500, 640, 700, 780})
    void whereSomeAreScrolledToTheFirstOnesEndAtTheEdge(double width) {
        List<Double> widths = AliveColumns.of(ALL, width).widths();
        double end = 0;
        int whole = 0;
        while (whole < widths.size() && end + widths.get(whole) <= width) {
            end += widths.get(whole);
            whole++;
        }
        assertEquals(width - 8, end, "no column is cut, and the bar of the rows lies beside them");
    }

    @ParameterizedTest
    @ValueSource(doubles = {800, 1016, 1080, 1400, 2300})
    void allTheWidthIsUsedButWhatTheScrollBarLiesOn(double width) {
        assertEquals(
                width - 8,
                AliveColumns.of(ALL, width).widths().stream()
                        .mapToDouble(Double::doubleValue)
                        .sum());
    }
}
