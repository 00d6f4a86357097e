package cni.explorer.ui.window;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import cni.explorer.data.ShippedDatasets;
import cni.explorer.model.Dataset;
import cni.explorer.ui.state.Models;
import cni.explorer.workspace.IndexedDataset;
import java.util.ArrayList;
import java.util.List;
import javafx.geometry.Bounds;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.CheckBox;
import javafx.scene.text.Text;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// A button that comes under the mouse stands in free room: no label is cut by it.
class HoverButtonsTest extends WindowTest {
    private static final int FEWEST = 5;

    @ParameterizedTest
    @ValueSource(strings = {"cni-2017", "cni-2026"})
    void whatPrefersAFeatureStandsBesideItsName(String id) {
        Dataset dataset = ShippedDatasets.find(id).orElseThrow();
        interact(() -> state().open(IndexedDataset.of(dataset), Models.first(dataset)));
        List<String> cut = new ArrayList<>();
        int seen = 0;
        for (CheckBox box : lookup(".tick-row .check-box").queryAllAs(CheckBox.class)) {
            if (isInSight(box)) {
                moveTo(box);
                Bounds words = place(text(box));
                Bounds button = place(lookup(".prefer").match(Node::isVisible).<Node>query());
                seen++;
                if (box.getChildrenUnmodifiable().isEmpty()
                        || !text(box).getText().equals(box.getText())
                        || words.getMaxX() > button.getMinX()) {
                    cut.add(box.getText() + " ends at " + words.getMaxX() + ", the button begins at "
                            + button.getMinX());
                }
            }
        }
        assertTrue(seen >= FEWEST, "there are " + seen);
        assertEquals(List.of(), cut);
    }

    private boolean isInSight(Node row) {
        return place(row).getMaxY() < HEIGHT - 80 && row.getLayoutBounds().getHeight() > 0;
    }

    private static Bounds place(Node node) {
        return node.localToScene(node.getLayoutBounds());
    }

    private static Text text(Parent label) {
        return label.getChildrenUnmodifiable().stream()
                .filter(Text.class::isInstance)
                .map(Text.class::cast)
                .findFirst()
                .orElseThrow();
    }
}
