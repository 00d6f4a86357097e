package cni.explorer.ui.window;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertTrue;

import cni.explorer.model.FeatureId;
import cni.explorer.text.DecisiveCellsText;
import cni.explorer.ui.common.PlainScroll;
import cni.explorer.ui.grid.GridPosition;
import java.util.List;
import java.util.Optional;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.ContextMenu;
import javafx.scene.control.MenuItem;
import javafx.scene.control.SeparatorMenuItem;
import javafx.scene.input.KeyCode;
import javafx.stage.Window;
import org.controlsfx.control.PopOver;
import org.junit.jupiter.api.Test;
import org.testfx.util.WaitForAsyncUtils;

/// The keyboard in what opens over the window, while that stands behind it.
class OverTheWindowTest extends WindowTest {

    @Override
    StartupState begin() {
        return startOf("cni-2026");
    }

    @Override
    double height() {
        return 640;
    }

    @Test
    void whatTheAnswerHangsOnIsReadToItsEndByKeyboard() {
        List.of("network-policies", "encryption")
                .forEach(id -> interact(() -> state().require(new FeatureId(id), true)));
        WaitForAsyncUtils.waitForFxEvents();
        Node link = lookup(DecisiveCellsText.HEADING).query();
        interact(link::requestFocus);
        push(KeyCode.ENTER);
        WaitForAsyncUtils.waitForFxEvents();
        assertEquals(1, popOvers().size());
        PlainScroll scroll = scroll(popOvers().getFirst().getScene().getRoot()).orElseThrow();
        push(KeyCode.PAGE_DOWN);
        assertTrue(scroll.getVvalue() > 0, "a page");
        push(KeyCode.END);
        assertEquals(1, scroll.getVvalue(), 0.001);
        push(KeyCode.TAB);
        push(KeyCode.DOWN);
        push(KeyCode.ENTER);
        assertEquals(1, popOvers().size(), "no second one");
        push(KeyCode.ESCAPE);
        assertEquals(0, popOvers().size());
        assertSame(link, composition().scene().getFocusOwner());
    }

    @Test
    void theTableBehindAnOpenCellStandsStill() {
        focus(matrix(), 1, 3);
        push(KeyCode.ENTER);
        WaitForAsyncUtils.waitForFxEvents();
        List.of(KeyCode.PAGE_DOWN, KeyCode.END, KeyCode.HOME, KeyCode.DOWN, KeyCode.TAB, KeyCode.LEFT)
                .forEach(this::push);
        push(KeyCode.ESCAPE);
        assertEquals(0, popOvers().size());
        assertTrue(matrix().isFocused());
        assertEquals(
                Optional.of(new GridPosition(1, 3)), matrix().focusProperty().get());
        assertEquals(0, matrix().scrollYProperty().get());
    }

    @Test
    void theKeysOfAnOpenMenuStayInIt() {
        Node button = lookup(".lazy-menu").nth(0).query();
        interact(button::requestFocus);
        push(KeyCode.DOWN);
        assertTrue(isMenuOpen());
        List.of(KeyCode.RIGHT, KeyCode.LEFT, KeyCode.TAB).forEach(this::push);
        assertSame(button, composition().scene().getFocusOwner());
        push(KeyCode.ESCAPE);
        assertFalse(isMenuOpen());
        assertSame(button, composition().scene().getFocusOwner());
    }

    @Test
    void theFirstArrowInTheMenuOfACellLeadsToTheFirstThatCanBeChosen() {
        focus(matrix(), 1, 3);
        push(KeyCode.SHIFT, KeyCode.F10);
        push(KeyCode.DOWN);
        assertEquals(firstToChoose(), chosen());
        push(KeyCode.ESCAPE);
    }

    @Test
    void theFirstArrowInTheMenuForExportsLeadsToTheFirstThatCanBeChosen() {
        interact(() -> lookup("Export").query().requestFocus());
        push(KeyCode.DOWN);
        push(KeyCode.DOWN);
        assertEquals(firstToChoose(), chosen());
        push(KeyCode.ESCAPE);
    }

    private static Optional<MenuItem> firstToChoose() {
        return menu().getItems().stream()
                .filter(item -> !item.isDisable() && !(item instanceof SeparatorMenuItem))
                .findFirst();
    }

    private static Optional<MenuItem> chosen() {
        return menu().getItems().stream().filter(OverTheWindowTest::hasKeyboard).findFirst();
    }

    private static boolean hasKeyboard(MenuItem item) {
        Node shown = item.getStyleableNode();
        return shown != null && shown.isFocused();
    }

    private static ContextMenu menu() {
        return Window.getWindows().stream()
                .filter(ContextMenu.class::isInstance)
                .map(ContextMenu.class::cast)
                .findFirst()
                .orElseThrow();
    }

    private static List<PopOver> popOvers() {
        return Window.getWindows().stream()
                .filter(PopOver.class::isInstance)
                .map(PopOver.class::cast)
                .toList();
    }

    private static Optional<PlainScroll> scroll(Node node) {
        if (node instanceof PlainScroll scroll) {
            return Optional.of(scroll);
        }
        return node instanceof Parent parent
                ? parent.getChildrenUnmodifiable().stream()
                        .flatMap(child -> scroll(child).stream())
                        .findFirst()
                : Optional.empty();
    }

    private static boolean isMenuOpen() {
        return Window.getWindows().stream().anyMatch(ContextMenu.class::isInstance);
    }
}
