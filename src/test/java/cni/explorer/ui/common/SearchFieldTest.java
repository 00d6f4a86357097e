package cni.explorer.ui.common;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import javafx.geometry.Bounds;
import javafx.geometry.Point2D;
import javafx.scene.Scene;
import javafx.scene.control.skin.TextFieldSkin;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.shape.Path;
import javafx.scene.text.Text;
import javafx.stage.Stage;
import org.junit.jupiter.api.Test;
import org.testfx.framework.junit5.ApplicationTest;

class SearchFieldTest extends ApplicationTest {
    private static final int END_WIDTH = 60;

    private final Region end = new Region();
    private final StackPane root = new StackPane();

    @Override
    public void start(Stage stage) {
        SearchField field = new SearchField("Find", _ -> end);
        end.setMinWidth(END_WIDTH);
        end.setPrefWidth(END_WIDTH);
        field.setMaxWidth(200);
        root.getChildren().setAll(field);
        stage.setScene(new Scene(root, 300, 100));
        stage.show();
    }

    @Test
    void aClickPutsTheCursorWhereItIsSeenThoughAMagnifierStandsBeforeTheWords() {
        interact(() -> field().setText("wireguard"));
        TextFieldSkin skin = (TextFieldSkin) field().getSkin();
        for (int at = 1; at < field().getLength(); at++) {
            double before =
                    new Path(words().rangeShape(0, at)).getBoundsInLocal().getMaxX();
            Point2D seen = field().sceneToLocal(words().localToScene(before, 0));
            assertEquals(at, skin.getIndex(seen.getX(), field().getHeight() / 2).getInsertionIndex());
        }
    }

    @Test
    void longWordsEndBeforeWhatStandsAtTheEnd() {
        interact(() -> field().setText("encryption of everything that goes from one node to another"));
        Bounds shown =
                words().getParent().localToScene(words().getParent().getClip().getBoundsInParent());
        Bounds after = end.localToScene(end.getLayoutBounds());
        assertTrue(shown.getMaxX() <= after.getMinX(), shown + " runs into " + after);
        assertEquals(END_WIDTH, after.getWidth());
        assertEquals(field().localToScene(field().getLayoutBounds()).getMaxX(), after.getMaxX(), 12);
    }

    @Test
    void itIsWiderByWhatStandsAtItsEnds() {
        interact(() -> {
            SearchField plain = new SearchField("Find");
            root.getChildren().add(plain);
            plain.applyCss();
            assertEquals(plain.prefWidth(-1) + END_WIDTH, field().prefWidth(-1));
        });
    }

    private SearchField field() {
        return (SearchField) root.getChildren().getFirst();
    }

    /// The text of the field, which its skin keeps to itself.
    private Text words() {
        return field().lookupAll(".text").stream()
                .filter(node -> node instanceof Text text && text.getText().equals(field().getText()))
                .map(Text.class::cast)
                .findAny()
                .orElseThrow();
    }
}
