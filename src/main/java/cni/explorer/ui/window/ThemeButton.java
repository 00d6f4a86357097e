package cni.explorer.ui.window;

import cni.explorer.ui.common.Icon;
import cni.explorer.ui.common.Presence;
import cni.explorer.ui.common.Theme;
import javafx.scene.control.Button;

/// The button that changes between light and dark. Where there is no room for it, the preferences have it too; in high
/// contrast the system says which of both, so that there is nothing to press.
final class ThemeButton extends Button implements Tightening {
    private boolean isTight;
    private boolean isOfSystem;

    ThemeButton() {
        Toolbar.iconOnly(this, Icon.MOON, "Dark");
    }

    @Override
    public void setTight(boolean tight) {
        isTight = tight;
        put();
    }

    void show(Theme theme) {
        String other = theme.isDark() ? "Light" : "Dark";
        setGraphic((theme.isDark() ? Icon.SUN : Icon.MOON).node());
        setAccessibleText(other);
        isOfSystem = theme.isHighContrast();
        put();
    }

    private void put() {
        Presence.put(this, !isTight && !isOfSystem);
    }
}
