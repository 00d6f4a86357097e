package cni.explorer.ui.common;

import java.util.List;
import java.util.function.Consumer;
import java.util.function.Function;
import javafx.beans.value.ChangeListener;
import javafx.beans.value.ObservableValue;
import javafx.scene.control.ToggleButton;
import org.controlsfx.control.SegmentedButton;

/// A row of buttons of which exactly one is pressed.
public final class Segments<T> extends SegmentedButton {
    private final List<T> choices;

    /// @param label  the words on the button of a choice
    /// @param chosen the choice in force, wherever it is changed
    /// @param choose called when a person presses another button
    public Segments(List<T> choices, Function<T, String> label, ObservableValue<T> chosen, Consumer<T> choose) {
        this.choices = List.copyOf(choices);
        getStyleClass().add(StyleClass.SEGMENTS);
        for (T choice : this.choices) {
            ToggleButton button = new ToggleButton(label.apply(choice));
            button.setMaxWidth(Double.MAX_VALUE);
            button.setOnAction(_ -> {
                // A second press on the pressed button would leave none pressed.
                button.setSelected(true);
                choose.accept(choice);
            });
            getButtons().add(button);
        }
        show(chosen.getValue());
        // A pane that is made anew at each opening must not be kept by what it shows.
        ChangeListener<T> changed = (_, _, choice) -> show(choice);
        sceneProperty().subscribe(scene -> {
            chosen.removeListener(changed);
            if (scene != null) {
                chosen.addListener(changed);
                show(chosen.getValue());
            }
        });
    }

    private void show(T choice) {
        getButtons().get(choices.indexOf(choice)).setSelected(true);
    }
}
