package cni.explorer.ui.common;

import static org.junit.jupiter.api.Assertions.assertFalse;

import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.Label;
import org.junit.jupiter.api.Test;
import org.testfx.framework.junit5.ApplicationTest;

final class DirectScrollPaneTest extends ApplicationTest {
    @Test
    void noPictureIsKeptOfWhatIsInSight() {
        interact(() -> {
            Label content = new Label("Network policies");
            Scene scene = new Scene(new DirectScrollPane(content), 200, 100);
            scene.getRoot().applyCss();
            for (Node node = content; node != null; node = node.getParent()) {
                assertFalse(node.isCache(), node::toString);
            }
        });
    }
}
