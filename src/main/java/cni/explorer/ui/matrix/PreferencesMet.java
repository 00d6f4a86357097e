package cni.explorer.ui.matrix;

import cni.explorer.query.Preferences;
import cni.explorer.text.PreferenceText;
import cni.explorer.ui.common.Hint;
import cni.explorer.ui.common.StyleClass;
import javafx.geometry.Pos;
import javafx.scene.control.Label;

/// How much of what is preferred a provider meets, "1 of 2"; nothing where nothing is preferred.
final class PreferencesMet extends Label {
    /// How wide it is, unless there are ten wishes or more.
    static final double ROOM = 42;

    private String which = "";

    PreferencesMet() {
        getStyleClass().add(StyleClass.CAPTION);
        setMinWidth(ROOM);
        setAlignment(Pos.CENTER_RIGHT);
        Hint.on(this, () -> which);
    }

    void show(Preferences preferences, int provider) {
        boolean some = !preferences.isEmpty();
        setVisible(some);
        setManaged(some);
        if (some) {
            setText(PreferenceText.share(preferences, provider));
            which = PreferenceText.named(preferences, provider);
        }
    }
}
