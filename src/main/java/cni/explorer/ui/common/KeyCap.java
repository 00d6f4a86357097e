package cni.explorer.ui.common;

import javafx.scene.control.Label;

/// A key as it is drawn: "Esc".
public final class KeyCap extends Label {
    public KeyCap(String name) {
        super(name);
        setMinWidth(USE_PREF_SIZE);
        getStyleClass().add(StyleClass.KEY_CAP);
    }
}
