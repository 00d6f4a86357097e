package cni.explorer.ui.window;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertTrue;

import cni.explorer.model.FeatureId;
import cni.explorer.model.ProviderId;
import cni.explorer.query.Reading;
import cni.explorer.text.ConditionText;
import cni.explorer.ui.common.DetailBubble;
import cni.explorer.ui.common.PlainScroll;
import cni.explorer.ui.grid.FrozenGrid;
import cni.explorer.ui.grid.GridPosition;
import cni.explorer.workspace.View;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import javafx.geometry.Bounds;
import javafx.scene.Node;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.Background;
import javafx.scene.layout.Region;
import javafx.scene.text.Text;
import javafx.stage.Window;
import org.junit.jupiter.api.Test;
import org.testfx.util.WaitForAsyncUtils;

/// The comparison of today in the smallest window.
class SmallWindowTest extends WindowTest {
    private static final List<String> FOUR = List.of("network-policies", "encryption", "external-datastore", "windows");

    @Override
    StartupState begin() {
        return startOf("cni-2026");
    }

    @Override
    double width() {
        return 800;
    }

    @Override
    double height() {
        return 520;
    }

    @Test
    void whatIsRequiredIsWholeInSight() {
        FOUR.forEach(feature -> interact(() -> state().require(new FeatureId(feature), true)));
        WaitForAsyncUtils.waitForFxEvents();
        FrozenGrid grid = matrix();
        for (int column = 1; column <= FOUR.size(); column++) {
            Bounds head =
                    grid.bounds(new GridPosition(GridPosition.HEADER, column)).orElseThrow();
            assertEquals(grid.modelProperty().get().column(column).width(), head.getWidth(), 0.5, "column " + column);
            assertTrue(head.getMaxX() <= grid.getWidth(), "column " + column);
        }
    }

    @Test
    void theNotesAreOneLineThatLiesOverNoRow() {
        FOUR.forEach(feature -> interact(() -> state().require(new FeatureId(feature), true)));
        WaitForAsyncUtils.waitForFxEvents();
        FrozenGrid others = excluded();
        Node foot = others.getParent().getChildrenUnmodifiable().getLast();
        assertTrue(others.getLayoutY() + others.getHeight() <= foot.getLayoutY(), "it begins at " + foot.getLayoutY());
    }

    @Test
    void noRowIsSeenThroughTheNotesThatLieOverItAndEscapeFoldsThem() {
        FOUR.forEach(feature -> interact(() -> state().require(new FeatureId(feature), true)));
        WaitForAsyncUtils.waitForFxEvents();
        Region foot = (Region) excluded().getParent().getChildrenUnmodifiable().getLast();
        Node unfold = lookup(".unfold").query();
        interact(unfold::requestFocus);
        press(KeyCode.SPACE).release(KeyCode.SPACE);
        WaitForAsyncUtils.waitForFxEvents();
        Background ground = foot.getBackground();
        assertTrue(ground != null && ground.getFills().getFirst().getFill().isOpaque(), "it has a ground");

        press(KeyCode.ESCAPE).release(KeyCode.ESCAPE);
        WaitForAsyncUtils.waitForFxEvents();
        assertTrue(String.valueOf(unfold.getAccessibleText()).endsWith(", folded"), () -> foot.getHeight() + "");
    }

    @Test
    void whereThereIsNothingToUnfoldTheSentenceStandsAlone() {
        interact(() -> state().require(new FeatureId("windows"), true));
        interact(() -> state().read(Reading.STRICT));
        WaitForAsyncUtils.waitForFxEvents();
        assertFalse(lookup(".unfold").query().isVisible(), "a button that would open nothing");
        assertTrue(lookup(ConditionText.NONE_COUNTS).query().isVisible());
    }

