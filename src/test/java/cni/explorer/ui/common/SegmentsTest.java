package cni.explorer.ui.common;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.value.ChangeListener;
import javafx.css.PseudoClass;
import javafx.scene.Scene;
import javafx.scene.control.Button;
import javafx.scene.control.ToggleButton;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.StackPane;
import javafx.stage.Stage;
import org.junit.jupiter.api.Test;
import org.testfx.framework.junit5.ApplicationTest;

class SegmentsTest extends ApplicationTest {
    private final Watched chosen = new Watched();
    private final StackPane root = new StackPane();

    @Override
    public void start(Stage stage) {
        stage.setScene(new Scene(root, 300, 100));
        stage.show();
    }

    @Test
    void whatWasClosedIsNotKeptByWhatItShowed() {
        interact(() -> {
            for (int opened = 0; opened < 3; opened++) {
                root.getChildren().setAll(segments());
                root.getChildren().clear();
            }
        });
        assertEquals(0, chosen.watchers);
    }

    @Test
    void itShowsWhatIsInForceWhereverItIsChangedAndWhenItComesBack() {
        interact(() -> {
            Segments<String> segments = segments();
            root.getChildren().setAll(segments);
            chosen.set("dark");
            assertTrue(segments.getButtons().get(1).isSelected());
            root.getChildren().clear();
            chosen.set("light");
            root.getChildren().setAll(segments);
            assertTrue(segments.getButtons().getFirst().isSelected());
        });
    }

    /// JavaFX presses the next button of a group by an arrow key, without an action.
    @Test
    void arrowKeysChooseWhatTheyPress() {
        List<String> asked = new ArrayList<>();
        Segments<String> segments = new Segments<>(List.of("light", "dark", "system"), name -> name, chosen, name -> {
            asked.add(name);
            chosen.set(name);
        });
        interact(() -> {
            root.getChildren().setAll(segments);
            segments.getButtons().getFirst().requestFocus();
        });
        push(KeyCode.RIGHT);
        assertEquals("dark", chosen.get());
        push(KeyCode.RIGHT).push(KeyCode.LEFT).push(KeyCode.SPACE);
        assertEquals(List.of("dark", "system", "dark", "dark"), asked, "what is pressed again is asked for again");
        assertTrue(segments.getButtons().get(1).isSelected());
    }

    @Test
    void aPressAsksOnce() {
        List<String> asked = new ArrayList<>();
        Segments<String> segments = new Segments<>(List.of("light", "dark"), name -> name, chosen, asked::add);
        interact(() -> {
            root.getChildren().setAll(segments);
            segments.getButtons().getLast().fire();
        });
        assertEquals(List.of("dark"), asked);
    }

    @Test
    void nothingMovesWhenTheKeyboardComes() {
        Segments<String> segments = segments();
        interact(() -> {
            Theme.LIGHT.dress(root.getScene());
            root.getChildren().setAll(new Button("before"), segments);
        });
        for (ToggleButton button : segments.getButtons()) {
            double before = button.getWidth();
            interact(() -> button.pseudoClassStateChanged(PseudoClass.getPseudoClass("focus-visible"), true));
            interact(segments::layout);
            assertEquals(before, button.getWidth(), 0.001);
        }
    }

    private Segments<String> segments() {
        return new Segments<>(List.of("light", "dark", "system"), name -> name, chosen, chosen::set);
    }

    private static final class Watched extends SimpleObjectProperty<String> {
        private int watchers;

        private Watched() {
            super("light");
        }

        @Override
        public void addListener(ChangeListener<? super String> listener) {
            watchers++;
            super.addListener(listener);
        }

        @Override
        public void removeListener(ChangeListener<? super String> listener) {
            watchers = Math.max(0, watchers - 1);
            super.removeListener(listener);
        }
    }
}
