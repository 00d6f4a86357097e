package cni.explorer.ui.common;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Arrays;
import javafx.geometry.Bounds;
import javafx.geometry.Orientation;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.Label;
import javafx.scene.control.ListView;
import javafx.scene.control.ScrollBar;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import javafx.scene.shape.MoveTo;
import javafx.scene.text.Text;
import org.junit.jupiter.api.Test;
import org.testfx.framework.junit5.ApplicationTest;

/// Rows are 30 high, and 100 are in sight.
final class PlainScrollTest extends ApplicationTest {
    private static final double ROW = 30;

    private final VBox rows = new VBox();

    @Test
    void theBarLiesOverTheContentSoThatNothingStandsElsewhereForIt() {
        PlainScroll few = shown(new PlainScroll(rows), 3);
        assertFalse(bar(few).isVisible());
        double width = rows.getWidth();
        PlainScroll many = shown(new PlainScroll(rows), 20);
        assertTrue(bar(many).isVisible());
        assertEquals(width, rows.getWidth());
        assertEquals(200, bar(many).getBoundsInParent().getMaxX());
        assertEquals(100.0 / 300, bar(shown(new PlainScroll(rows), 10)).getVisibleAmount(), 0.001);
    }

    @Test
    void theThumbOfALongContentIsNoDot() {
        PlainScroll many = shown(new PlainScroll(rows), 1000);
        assertEquals(24, thumb(many).getLayoutBounds().getHeight(), 1);
        interact(() -> bar(many).setValue(1));
        assertEquals(100, thumb(many).getBoundsInParent().getMaxY(), 4, "it reaches the end");
        assertEquals(1, many.getVvalue());
    }

    /// As the page of a provider does for its neighbour.
    @Test
    void otherContentTakesThePlaceOfWhatWasCutAtAWholeRow() {
        PlainScroll scroll = shown(new PlainScroll(rows), 20);
        Node before = rows.getClip();
        VBox others = new VBox();
        for (int i = 0; i < 20; i++) {
            others.getChildren().add(row());
        }
        interact(() -> {
            scroll.setContent(others);
            scroll.getScene().snapshot(null);
            scroll.setContent(rows);
            scroll.getScene().snapshot(null);
        });
        assertEquals(90, others.getClip().getLayoutBounds().getHeight(), "three whole rows");
        assertSame(before, rows.getClip());
    }

    @Test
    void whereTheMarginIsFreeItLiesThere() {
        assertEquals(
                216,
                bar(shown(new PlainScroll(rows, 16), 20)).getBoundsInParent().getMaxX());
    }

    @Test
    void itScrollsByItsBar() {
        PlainScroll many = shown(new PlainScroll(rows), 20);
        interact(() -> bar(many).setValue(1));
        assertEquals(1, many.getVvalue());
    }

    @Test
    void theLastRowInSightIsWholeUntilSomebodyScrolls() {
        PlainScroll many = shown(new PlainScroll(rows), 20);
        assertEquals(3 * ROW, shownUpTo());
        interact(() -> many.setVvalue(0.01));
        assertEquals(20 * ROW, shownUpTo(), "on the way it is cut where it is");
        interact(() -> many.setVvalue(0));
        assertEquals(3 * ROW, shownUpTo());
    }

    @Test
    void aHeadingWhoseRowsAreHiddenIsNotTheLastInSight() {
        interact(() -> rows.getChildren().setAll(row(), row(), PlainScroll.heading(row()), row(), row()));
        laidOut(new PlainScroll(rows));
        assertEquals(2 * ROW, shownUpTo());
    }

    @Test
    void rowsThatStandBesideEachOtherAreAllWhole() {
        Region lower = row();
        lower.setMinHeight(25);
        interact(() -> rows.getChildren()
                .setAll(new HBox(new VBox(row(), row(), row(), row()), new VBox(row(), row(), lower, row()))));
        laidOut(new PlainScroll(rows));
        assertEquals(2 * ROW, shownUpTo(), "85 would be in the middle of a row at the left");
    }

