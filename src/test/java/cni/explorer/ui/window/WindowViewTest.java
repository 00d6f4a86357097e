package cni.explorer.ui.window;

import static org.junit.jupiter.api.Assertions.assertEquals;

import cni.explorer.workspace.View;
import cni.explorer.workspace.ViewState;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyCombination;
import org.junit.jupiter.api.Test;

/// What the window offers of each view.
class WindowViewTest extends WindowTest {
    private static final List<KeyCombination> OTHER_KEYS = List.of(
            Keys.SEARCH,
            Keys.OPEN,
            Keys.SAVE,
            Keys.EXPORT,
            Keys.COPY_TABLE,
            Keys.UNDO,
            Keys.REDO,
            Keys.REDO_TOO,
            Keys.TRANSPOSE,
            Keys.QUIT);

    @Test
    void everyViewHasATitleAndAKeyThatNoOtherActionHas() {
        List<WindowView> all = WindowView.all();
        List<KeyCombination> keys = new ArrayList<>(OTHER_KEYS);
        all.forEach(view -> keys.add(view.key()));

        assertEquals(List.of(View.values()), all.stream().map(WindowView::view).toList());
        assertEquals(keys.size(), new HashSet<>(keys).size());
        assertEquals(
                List.of("Matrix", "Compare", "Charts"),
                all.stream().map(WindowView::title).toList());
    }

    @Test
    void theKeyOfEachViewBringsItToTheFront() {
        List<View> seen = new ArrayList<>();
        interact(() -> state().viewStateProperty().map(ViewState::view).addListener((_, _, view) -> seen.add(view)));
        for (KeyCode digit : List.of(KeyCode.DIGIT2, KeyCode.DIGIT3, KeyCode.DIGIT1)) {
            press(KeyCode.CONTROL, digit).release(digit, KeyCode.CONTROL);
        }

        assertEquals(List.of(View.COMPARE, View.CHARTS, View.MATRIX), seen);
    }

    @Test
    void everyViewHasItsOwnNode() {
        Set<Class<?>> nodes = new HashSet<>();
        for (View view : View.values()) {
            interact(() -> state().show(view));
            nodes.add(composition().window().getCenter().getClass());
        }

        assertEquals(View.values().length, nodes.size());
    }
}
