package cni.explorer.ui.common;

import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import javafx.scene.Group;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.VBox;
import javafx.stage.Stage;
import org.junit.jupiter.api.Test;
import org.testfx.framework.junit5.ApplicationTest;

/// How high a bubble is.
class DetailBubbleTest extends ApplicationTest {
    private final VBox content = new VBox();

    @Override
    public void start(Stage stage) {
        List.of("What is known of it ".repeat(8), "and where that was read ".repeat(8))
                .forEach(words -> content.getChildren().add(new Paragraph(words)));
        content.setPrefWidth(200);
        content.setMaxWidth(200);
        Group room = new Group();
        Scene scene = new Scene(room, 600, 800);
        room.getChildren().add(new DetailBubble(content, room, () -> {}));
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
}
