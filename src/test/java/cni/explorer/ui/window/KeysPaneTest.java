package cni.explorer.ui.window;

import static org.junit.jupiter.api.Assertions.assertEquals;

import cni.explorer.text.KeyText;
import cni.explorer.ui.common.ModalLayer;
import cni.explorer.ui.common.NoDesktop;
import cni.explorer.ui.common.Theme;
import java.util.List;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.stage.Stage;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.testfx.framework.junit5.ApplicationTest;

class KeysPaneTest extends ApplicationTest {
    private final ModalLayer layer = new ModalLayer(_ -> false);

    @Override
    public void start(Stage stage) {
        Scene scene = new Scene(layer, 900, 700);
        Theme.LIGHT.dress(scene);
        stage.setScene(scene);
        new KeysPane(layer, new NoDesktop()).show();
        stage.show();
    }

    @ParameterizedTest
    @ValueSource(ints = {900, 600})
    void itSaysThatNoKeyIsNamedSo(int width) {
        interact(() -> layer.getScene().getWindow().setWidth(width));
        find("accelerate");
        assertEquals(List.of(KeyText.NOTHING), inRows());
        find(KeyText.QUIT);
        assertEquals(List.of(KeyText.QUIT), inRows().subList(1, 2));
    }

    /// No line stands beside nothing.
    @Test
    void aLinePartsTheColumnsOnlyWhereBothHoldKeys() {
        assertEquals(1, besides());
        find(KeyText.REQUIRE);
        assertEquals(0, besides());
    }

    private void find(String words) {
        interact(() -> layer.lookupAll(".text-field").forEach(field -> ((TextField) field).setText(words)));
    }

    private int besides() {
        return layer.lookupAll("." + WindowStyle.KEY_COLUMN_BESIDE).size();
    }

    private List<String> inRows() {
        return layer.lookupAll("." + WindowStyle.KEY_COLUMN).stream()
                .flatMap(column -> column.lookupAll(".label").stream())
                .filter(Node::isVisible)
                .map(label -> ((Label) label).getText())
                .toList();
    }
}
