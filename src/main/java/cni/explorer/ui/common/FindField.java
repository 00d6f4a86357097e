package cni.explorer.ui.common;

import javafx.geometry.Insets;
import javafx.geometry.Pos;
import javafx.scene.layout.HBox;
import org.controlsfx.control.textfield.CustomTextField;

/// A field for words that are looked for, with a magnifier before them.
public final class FindField extends CustomTextField {
    private static final double BEFORE = 8;

    /// @param prompt what it says as long as it is empty
    public FindField(String prompt) {
        super();
        HBox glass = new HBox(Icon.SEARCH.node());
        glass.setAlignment(Pos.CENTER);
        glass.setPadding(new Insets(0, 0, 0, BEFORE));
        getStyleClass().add(StyleClass.SEARCH);
        setLeft(glass);
        setPromptText(prompt);
        setAccessibleText(prompt);
    }
}
