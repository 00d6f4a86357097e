package cni.explorer.ui.common;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import javafx.geometry.Insets;
import javafx.geometry.Pos;
import javafx.scene.AccessibleRole;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.ContextMenu;
import javafx.scene.control.MenuItem;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.StackPane;
import javafx.stage.Stage;
import javafx.stage.Window;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.testfx.framework.junit5.ApplicationTest;

/// A button whose menu is made at the press.
class LazyMenuButtonTest extends ApplicationTest {
    private final List<String> done = new ArrayList<>();
    private int made;
    private int offered = 2;
    private String words = "Item ";
    private @Nullable LazyMenuButton shown;

    @Override
    public void start(Stage stage) {
        shown = new Sample();
        Scene scene = new Scene(new StackPane(shown), 300, 200);
        Theme.LIGHT.dress(scene);
        stage.setScene(scene);
        stage.show();
        shown.requestFocus();
    }

    @Test
    void noMenuIsMadeBeforeThePress() {
        assertEquals(0, made);
        assertEquals(1, Window.getWindows().size());
    }

    @Test
    void aClickOpensItAndASecondOneClosesIt() {
        clickOn(button());
        assertTrue(button().isOpen());
        clickOn(button());
        assertFalse(button().isOpen());
    }

    @Test
    void theKeyboardOpensItChoosesAndComesBack() {
        press(KeyCode.DOWN).release(KeyCode.DOWN);
        assertTrue(button().isOpen());
        press(KeyCode.DOWN).release(KeyCode.DOWN);
        press(KeyCode.ENTER).release(KeyCode.ENTER);
        assertEquals(1, done.size());
        assertFalse(button().isOpen());
        assertTrue(button().isFocused());
    }

    @Test
    void eachPressAsksAnewWhatThereIsToOffer() {
        clickOn(button());
        clickOn(button());
        offered = 1;
        clickOn(button());
        assertEquals(2, made);
        assertEquals(1, button().items().size());
    }

    @Test
    void nothingOpensWhereNothingIsOffered() {
        offered = 0;
        clickOn(button());
        assertFalse(button().isOpen());
    }

    @Test
    void screenReadersMeetAMenuButton() {
        assertEquals(AccessibleRole.MENU_BUTTON, button().getAccessibleRole());
    }

    @Test
    void aMenuStandsAtTheLeftEdgeOfItsButton() {
        clickOn(button());
        assertEquals(left(button()), left(menu()), 1);
    }

    @Test
    void oneThatWouldStickOutOfTheWindowStandsAtTheRightEdge() {
        interact(() -> StackPane.setAlignment(button(), Pos.CENTER_RIGHT));
        interact(() -> StackPane.setMargin(button(), new Insets(0, 20, 0, 0)));
        offered = 3;
        words = "A longer item ";
        clickOn(button());
        assertTrue(left(menu()) < left(button()), "it is wider than the button");
        assertEquals(right(button()), right(menu()), 1);
    }

    private Node menu() {
        return Window.getWindows().stream()
                .filter(ContextMenu.class::isInstance)
                .map(window -> ((ContextMenu) window).getSkin().getNode())
                .findFirst()
                .orElseThrow();
    }

    private static double left(Node node) {
        return node.localToScreen(node.getLayoutBounds()).getMinX();
    }

    private static double right(Node node) {
        return node.localToScreen(node.getLayoutBounds()).getMaxX();
    }

    /// A layout that moves the arrow away from where JavaFX puts it each time would ask for the next layout for ever.
    @Test
    void theArrowStandsAtTheEdgeAndALayoutAsksForNoOther() {
        interact(() -> {
            button().setMinWidth(200);
            button().getScene().getRoot().layout();
            for (int again = 0; again < 3; again++) {
                // As whoever draws or points at it does; nobody is told of a change of what nobody has read.
                assertTrue(button().getGraphic().getLayoutX() > 0);
                button().requestLayout();
                button().getScene().getRoot().layout();
                assertFalse(button().isNeedsLayout());
            }
            Node arrow = button().getGraphic();
            double edge = arrow.localToParent(arrow.getLayoutBounds()).getMaxX();
            assertEquals(button().getWidth() - button().snappedRightInset(), edge, 1, "not beside the words");
        });
    }

    private LazyMenuButton button() {
        return Objects.requireNonNull(shown);
    }

    private final class Sample extends LazyMenuButton {
        Sample() {
            super("Sample");
            showArrow();
        }

        @Override
        public List<MenuItem> items() {
            made++;
            List<MenuItem> items = new ArrayList<>();
            for (int i = 0; i < offered; i++) {
                MenuItem item = new MenuItem(words + i);
                item.setOnAction(_ -> done.add(item.getText()));
                items.add(item);
            }
            return items;
        }
    }
}
