package cni.explorer.ui.window;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import cni.explorer.ui.common.Theme;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import javafx.css.PseudoClass;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.CheckBox;
import javafx.scene.control.Control;
import javafx.stage.Stage;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.testfx.framework.junit5.ApplicationTest;

/// The frame around what has the keyboard takes no room: nothing moves as it goes from one control to the next.
class KeyboardFocusRoomTest extends ApplicationTest {
    private static final PseudoClass VISIBLE = PseudoClass.getPseudoClass("focus-visible");

    @Override
    public void start(Stage stage) {
        // Scenes on no stage are enough.
    }

    static Stream<PictureState> states() {
        return Stream.concat(PictureState.main().stream(), PictureState.overlays().stream());
    }

    @ParameterizedTest
    @MethodSource("states")
    void nothingIsWiderOrHigherBecauseItHasTheKeyboard(PictureState state) {
        List<String> moved = new ArrayList<>();
        interact(() -> {
            WindowComposition composition =
                    WindowPictures.make(state, new WindowPictures.Look(Theme.LIGHT, 100, 1280, 800));
            composition.scene().snapshot(null);
            state.then().accept(composition);
            composition.scene().getRoot().applyCss();
            composition.scene().snapshot(null);
            List<Node> controls = new ArrayList<>();
            collect(composition.scene().getRoot(), controls);
            assertTrue(controls.size() > 20, "controls are found");
            controls.stream()
                    .filter(KeyboardFocusRoomTest::growsWithTheKeyboard)
                    .map(node -> node.getClass().getSimpleName() + " " + node.getStyleClass())
                    .forEach(moved::add);
        });
        assertEquals(List.of(), moved);
    }

    private static boolean growsWithTheKeyboard(Node node) {
        double width = node.prefWidth(-1);
        double height = node.prefHeight(-1);
        show(node, true);
        boolean grows = width != node.prefWidth(-1) || height != node.prefHeight(-1);
        show(node, false);
        return grows;
    }

    private static void show(Node node, boolean focus) {
        node.pseudoClassStateChanged(VISIBLE, focus);
        node.applyCss();
    }

    /// Not the ticks: theirs is drawn by their boxes, and they show a tooltip, for which there is no window.
    private static void collect(Node node, List<Node> into) {
        if (node instanceof Control && !(node instanceof CheckBox) && node.isFocusTraversable() && !node.isFocused()) {
            into.add(node);
        }
        if (node instanceof Parent parent) {
            parent.getChildrenUnmodifiable().forEach(child -> collect(child, into));
        }
    }
}
