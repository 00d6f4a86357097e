package cni.explorer.ui.common;

import cni.explorer.query.Reading;
import cni.explorer.text.FilterText;
import cni.explorer.ui.state.ExplorerModel;
import java.util.List;
import javafx.beans.value.ObservableValue;
import javafx.scene.control.ToggleButton;
import javafx.scene.layout.StackPane;

/// How conditional answers count, beside the answer that hangs on it.
public final class ReadingSwitch extends StackPane {
    private static final List<Reading> READINGS = List.of(Reading.LENIENT, Reading.STRICT);

    // A field, since bindings are held weakly by what they bind to.
    private final ObservableValue<Reading> reading;

    public ReadingSwitch(ExplorerModel state) {
        reading = state.viewStateProperty().map(shown -> shown.selection().reading());
        Segments<Reading> segments = new Segments<>(READINGS, ReadingSwitch::word, reading, state::read);
        for (int i = 0; i < READINGS.size(); i++) {
            ToggleButton button = segments.getButtons().get(i);
            button.getStyleClass().add(StyleClass.SMALL);
            button.setMinWidth(USE_PREF_SIZE);
            LazyTooltip.fixed(button, FilterText.explained(READINGS.get(i)));
        }
        segments.setMinWidth(USE_PREF_SIZE);
        setMinWidth(USE_PREF_SIZE);
        setMaxSize(USE_PREF_SIZE, USE_PREF_SIZE);
        getChildren().add(segments);
    }

    private static String word(Reading reading) {
        return switch (reading) {
            case LENIENT -> "Lenient";
            case STRICT -> "Strict";
        };
    }
}
