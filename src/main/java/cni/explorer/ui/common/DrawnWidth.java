package cni.explorer.ui.common;

import javafx.scene.text.Font;
import javafx.scene.text.Text;

/// How wide words are that are not shown yet: to show them for a moment would ask for one layout after the other.
public final class DrawnWidth {
    private DrawnWidth() {}

    /// In pixels, not rounded.
    ///
    /// @param words on one line, as they are drawn
    public static double of(String words, Font font) {
        Text text = new Text(words);
        text.setFont(font);
        return text.getLayoutBounds().getWidth();
    }
}
