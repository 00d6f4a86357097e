package cni.explorer.ui.window;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import cni.explorer.model.FeatureId;
import cni.explorer.ui.grid.FrozenGrid;
import cni.explorer.ui.grid.GridPosition;
import java.util.List;
import java.util.stream.IntStream;
import javafx.geometry.Bounds;
import org.junit.jupiter.api.Test;
import org.testfx.util.WaitForAsyncUtils;

/// The comparison of today in the window that opens on a common screen.
class RequiredColumnsTest extends WindowTest {
    private static final List<String> FOUR = List.of("network-policies", "encryption", "external-datastore", "windows");

    @Override
    StartupState begin() {
        return startOf("cni-2026");
    }

    @Override
    double width() {
        return 1280;
    }

    @Test
    void whatIsRequiredIsWholeInSightAndTheRestIsAsWideAsDrawn() {
        FOUR.forEach(this::require);
        assertAllInSight();
        List<Double> drawn = List.of(262.0, 190.0, 163.0, 168.0, 161.0, 60.0);
        assertEquals(drawn.size(), columns().size(), columns().toString());
        for (int column = 0; column < drawn.size(); column++) {
            assertEquals(drawn.get(column), columns().get(column), 3, "column " + column + " as drawn");
        }
    }

    private void assertAllInSight() {
        WaitForAsyncUtils.waitForFxEvents();
        FrozenGrid grid = matrix();
        for (int column = 1; column <= FOUR.size(); column++) {
            Bounds head =
                    grid.bounds(new GridPosition(GridPosition.HEADER, column)).orElseThrow();
            assertEquals(
                    grid.modelProperty().get().column(column).width(), head.getWidth(), 0.5, "cut at column " + column);
            assertTrue(head.getMaxX() <= grid.getWidth(), "column " + column);
        }
    }

    private List<Double> columns() {
        var model = matrix().modelProperty().get();
        return IntStream.range(0, model.columnCount())
                .mapToObj(column -> model.column(column).width())
                .toList();
    }

    private void require(String feature) {
        interact(() -> state().require(new FeatureId(feature), true));
    }
}
