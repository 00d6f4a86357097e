package cni.explorer.ui;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import cni.explorer.model.FeatureId;
import cni.explorer.query.Preview;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.IntStream;
import javafx.css.PseudoClass;
import javafx.scene.control.IndexedCell;
import javafx.scene.control.ListView;
import javafx.scene.control.TableView;
import org.junit.jupiter.api.Test;
import org.testfx.util.WaitForAsyncUtils;

/// Whom a tick would move, as the rows show it, in a window that is too low for all of them.
class PreviewOnScreenTest extends WindowTest {
    private static final double LOW = 420;

    private final Set<Integer> marked = new TreeSet<>();

    @Override
    Start begin() {
        return startOf("cni-2026");
    }

    /// Low from the beginning, so that the table has fewer rows than there are providers.
    @Override
    double height() {
        return LOW;
    }

    @Test
    void aRowThatIsScrolledIntoSightShowsWhetherItsProviderWouldLeave() {
        Preview preview = preview("Encryption");
        TableView<?> table = lookup(".matrix-table").query();
        for (int row = table.getItems().size() - 1; row >= 0; row--) {
            int to = row;
            interact(() -> table.scrollTo(to));
            showAsPreviewed(".table-row-cell", "leaving", preview);
        }
        assertEquals(preview.moving().size(), marked.size(), "all who would leave came into sight");
    }

    @Test
    void aCellThatIsScrolledIntoSightShowsWhetherItsProviderWouldReturn() {
        FeatureId asked = shown().dataset().features().get(index("Encryption")).id();
        interact(() -> state().require(asked, true));
        Preview preview = preview("Encryption");
        ListView<?> excluded = lookup(".excluded-list").query();
        for (int row = excluded.getItems().size() - 1; row >= 0; row--) {
            int to = row;
            interact(() -> excluded.scrollTo(to));
            showAsPreviewed(".list-cell", "returning", preview);
        }
        assertEquals(preview.moving().size(), marked.size(), "all who would return came into sight");
    }

    private Preview preview(String name) {
        List<Preview> told = new ArrayList<>();
        interact(() -> told.add(state().preview(index(name))));
        return told.getFirst();
    }

    private int index(String name) {
        return IntStream.range(0, shown().dataset().features().size())
                .filter(f -> shown().dataset().features().get(f).name().equals(name))
                .findFirst()
                .orElseThrow();
    }

    private void showAsPreviewed(String rows, String pseudoClass, Preview preview) {
        WaitForAsyncUtils.waitForFxEvents();
        PseudoClass moving = PseudoClass.getPseudoClass(pseudoClass);
        for (IndexedCell<?> row : lookup(rows).<IndexedCell<?>>queryAll()) {
            if (row.getItem() instanceof Integer provider) {
                boolean isMarked = row.getPseudoClassStates().contains(moving);
                assertEquals(preview.moves(provider), isMarked, () -> pseudoClass + ": provider " + provider);
                if (isMarked) {
                    marked.add(provider);
                }
            } else {
                assertFalse(row.getPseudoClassStates().contains(moving), "an empty row");
            }
        }
    }
}