    @Test
    void whereALineStandsAtItsFootRowsEndInNoneALittleAboveIt() {
        PlainScroll closed = PlainScroll.closedBelow(rows);
        shown(closed, 20);
        assertEquals(3 * ROW - 1, shownUpTo());
    }

    @Test
    void rowsInGroupsAreWholeToo() {
        interact(() -> rows.getChildren().setAll(new VBox(row(), row()), new VBox(row(), row(), row())));
        laidOut(new PlainScroll(rows));
        assertEquals(3 * ROW, shownUpTo());
    }

    @Test
    void ofATextThatIsCutWholeLinesAreInSight() {
        Label words = new Label("Only with a second manifest for Windows nodes. ".repeat(20));
        words.setWrapText(true);
        interact(() -> rows.getChildren().setAll(row(), words));
        laidOut(new PlainScroll(rows));
        Text drawn = (Text) words.lookup(".text");
        long lines = Arrays.stream(drawn.rangeShape(0, words.getText().length()))
                .filter(MoveTo.class::isInstance)
                .count();
        double line = drawn.getLayoutBounds().getHeight() / lines;
        assertTrue(lines > 10, "all of it");
        assertEquals(Math.floor((100 - ROW) / line), (shownUpTo() - ROW) / line, 0.01);
    }

    @Test
    void ofAListThatIsCutWholeRowsAreInSight() {
        interact(() -> {
            ListView<Integer> list = new ListView<>();
            list.setFixedCellSize(28);
            list.setMinHeight(10 * 28);
            rows.getChildren().setAll(row(), list);
        });
        laidOut(new PlainScroll(rows));
        assertEquals(ROW + 2 * 28, shownUpTo());
    }

    @Test
    void aRowThatIsTooHighToBeLeftOutIsCut() {
        interact(() -> rows.getChildren().setAll(row(), high(), row()));
        laidOut(new PlainScroll(rows));
        assertEquals(ROW + 200 + ROW, shownUpTo());
    }

    @Test
    void noPictureIsKeptOfWhatIsInSight() {
        interact(() -> {
            Label content = new Label("Network policies");
            Scene scene = new Scene(new PlainScroll(content), 200, 100);
            scene.getRoot().applyCss();
            for (Node node = content; node != null; node = node.getParent()) {
                assertFalse(node.isCache(), node::toString);
            }
        });
    }

    private double shownUpTo() {
        Bounds shown =
                rows.getClip() == null ? rows.getLayoutBounds() : rows.getClip().getBoundsInParent();
        return shown.getMaxY();
    }

    private PlainScroll shown(PlainScroll scroll, int count) {
        interact(() -> {
            rows.getChildren().clear();
            for (int i = 0; i < count; i++) {
                rows.getChildren().add(row());
            }
        });
        return laidOut(scroll);
    }

    private PlainScroll laidOut(PlainScroll scroll) {
        interact(() -> {
            Scene scene = new Scene(scroll, 200, 100);
            Theme.LIGHT.dress(scene);
            scene.snapshot(null);
        });
        return scroll;
    }

    private static Region row() {
        Region row = new HBox();
        row.setMinHeight(ROW);
        return row;
    }

    private static Region high() {
        Region row = new Region();
        row.setMinHeight(200);
        return row;
    }

    private static ScrollBar bar(PlainScroll scroll) {
        for (Node part : scroll.getChildrenUnmodifiable()) {
            if (part instanceof ScrollBar bar && bar.getOrientation() == Orientation.VERTICAL) {
                return bar;
            }
        }
        throw new AssertionError("no bar");
    }

    private static Node thumb(PlainScroll scroll) {
        return bar(scroll).getChildrenUnmodifiable().stream()
                .filter(part -> part.getStyleClass().contains("thumb"))
                .findFirst()
                .orElseThrow();
    }
}
