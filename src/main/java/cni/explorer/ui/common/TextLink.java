package cni.explorer.ui.common;

import cni.explorer.ui.grid.DrawnText;
import javafx.scene.control.Hyperlink;

/// A link to something in the program, always whole.
public final class TextLink extends Hyperlink {
    public TextLink(String words, Runnable action) {
        super(DrawnText.onOneLine(words));
        getStyleClass().add(StyleClass.LINK);
        setMinWidth(USE_PREF_SIZE);
        setOnAction(_ -> action.run());
    }
}
