package cni.explorer.ui.common;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import javafx.scene.Scene;
import javafx.scene.control.Button;
import javafx.scene.control.ContextMenu;
import javafx.scene.control.Menu;
import javafx.scene.control.MenuItem;
import javafx.scene.control.SeparatorMenuItem;
import javafx.scene.control.Tooltip;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.stage.Stage;
import javafx.stage.Window;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.testfx.framework.junit5.ApplicationTest;

/// The keyboard in a menu that was opened by a press.
class PopUpMenuTest extends ApplicationTest {
    private final List<String> done = new ArrayList<>();
    private final List<KeyCode> behind = new ArrayList<>();
    private @Nullable Button button;
    private @Nullable ContextMenu menu;

    @Override
    public void start(Stage stage) {
        Button opens = new Button("Owner");
        button = opens;
        Scene scene = new Scene(new HBox(new Button("before"), opens, new Button("after")), 400, 300);
        Theme.LIGHT.dress(scene);
        scene.addEventFilter(KeyEvent.KEY_PRESSED, event -> behind.add(event.getCode()));
        stage.setScene(scene);
        stage.show();
        opens.requestFocus();
    }

    @AfterEach
    void close() {
        interact(() -> Objects.requireNonNull(menu).hide());
    }

    @Test
    void noKeyOfAnOpenMenuReachesTheWindowBehindIt() {
        open(item("first"), item("second"));
        for (KeyCode key :
                List.of(KeyCode.LEFT, KeyCode.RIGHT, KeyCode.TAB, KeyCode.HOME, KeyCode.PAGE_DOWN, KeyCode.A)) {
            push(key);
        }
        assertEquals(List.of(), behind);
        assertTrue(owner().isFocused());
        assertTrue(isOpen());
        push(KeyCode.ESCAPE);
        assertFalse(isOpen());
    }

    @Test
    void aMenuInAMenuOpensAndClosesWithTheArrowsAsBefore() {
        Menu more = new Menu("more");
        more.getItems().add(item("inside"));
        open(item("first"), more);
        push(KeyCode.UP);
        push(KeyCode.RIGHT);
        assertTrue(more.isShowing());
        push(KeyCode.LEFT);
        assertFalse(more.isShowing());
        push(KeyCode.RIGHT);
        push(KeyCode.ENTER);
        assertEquals(List.of("inside"), done);
        assertEquals(List.of(), behind);
    }

    @Test
    void theFirstArrowLeadsToTheFirstThatCanBeChosen() {
        open(PopUpMenu.head("What it is about"), new SeparatorMenuItem(), disabled("not now"), item("first"));
        push(KeyCode.DOWN);
        push(KeyCode.ENTER);
        assertEquals(List.of("first"), done);
    }

    @Test
    void theArrowUpwardsLeadsToTheLastThatCanBeChosen() {
        open(PopUpMenu.head("What it is about"), item("first"), item("last"), disabled("not now"));
        push(KeyCode.UP);
        push(KeyCode.ENTER);
        assertEquals(List.of("last"), done);
    }

    @Test
    void onTheWayArrowsPassOverWhatCannotBeChosen() {
        open(PopUpMenu.head("What it is about"), item("first"), disabled("not now"), item("last"));
        push(KeyCode.DOWN);
        push(KeyCode.DOWN);
        push(KeyCode.DOWN);
        push(KeyCode.UP);
        push(KeyCode.ENTER);
        assertEquals(List.of("last"), done);
    }

    @Test
    void whereNothingCanBeChosenArrowsDoNothing() {
        open(PopUpMenu.head("What it is about"), disabled("not now"));
        push(KeyCode.DOWN);
        push(KeyCode.ENTER);
        assertEquals(List.of(), done);
        assertEquals(List.of(), behind);
    }

    @Test
    void aTooltipEndsWhenAMenuOpens() {
        Tooltip tooltip = new Tooltip("what it is");
        interact(() -> tooltip.show(owner(), 100, 100));
        open(item("first"));
        assertFalse(tooltip.isShowing());
    }

    private void open(MenuItem... items) {
        interact(() -> menu = PopUpMenu.show(List.of(items), owner(), owner().getLayoutBounds()));
    }

    private MenuItem item(String name) {
        return PopUpMenu.item(name, () -> done.add(name));
    }

    private MenuItem disabled(String name) {
        MenuItem item = item(name);
        item.setDisable(true);
        return item;
    }

    private Button owner() {
        return Objects.requireNonNull(button);
    }

    private static boolean isOpen() {
        return Window.getWindows().stream().anyMatch(ContextMenu.class::isInstance);
    }
}
