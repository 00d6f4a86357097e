package cni.explorer.ui.common;

import java.util.Objects;
import javafx.application.Application;
import javafx.application.ColorScheme;
import javafx.application.Platform;
import javafx.scene.Scene;

/// The colours of the whole program: light or dark, and either in high contrast.
public enum Theme {
    LIGHT,
    DARK,
    CONTRAST_LIGHT,
    CONTRAST_DARK;

    /// What the desktop is set to.
    public static Theme ofSystem() {
        return isSystemDark() ? DARK : LIGHT;
    }

    /// High contrast on the ground that the desktop is set to.
    public static Theme inHighContrast() {
        return isSystemDark() ? CONTRAST_DARK : CONTRAST_LIGHT;
    }

    private static boolean isSystemDark() {
        return Platform.getPreferences().getColorScheme() == ColorScheme.DARK;
    }

    public boolean isDark() {
        return this == DARK || this == CONTRAST_DARK;
    }

    public boolean isHighContrast() {
        return this == CONTRAST_LIGHT || this == CONTRAST_DARK;
    }

    /// Its style sheet, which takes in those that all themes share.
    String sheet() {
        return switch (this) {
            case LIGHT -> "light.css";
            case DARK -> "dark.css";
            case CONTRAST_LIGHT -> "contrast-light.css";
            case CONTRAST_DARK -> "contrast-dark.css";
        };
    }

    /// Loads the fonts of the program, once, before anything is measured in them. On any thread, once JavaFX has
    /// started.
    public static void loadFonts() {
        LoadedFonts.ALL.forEach(Objects::requireNonNull);
    }

    public Theme other() {
        return switch (this) {
            case LIGHT -> DARK;
            case DARK -> LIGHT;
            case CONTRAST_LIGHT -> CONTRAST_DARK;
            case CONTRAST_DARK -> CONTRAST_LIGHT;
        };
    }

    /// Dresses a scene in it. The scene itself is the ground, so that no node of its size has to be filled for it.
    public void dress(Scene scene) {
        dressControls();
        scene.setFill(Palette.of(this).ground());
        scene.getStylesheets().setAll(resource(sheet()));
    }

    /// Loads the style sheet of the controls, before the first control is made, which would load the one of JavaFX.
    public void dressControls() {
        Application.setUserAgentStylesheet(resource(ofControls()));
    }

    /// The style sheet of the controls: that of AtlantaFX, without those that the program does not have.
    String ofControls() {
        return isDark() ? "primer-dark.css" : "primer-light.css";
    }

    /// The address of a style sheet of the program.
    public static String resource(String name) {
        return Objects.requireNonNull(Theme.class.getResource(name), name).toExternalForm();
    }
}
