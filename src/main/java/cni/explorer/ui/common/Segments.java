package cni.explorer.ui.common;

import java.util.List;
import java.util.function.BooleanSupplier;
import java.util.function.Consumer;
import java.util.function.Function;
import javafx.beans.value.ChangeListener;
import javafx.beans.value.ObservableValue;
import javafx.scene.control.ToggleButton;
import javafx.scene.control.ToggleGroup;
import javafx.scene.layout.HBox;

/// A row of buttons of which exactly one is pressed.
public final class Segments<T> extends HBox {
    private final List<T> choices;
    private final List<ToggleButton> buttons;

    /// @param label  the words on the button of a choice
    /// @param chosen the choice in force, wherever it is changed
    /// @param choose called when a person presses another button
    public Segments(List<T> choices, Function<T, String> label, ObservableValue<T> chosen, Consumer<T> choose) {
        this.choices = List.copyOf(choices);
        getStyleClass().add(StyleClass.SEGMENTS);
        setMaxSize(USE_PREF_SIZE, USE_PREF_SIZE);
        ToggleGroup group = new ToggleGroup();
        buttons = this.choices.stream()
                .map(choice -> button(
                        group,
                        label.apply(choice),
                        () -> choice.equals(chosen.getValue()),
                        () -> choose.accept(choice)))
                .toList();
        buttons.getFirst().getStyleClass().add(StyleClass.LEFT_PILL);
        buttons.getLast().getStyleClass().add(StyleClass.RIGHT_PILL);
        getChildren().setAll(buttons);
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

    /// One for each choice, in their order.
    public List<ToggleButton> getButtons() {
        return buttons;
    }

    private static ToggleButton button(ToggleGroup group, String label, BooleanSupplier inForce, Runnable choose) {
        ToggleButton button = new ToggleButton(label);
        button.setToggleGroup(group);
        // Arrow keys press the next one without an action.
        button.selectedProperty().subscribe(pressed -> {
            if (pressed && !inForce.getAsBoolean()) {
                choose.run();
            }
        });
        button.setOnAction(_ -> {
            // A second press on the pressed button would leave none pressed.
            if (!button.isSelected()) {
                button.setSelected(true);
                choose.run();
            }
        });
        return button;
    }

    private void show(T choice) {
        buttons.get(choices.indexOf(choice)).setSelected(true);
    }
}
