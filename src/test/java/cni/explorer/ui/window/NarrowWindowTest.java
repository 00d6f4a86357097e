package cni.explorer.ui.window;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import cni.explorer.model.DatasetInfo;
import cni.explorer.model.FeatureId;
import cni.explorer.query.DataAge;
import cni.explorer.text.DatasetText;
import cni.explorer.text.HintText;
import cni.explorer.ui.grid.FrozenGrid;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.OptionalLong;
import javafx.geometry.Bounds;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.stage.Window;
import org.controlsfx.control.PopOver;
import org.junit.jupiter.api.Test;

/// The least window there is.
class NarrowWindowTest extends WindowTest {
    @Override
    double width() {
        return 800;
    }

    @Override
    double height() {
        return 520;
    }

    @Override
    StartupState begin() {
        return startOf("cni-2026");
    }

    @Test
    void theRequirementsOpenInsideTheWindowUnderTheirButton() {
        Node button = lookup((Node node) -> node instanceof RequiredButton).query();
        clickOn(button);
        Bounds bubble = popOver();
        Scene content = composition().scene();
        Window window = content.getWindow();
        double bottom = window.getY() + content.getY() + content.getHeight();
        assertTrue(bubble.getMaxY() <= bottom, bubble.getMaxY() + " is below " + bottom);
        assertTrue(bubble.getHeight() > 200, "and high enough to be of use: " + bubble.getHeight());
        Bounds place = button.localToScreen(button.getLayoutBounds());
        assertTrue(bubble.getMinY() >= place.getMaxY() - 1, "the button stays in sight");
        assertTrue(lookup("Reset").query().isVisible(), "its foot is in sight, its rows scroll");
    }

    @Test
    void chartsThatComeToTheFrontHaveTheKeyboardWhereTheyAreRead() {
        interact(matrix()::requestFocus);
        push(KeyCode.CONTROL, KeyCode.DIGIT3);
        assertInstanceOf(FrozenGrid.class, composition().scene().getFocusOwner());
    }

    @Test
    void theFirstHintLeadsToTheQuestionsHereToo() {
        interact(() -> composition().window().showHint());
        clickOn(HintText.QUESTION);
        String first = shown().dataset().questions().getFirst().text();
        clickOn(first);
        assertFalse(shown().selection().required().isEmpty(), "it can be chosen");
    }

    @Test
    void everySignIsNamedHereTooAndNoWordIsCut() {
        List<Label> named = lookup(".status-line .label").<Label>queryAll().stream()
                .filter(NarrowWindowTest::isSeen)
                .toList();
        assertEquals(
                List.of("meets it", "on a condition", "does not", "does not apply", "not known", "disputed", day()),
                named.stream().map(Label::getText).toList());
        assertTrue(named.stream().noneMatch(Label::isTextTruncated));
        Label last = named.getLast();
        assertTrue(last.localToScene(last.getLayoutBounds()).getMaxX() <= 800);
    }

    @Test
    void whileSomethingIsSaidAWordNamesEachSign() {
        interact(() -> composition().window().say("The table was copied with its footnotes and sources."));
        List.of("meets", "condition", "fails", "n/a", "unknown", "disputed")
                .forEach(word -> assertTrue(isSeen(lookup(word).query()), word));
        assertFalse(
                lookup("meets it").tryQuery().filter(NarrowWindowTest::isSeen).isPresent());
        Label said = lookup(".passing").query();
        assertFalse(said.isTextTruncated());
        press(KeyCode.SHIFT).release(KeyCode.SHIFT);
        assertTrue(isSeen(lookup("meets it").query()));
    }

    private String day() {
        DatasetInfo about = shown().dataset().about();
        return DatasetText.dayBriefly(about, DataAge.of(about.asOf(), LocalDate.now(ZoneId.systemDefault())));
    }

    private static boolean isSeen(Node node) {
        return node.isVisible() && (node.getParent() == null || isSeen(node.getParent()));
    }

    @Test
    void onceTheWindowIsWideTheyFillTheColumnAgain() {
        Node button = lookup((Node node) -> node instanceof RequiredButton).query();
        clickOn(button);
        interact(() -> composition().scene().getWindow().setWidth(990));
        interact(() -> composition().scene().getWindow().setHeight(800));
        interact(() -> composition().scene().getWindow().setWidth(1_000 + frameWidth()));
        Node column = lookup(".filter-pane").query();
        assertFalse(column.getScene().getWindow() instanceof PopOver);
        assertTrue(column.getLayoutBounds().getHeight() > 600, "height " + column.getLayoutBounds());
    }

    @Test
    void andInTheBubbleAgainOnceTheWindowIsNarrow() {
        Node button = lookup((Node node) -> node instanceof RequiredButton).query();
        clickOn(button);
        interact(() -> composition().scene().getWindow().setWidth(1_000 + frameWidth()));
        interact(() -> composition().scene().getWindow().setWidth(800 + frameWidth()));

        clickOn(button);

        assertTrue(lookup(".filter-pane").query().getScene().getWindow() instanceof PopOver);
        assertTrue(lookup("Reset").query().isVisible());
    }

    @Test
    void escapeTakesBackWhatWasTypedInTheBubbleAndThenClosesIt() {
        TextField stars = openedAt1000();
        interact(() -> stars.setText("5"));
        press(KeyCode.ESCAPE).release(KeyCode.ESCAPE);
        assertEquals("1000", stars.getText());
        assertTrue(isOpen());
        press(KeyCode.ESCAPE).release(KeyCode.ESCAPE);
        assertFalse(isOpen());
    }

    @Test
    void whatWasTypedInTheBubbleIsAskedWhenTheBubbleCloses() {
        TextField stars = openedAt1000();
        interact(() -> stars.setText("2000"));
        interact(() -> List.copyOf(Window.getWindows()).stream()
                .filter(PopOver.class::isInstance)
                .forEach(Window::hide));
        assertFalse(isOpen());
        assertEquals(2000, shown().selection().bounds().get(FeatureId.ofMetric("stars")));
    }

    private TextField openedAt1000() {
        interact(() -> state().bound(FeatureId.ofMetric("stars"), OptionalLong.of(1000)));
        Node button = lookup((Node node) -> node instanceof RequiredButton).query();
        clickOn(button);
        TextField stars = lookup((Node node) -> node instanceof TextField field
                        && String.valueOf(field.getAccessibleText()).startsWith("Stars"))
                .query();
        interact(stars::requestFocus);
        assertTrue(stars.isFocused());
        return stars;
    }

    private static boolean isOpen() {
        return Window.getWindows().stream().anyMatch(PopOver.class::isInstance);
    }

    private double frameWidth() {
        return composition().scene().getWindow().getWidth()
                - composition().scene().getWidth();
    }

    private static Bounds popOver() {
        Node bubble = Window.getWindows().stream()
                .filter(PopOver.class::isInstance)
                .map(one -> ((PopOver) one).getSkin().getNode())
                .findFirst()
                .orElseThrow();
        return bubble.localToScreen(bubble.getLayoutBounds());
    }
}
