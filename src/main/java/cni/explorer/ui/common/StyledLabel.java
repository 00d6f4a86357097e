package cni.explorer.ui.common;

import javafx.scene.control.Label;

/// A label that looks as one of the style classes says.
public final class StyledLabel {
    private StyledLabel() {}

    /// Makes one.
    ///
    /// @param style the style class that it has besides that of a label
    public static Label of(String words, String style) {
        Label label = new Label(words);
        label.getStyleClass().add(style);
        return label;
    }
}
