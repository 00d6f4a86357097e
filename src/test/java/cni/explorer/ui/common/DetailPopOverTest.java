package cni.explorer.ui.common;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.Button;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.Tooltip;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyCodeCombination;
import javafx.scene.input.KeyCombination;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import javafx.stage.Stage;
import javafx.stage.Window;
import org.controlsfx.control.PopOver;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.testfx.framework.junit5.ApplicationTest;
import org.testfx.util.WaitForAsyncUtils;

/// The keyboard belongs to a pop-over while it is open.
class DetailPopOverTest extends ApplicationTest {
    private final DetailPopOver popOver = new DetailPopOver();
    private final List<KeyCode> behind = new ArrayList<>();
    private final List<String> done = new ArrayList<>();
    private @Nullable Button button;

    @Override
    public void start(Stage stage) {
        Button opens = new Button("Owner");
        button = opens;
        HBox controls = new HBox(new Button("before"), opens, new Button("after"));
        Scene scene = new Scene(controls, 500, 400);
        Theme.LIGHT.dress(scene);
        scene.addEventFilter(KeyEvent.KEY_PRESSED, event -> behind.add(event.getCode()));
        scene.getAccelerators()
                .put(
                        new KeyCodeCombination(KeyCode.K, KeyCombination.SHORTCUT_DOWN),
                        () -> done.add("key of the window"));
        stage.setScene(scene);
        stage.show();
        opens.requestFocus();
    }

    @AfterEach
    void close() {
        interact(popOver::hide);
    }

    @Test
    void oneThatScrollsOpensAtItsTopThoughItsFirstLinkIsFurtherDown() {
        openLong();
        assertEquals(0, scroll().getVvalue(), 0.001);
    }

    @Test
    void keysScrollIt() {
        openLong();
        push(KeyCode.DOWN);
        double line = scroll().getVvalue();
        push(KeyCode.PAGE_DOWN);
        double page = scroll().getVvalue();
        assertTrue(line > 0, "a line: " + line);
        assertTrue(page > 2 * line, "a page: " + page);
        push(KeyCode.END);
        assertEquals(1, scroll().getVvalue(), 0.001);
        push(KeyCode.UP);
        push(KeyCode.PAGE_UP);
        assertTrue(scroll().getVvalue() < 1 - line, "and back: " + scroll().getVvalue());
        push(KeyCode.HOME);
        assertEquals(0, scroll().getVvalue(), 0.001);
        assertEquals(List.of(), behind);
    }

    @Test
    void keysScrollItAlsoFromALink() {
        openLong();
        push(KeyCode.TAB);
        assertTrue(focused() instanceof Hyperlink, () -> "" + focused());
        push(KeyCode.HOME);
        assertEquals(0, scroll().getVvalue(), 0.001);
        push(KeyCode.DOWN);
        assertTrue(scroll().getVvalue() > 0);
        assertTrue(focused() instanceof Hyperlink, () -> "" + focused());
    }

    @Test
    void whatHasNothingToPressScrollsToo() {
        VBox words = new VBox();
        for (int line = 0; line < 60; line++) {
            words.getChildren().add(new Paragraph("line " + line));
        }
        PlainScroll inside = new PlainScroll(words);
        inside.setMaxHeight(200);
        interact(() -> popOver.showOver(owner(), inside));
        for (KeyCode key : List.of(KeyCode.END, KeyCode.TAB, KeyCode.ENTER, KeyCode.DOWN, KeyCode.LEFT)) {
            push(key);
        }
        assertEquals(1, inside.getVvalue(), 0.001);
        assertEquals(List.of(), behind);
        assertTrue(owner().isFocused());
    }

    @Test
    void tabStaysAmongItsLinksAndItsCross() {
        openLong();
        Set<Node> reached = new HashSet<>();
        for (int stop = 0; stop < 7; stop++) {
            push(KeyCode.TAB);
            reached.add(focused());
        }
        assertEquals(3, reached.size(), reached::toString);
        assertEquals(List.of(), behind);
    }

    @Test
    void noKeyReachesTheWindowBehindThatIsNoneOfTheWindowItself() {
        openLong();
        for (KeyCode key : List.of(
                KeyCode.DOWN,
                KeyCode.UP,
                KeyCode.LEFT,
                KeyCode.RIGHT,
                KeyCode.HOME,
                KeyCode.END,
                KeyCode.PAGE_DOWN,
                KeyCode.PAGE_UP,
                KeyCode.ENTER,
                KeyCode.SPACE,
                KeyCode.A,
                KeyCode.CONTEXT_MENU)) {
            push(key);
        }
        push(KeyCode.SHIFT, KeyCode.F10);
        push(KeyCode.CONTROL, KeyCode.END);
        push(KeyCode.CONTROL, KeyCode.ENTER);
        behind.removeAll(List.of(KeyCode.SHIFT, KeyCode.CONTROL));
        assertEquals(List.of(), behind);
        push(KeyCode.CONTROL, KeyCode.K);
        assertEquals(List.of("key of the window"), done);
    }

    @Test
    void escapeClosesItAndTheKeyboardIsWhereItWas() {
        openLong();
        push(KeyCode.TAB);
        push(KeyCode.DOWN);
        push(KeyCode.ESCAPE);
        assertFalse(isOpen());
        assertTrue(owner().isFocused());
        assertEquals(List.of(), behind);
    }

    @Test
    void itsCrossClosesItByKey() {
        openLong();
        push(KeyCode.SHIFT, KeyCode.TAB);
        push(KeyCode.ENTER);
        assertFalse(isOpen());
        assertTrue(owner().isFocused());
    }

    @Test
    void openedAgainItBeginsAtItsTopAgain() {
        openLong();
        push(KeyCode.END);
        push(KeyCode.ESCAPE);
        openLong();
        assertEquals(0, scroll().getVvalue(), 0.001);
        push(KeyCode.PAGE_DOWN);
        assertTrue(scroll().getVvalue() > 0);
    }

    @Test
    void aTooltipEndsWhenItOpens() {
        Tooltip tooltip = new Tooltip("what it is");
        interact(() -> tooltip.show(owner(), 100, 100));
        openLong();
        assertFalse(tooltip.isShowing());
    }

    /// A long text and two links at its end.
    private void openLong() {
        VBox lines = new VBox();
        lines.getChildren().addAll(new Paragraph("head"), new Paragraph("What is known of it. ".repeat(200)));
        lines.getChildren().addAll(new Hyperlink("Where"), new Hyperlink("When"));
        lines.setPrefWidth(300);
        lines.setMaxWidth(300);
        interact(() -> popOver.showBeside(
                owner(), owner().getLayoutBounds(), new DetailBubble(lines, owner(), popOver::hide)));
        WaitForAsyncUtils.waitForFxEvents();
    }

    private PlainScroll scroll() {
        return lookup((Node node) -> node instanceof PlainScroll).query();
    }

    private static Node focused() {
        return Window.getWindows().stream()
                .filter(PopOver.class::isInstance)
                .map(window -> window.getScene().getFocusOwner())
                .findFirst()
                .orElseThrow();
    }

    private Button owner() {
        return Objects.requireNonNull(button);
    }

    private static boolean isOpen() {
        return Window.getWindows().stream().anyMatch(PopOver.class::isInstance);
    }
}
