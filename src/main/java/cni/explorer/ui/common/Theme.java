package cni.explorer.ui.common;

import atlantafx.base.theme.PrimerDark;
import atlantafx.base.theme.PrimerLight;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import javafx.application.Application;
import javafx.application.ColorScheme;
import javafx.application.Platform;
import javafx.scene.Scene;
import javafx.scene.text.Font;

/// Light or dark, for the whole program.
public enum Theme {
    LIGHT,
    DARK;

    private static final List<String> SHEETS = List.of(
            "tokens.css",
            "controls.css",
            "cell.css",
            "window.css",
            "filter.css",
            "matrix.css",
            "transposed.css",
            "compare.css",
            "charts.css",
            "own.css");
    private static final String DARK_SHEET = "dark.css";
    private static final List<String> FONTS = List.of("cx-sans-regular.otf", "cx-sans-bold.otf");
    private static final double ANY_SIZE = 13;

    /// What the desktop is set to.
    public static Theme ofSystem() {
        return Platform.getPreferences().getColorScheme() == ColorScheme.DARK ? DARK : LIGHT;
    }

    /// Makes the fonts of the program known. Before anything is measured in them.
    public static void loadFonts() {
        FONTS.forEach(font -> Font.loadFont(resource(font), ANY_SIZE));
    }

    public Theme other() {
        return this == LIGHT ? DARK : LIGHT;
    }

    /// Dresses a scene in it.
    public void dress(Scene scene) {
        Application.setUserAgentStylesheet(
                switch (this) {
                    case LIGHT -> new PrimerLight().getUserAgentStylesheet();
                    case DARK -> new PrimerDark().getUserAgentStylesheet();
                });
        List<String> sheets = new ArrayList<>(SHEETS);
        if (this == DARK) {
            sheets.add(DARK_SHEET);
        }
        scene.getStylesheets().setAll(sheets.stream().map(Theme::resource).toList());
    }

    private static String resource(String name) {
        return Objects.requireNonNull(Theme.class.getResource(name), name).toExternalForm();
    }
}
