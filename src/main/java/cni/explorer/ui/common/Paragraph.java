package cni.explorer.ui.common;

import cni.explorer.ui.grid.DrawnText;
import javafx.scene.control.Label;

/// Text that wraps and is never cut: it takes the height that its lines need.
public final class Paragraph extends Label {
    /// @param styles the style classes that it has besides those of a label
    public Paragraph(String text, String... styles) {
        super(DrawnText.of(text));
        setWrapText(true);
        setMinHeight(USE_PREF_SIZE);
        getStyleClass().addAll(styles);
    }
}
