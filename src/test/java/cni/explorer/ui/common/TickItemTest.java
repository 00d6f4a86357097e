package cni.explorer.ui.common;

import static org.junit.jupiter.api.Assertions.assertEquals;

import javafx.event.ActionEvent;
import javafx.scene.Scene;
import javafx.scene.control.CheckBox;
import javafx.scene.layout.HBox;
import org.junit.jupiter.api.Test;
import org.testfx.framework.junit5.ApplicationTest;

class TickItemTest extends ApplicationTest {
    @Test
    void itSaysWhatItIsAndWhetherItIsTicked() {
        interact(() -> {
            TickItem item = new TickItem("Mesh", "Column Mesh", true, _ -> {});
            assertEquals("Column Mesh, ticked", item.getContent().getAccessibleText());
            item.getOnAction().handle(new ActionEvent());
            assertEquals("Column Mesh, not ticked", item.getContent().getAccessibleText());
        });
    }

    /// Else the letter behind it would be a key.
    @Test
    void aNameWithALowLineIsShownAsItIs() {
        interact(() -> {
            TickItem item = new TickItem("kube_proxy", "", false, _ -> {});
            new Scene((HBox) item.getContent()).getRoot().applyCss();
            assertEquals(
                    false, ((CheckBox) ((HBox) item.getContent()).getChildren().getFirst()).isMnemonicParsing());
        });
    }
}
