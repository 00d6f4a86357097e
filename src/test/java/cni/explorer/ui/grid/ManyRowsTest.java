package cni.explorer.ui.grid;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Objects;
import javafx.scene.AccessibleAttribute;
import javafx.scene.Node;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.Test;

/// 100,000 rows with 26 columns.
class ManyRowsTest extends GridTest {

    @Override
    GridModel model() {
        return Sample.of(100_000, 26);
    }

    @Test
    void onlyWhatIsInSightHasNodes() {
        draw();
        int first = nodes();
        assertTrue(first < 500, first + " nodes");
        interact(() -> {
            for (int i = 0; i < 300; i++) {
                grid().scrollTo(i * 61 % 2_000, i * 12_345);
                grid().layout();
            }
        });

        assertTrue(nodes() < 3 * first, nodes() + " nodes, at first " + first);
    }

    @Test
    void theLastRowIsReachedAndSpoken() {
        push(KeyCode.END, false, true, false);

        assertEquals(at(99_999, 25), focus());
        assertEquals(HEIGHT, grid().bounds(at(99_999, 25)).orElseThrow().getMaxY());
        interact(() -> {
            Node cell = (Node) Objects.requireNonNull(
                    grid().queryAccessibleAttribute(AccessibleAttribute.CELL_AT_ROW_COLUMN, 99_999, 3));
            assertEquals("99999/3", cell.queryAccessibleAttribute(AccessibleAttribute.TEXT));
        });
    }
}
