package cni.explorer.ui.common;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.ArrayList;
import java.util.List;
import javafx.geometry.Insets;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.Button;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import javafx.stage.Stage;
import org.junit.jupiter.api.Test;
import org.testfx.framework.junit5.ApplicationTest;

class ModalLayerTest extends ApplicationTest {
    private final StackPane root = new StackPane();

    @Override
    public void start(Stage stage) {
        ModalLayer layer = new ModalLayer(_ -> false);
        root.getChildren().setAll(new Button("outside"), layer);
        Scene scene = new Scene(root, 300, 200);
        Theme.LIGHT.dress(scene);
        stage.setScene(scene);
        stage.show();
        Button begin = new Button("close");
        Button grey = new Button("grey");
        grey.setDisable(true);
        Button hidden = new Button("hidden");
        VBox group = new VBox(hidden);
        group.setVisible(false);
        layer.show(new VBox(grey, new Button("one"), new Button("two"), begin, group), Pos.CENTER, Insets.EMPTY, begin);
    }

    @Test
    void tabGoesRoundWhatIsShownBothWays() {
        assertEquals(List.of("close", "one", "two", "close", "one"), through(KeyCode.TAB));
        assertEquals(List.of("one", "close", "two", "one", "close"), through(KeyCode.SHIFT, KeyCode.TAB));
    }

    @Test
    void whatTakesTheKeyboardOutsideGivesItToWhereItBegan() {
        interact(() -> root.getChildren().getFirst().requestFocus());
        assertEquals("close", focused());
    }

    private List<String> through(KeyCode... keys) {
        List<String> passed = new ArrayList<>(List.of(focused()));
        for (int i = 0; i < 4; i++) {
            push(keys);
            passed.add(focused());
        }
        return passed;
    }

    private String focused() {
        Node owner = root.getScene().getFocusOwner();
        return owner instanceof Button button ? button.getText() : String.valueOf(owner);
    }
}
