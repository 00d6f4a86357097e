package cni.explorer.ui.common;

import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.Locale;
import javafx.scene.Scene;

/// The style sheet by which menus and tooltips are as large as the rest. They are windows of their own, which cannot be
/// drawn larger than they are laid out.
public final class PopUpSheet {
    private static final String HERE = "data:text/css;base64,";
    private static final double MENU = 13;
    private static final double CAPTION = 11;
    private static final double KEY = 12;
    private static final double TOOLTIP = 12;
    private static final double TOOLTIP_WIDTH = 380;

    private PopUpSheet() {}

    /// Puts it last among the sheets of a scene, in place of an earlier one.
    ///
    /// @param factor how much larger than usual the rest is drawn
    public static void put(Scene scene, double factor) {
        scene.getStylesheets().removeIf(sheet -> sheet.startsWith(HERE));
        if (factor != 1) {
            scene.getStylesheets().add(of(factor));
        }
    }

    /// Its address, which holds all of it.
    private static String of(double factor) {
        String rules = String.format(
                Locale.ROOT,
                """
                        .context-menu { -fx-font-size: %.1fpx; }
                        .context-menu .caption, .context-menu .export-hint { -fx-font-size: %.1fpx; }
                        .menu-item .accelerator-text { -fx-font-size: %.1fpx; }
                        .tooltip { -fx-font-size: %.1fpx; -fx-max-width: %.1fpx; }
                        """,
                MENU * factor,
                CAPTION * factor,
                KEY * factor,
                TOOLTIP * factor,
                TOOLTIP_WIDTH * factor);
        return HERE + Base64.getEncoder().encodeToString(rules.getBytes(StandardCharsets.UTF_8));
    }
}
