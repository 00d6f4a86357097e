package cni.explorer.ui.window;

import cni.explorer.ui.common.Icon;
import cni.explorer.ui.common.Presence;
import cni.explorer.ui.common.Theme;
import javafx.scene.control.Button;

/// The button that changes between light and dark. Where there is no room for it, the preferences have it too.
final class ThemeButton extends Button implements Tightening {
    ThemeButton() {
        Toolbar.iconOnly(this, Icon.MOON, "Dark");
    }

    @Override
    public void setTight(boolean tight) {
        Presence.put(this, !tight);
    }

    void show(Theme theme) {
        String other = theme.isDark() ? "Light" : "Dark";
        setGraphic((theme.isDark() ? Icon.SUN : Icon.MOON).node());
        setAccessibleText(other);
    }
}
