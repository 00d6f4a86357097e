package cni.explorer.ui.common;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.util.Objects;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.Label;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.StackPane;
import javafx.stage.Stage;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.testfx.framework.junit5.ApplicationTest;

/// Nothing shines through what opens over the content.
class PopUpLookTest extends ApplicationTest {
    private @Nullable Scene scene;

    @Override
    public void start(Stage stage) {
        scene = new Scene(new StackPane(new Label("under it")), 300, 200);
        stage.setScene(scene);
        stage.show();
    }

    @ParameterizedTest
    @EnumSource
    void theSurfaceOfAllThatOpensIsOpaque(Theme theme) throws IOException {
        assertEquals(
                1,
                ContrastTest.colour(ContrastTest.tokens(theme), "-cx-surface").getOpacity());
    }

    @Test
    void aTooltipIsOpaque() {
        Tooltip tooltip = new Tooltip("what it means");
        interact(() -> {
            Scene shown = Objects.requireNonNull(scene);
            Theme.LIGHT.dress(shown);
            tooltip.show(shown.getRoot(), 100, 100);
        });
        Node bubble = tooltip.getSkin().getNode();
        assertEquals(1, bubble.getOpacity());
        interact(tooltip::hide);
    }
}
