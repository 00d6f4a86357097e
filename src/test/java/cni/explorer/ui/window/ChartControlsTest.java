package cni.explorer.ui.window;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import cni.explorer.query.Reading;
import cni.explorer.ui.grid.FrozenGrid;
import cni.explorer.workspace.ChartOptions.Scope;
import cni.explorer.workspace.ChartSet;
import cni.explorer.workspace.View;
import javafx.scene.Node;
import javafx.scene.control.Labeled;
import javafx.scene.control.ToggleButton;
import org.junit.jupiter.api.Test;

/// What is chosen beside the answer in the charts.
class ChartControlsTest extends WindowTest {
    @Override
    StartupState begin() {
        return startOf("cni-2026");
    }

    @Override
    double width() {
        return 1280;
    }

    @Test
    void whichFiguresAreLookedAtIsPartOfWhatIsSet() {
        interact(() -> state().show(View.CHARTS));
        interact(button("Attention")::fire);
        assertEquals(ChartSet.ATTENTION, shown().charts().set());
        interact(() -> state().show(shown().charts().withSet(ChartSet.ALIVE)));
        assertTrue(button("Is it alive?").isSelected(), "whoever changes it");
        assertTrue(isGrid());
    }

    @Test
    void whereNobodyIsLeftTheWayOutThatIsNamedIsThere() {
        interact(() -> shown().dataset().features().stream()
                .filter(feature -> feature.kind().isRequirable())
                .forEach(feature -> state().require(feature.id(), true)));
        interact(() -> state().read(Reading.STRICT));
        assertEquals(0, shown().outcome().matchingCount());
        interact(() -> state().show(View.CHARTS));
        assertTrue(lookup((Node node) ->
                        node instanceof Labeled words && words.getText().startsWith("Nobody is left. “All”"))
                .tryQuery()
                .isPresent());
        interact(button("All")::fire);
        assertEquals(Scope.ALL, shown().charts().scope());
        assertTrue(isGrid());
        assertTrue(button("All").isVisible(), "and the way back");
    }

    @Test
    void signsOfAnswersAreExplainedWhereTheyAreInSight() {
        assertTrue(isExplained());
        interact(() -> state().show(View.CHARTS));
        assertFalse(isExplained(), "charts have other marks, which their own legend explains");
        interact(() -> composition()
                .window()
                .open(shown().dataset().providers().getFirst().id()));
        assertTrue(isExplained(), "on a page that lies over them");
        interact(() -> composition().window().show(View.COMPARE));
        assertTrue(isExplained());
    }

    private boolean isExplained() {
        return lookup((Node node) -> node instanceof LegendLine && node.isVisible())
                .tryQuery()
                .isPresent();
    }

    private boolean isGrid() {
        return lookup((Node node) -> node instanceof FrozenGrid grid
                        && String.valueOf(grid.getAccessibleText()).startsWith("Is it alive?"))
                .tryQuery()
                .isPresent();
    }

    private ToggleButton button(String words) {
        return lookup((Node node) -> node instanceof ToggleButton button && words.equals(button.getText()))
                .query();
    }
}
