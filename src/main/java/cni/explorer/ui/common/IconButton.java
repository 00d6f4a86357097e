package cni.explorer.ui.common;

import javafx.scene.control.Button;

/// A button that is a sign alone; its name is its tooltip, and what screen readers say.
public final class IconButton extends Button {

    /// @param name what it does, in a word or two
    public IconButton(Icon icon, String name, Runnable action) {
        super("", icon.node());
        getStyleClass().add(StyleClass.ICON_BUTTON);
        setAccessibleText(name);
        LazyTooltip.fixed(this, name);
        setOnAction(_ -> action.run());
    }
}
