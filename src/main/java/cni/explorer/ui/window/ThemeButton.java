package cni.explorer.ui.window;

import cni.explorer.ui.common.Icon;
import cni.explorer.ui.common.Theme;
import javafx.scene.control.Button;

/// The button that changes between light and dark.
final class ThemeButton extends Button {
    ThemeButton() {
        Toolbar.iconOnly(this, Icon.MOON, "Dark");
    }

    void show(Theme theme) {
        String other = theme.isDark() ? "Light" : "Dark";
        setGraphic((theme.isDark() ? Icon.SUN : Icon.MOON).node());
        setAccessibleText(other);
    }
}