    @Test
    void theKeyboardStaysOnWhatUnfoldsTheNotes() {
        FOUR.forEach(feature -> interact(() -> state().require(new FeatureId(feature), true)));
        WaitForAsyncUtils.waitForFxEvents();
        Node unfold = lookup(".unfold").query();
        interact(unfold::requestFocus);
        press(KeyCode.SPACE).release(KeyCode.SPACE);
        assertTrue(String.valueOf(unfold.getAccessibleText()).endsWith(", unfolded"), "once");
        assertSame(unfold, composition().scene().getFocusOwner());
        press(KeyCode.SPACE).release(KeyCode.SPACE);
        assertTrue(String.valueOf(unfold.getAccessibleText()).endsWith(", folded"), "and again");
        assertSame(unfold, composition().scene().getFocusOwner());
    }

    @Test
    void whatIsSaidOfThreeCardsIsWhole() {
        interact(() -> {
            List.of("calico", "antrea", "ovn-kubernetes").forEach(id -> state().compare(new ProviderId(id), true));
            state().show(View.COMPARE);
        });
        WaitForAsyncUtils.waitForFxEvents();
        Region sentence = lookup(".compare-view .sentence").query();
        String said = said(sentence);
        assertTrue(said.matches("differ in \\d+ of \\d+, \\d+ in words, \\d+ the same · lenient( reading)?"), said);
        double right = seen(sentence)
                .mapToDouble(node -> node.getBoundsInParent().getMaxX())
                .max()
                .orElseThrow();
        assertTrue(right <= sentence.getWidth(), right + " of " + sentence.getWidth());
    }

    @Test
    void thatFeaturesAreRowsIsSaidWhole() {
        interact(() -> state().transpose());
        WaitForAsyncUtils.waitForFxEvents();
        Region sentence = lookup(".sentence").query();
        assertEquals("Nothing is required yet · features as rows", said(sentence));
    }

    private static String said(Region sentence) {
        return seen(sentence)
                .map(node -> node instanceof Text text ? text.getText() : "cut")
                .collect(Collectors.joining());
    }

    private static Stream<Node> seen(Region sentence) {
        return sentence.getChildrenUnmodifiable().stream().filter(Node::isVisible);
    }

    @Test
    void noDetailSticksOutOfTheWindowWhereverItsCellIs() {
        FOUR.forEach(feature -> interact(() -> state().require(new FeatureId(feature), true)));
        WaitForAsyncUtils.waitForFxEvents();
        for (int row = 0; row < 5; row++) {
            focus(matrix(), row, 2);
            assertInside("row " + row);
            focus(excluded(), row, 1);
            assertInside("excluded row " + row);
        }
    }

    @Test
    void aDetailThatIsHigherThanItsRoomOpensAtItsHead() {
        interact(() -> {
            state().require(new FeatureId("windows"), true);
            state().read(Reading.STRICT);
        });
        WaitForAsyncUtils.waitForFxEvents();
        FrozenGrid others = excluded();
        interact(() -> IntStream.range(0, others.modelProperty().get().rowCount())
                .filter(at -> spoken(others, at, 0).contains("Calico"))
                .findFirst()
                .ifPresent(row -> others.focus(new GridPosition(row, 1))));
        interact(others::requestFocus);
        press(KeyCode.ENTER).release(KeyCode.ENTER);
        WaitForAsyncUtils.waitForFxEvents();
        Node detail = lookup((Node node) -> node instanceof DetailBubble).query();
        PlainScroll scroll =
                from(detail).lookup((Node node) -> node instanceof PlainScroll).query();
        assertTrue(scroll.getContent().getLayoutBounds().getHeight() > scroll.getHeight(), "it scrolls");
        assertEquals(0, scroll.getVvalue(), 0.001);
        press(KeyCode.ESCAPE).release(KeyCode.ESCAPE);
    }

    private void assertInside(String what) {
        press(KeyCode.ENTER).release(KeyCode.ENTER);
        Node detail = lookup((Node node) -> node instanceof DetailBubble).query();
        Window window = composition().scene().getWindow();
        double bottom = window.getY() + composition().scene().getY() + height();
        double lower = detail.localToScreen(detail.getLayoutBounds()).getMaxY();
        assertTrue(lower <= bottom, what + " ends at " + lower + " of " + bottom);
        press(KeyCode.ESCAPE).release(KeyCode.ESCAPE);
    }
}
