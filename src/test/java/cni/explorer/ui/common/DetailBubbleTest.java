package cni.explorer.ui.common;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Objects;
import javafx.geometry.Bounds;
import javafx.geometry.Orientation;
import javafx.scene.Group;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollBar;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.VBox;
import javafx.scene.text.Text;
import javafx.stage.Stage;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.testfx.framework.junit5.ApplicationTest;
import org.testfx.util.WaitForAsyncUtils;

/// How high a bubble is.
class DetailBubbleTest extends ApplicationTest {
    private final VBox content = new VBox();
    private @Nullable DetailBubble bubble;

    @Override
    public void start(Stage stage) {
        List.of("What is known of it ".repeat(8), "and where that was read ".repeat(8))
                .forEach(words -> content.getChildren().add(new Paragraph(words)));
        content.setPrefWidth(200);
        content.setMaxWidth(200);
        Group room = new Group();
        Scene scene = new Scene(room, 600, 800);
        content.getStyleClass().add(StyleClass.CELL_DETAIL);
        bubble = new DetailBubble(content, room, () -> {});
        room.getChildren().add(bubble);
        Theme.LIGHT.dress(scene);
        stage.setScene(scene);
        stage.show();
    }

    @Test
    void itIsAsHighAsItsWrappedTextsNeedWhereThereIsRoom() {
        ScrollPane scroll = lookup((Node node) -> node instanceof ScrollPane).query();
        double seen = scroll.getViewportBounds().getHeight();
        assertTrue(seen >= content.getHeight(), "in sight " + seen + " of " + content.getHeight());
        assertTrue(content.getHeight() > 60, "the texts have wrapped");
    }

    @Test
    void theCrossLiesOnNoWordHoweverLongOrShortTheFirstLineIs() {
        Group room = (Group) Objects.requireNonNull(bubble).getParent();
        for (String first : List.of("Load balancer IPs: No", "a name that is much longer than one line ".repeat(3))) {
            Label line = new Paragraph(first);
            VBox lines = new VBox(6, line, new Paragraph("Gateway or Ingress: No"));
            lines.setMaxWidth(300);
            lines.getStyleClass().add(StyleClass.CELL_DETAIL);
            interact(() -> room.getChildren().setAll(new DetailBubble(lines, room, () -> {})));
            WaitForAsyncUtils.waitForFxEvents();
            Node cross = lookup("." + StyleClass.SMALL_CROSS).query();
            Bounds place = cross.localToScene(cross.getLayoutBounds());
            lookup((Node node) -> node instanceof Text).<Text>queryAll().stream()
                    .filter(text -> !text.getText().isBlank())
                    .forEach(text -> assertFalse(
                            place.intersects(text.localToScene(text.getLayoutBounds())),
                            () -> "the cross lies on: " + text.getText()));
        }
    }

    @Test
    void theBarThatScrollsItLiesOverNoText() {
        interact(() -> Objects.requireNonNull(bubble).fit(60));
        ScrollBar bar = lookup((Node node) -> node instanceof ScrollBar one
                        && one.getOrientation() == Orientation.VERTICAL
                        && one.isVisible())
                .query();
        Bounds words = content.getChildren()
                .getFirst()
                .localToScene(content.getChildren().getFirst().getLayoutBounds());
        double left = bar.localToScene(bar.getLayoutBounds()).getMinX();
        assertTrue(left >= words.getMaxX(), "it begins at " + left + ", and they end at " + words.getMaxX());
    }
}
