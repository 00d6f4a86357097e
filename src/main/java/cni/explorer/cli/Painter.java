package cni.explorer.cli;

import cni.explorer.export.FigureSelection;
import cni.explorer.storage.TextSize;
import cni.explorer.storage.ThemePreference;
import cni.explorer.workspace.View;
import java.io.IOException;
import java.io.OutputStream;
import java.util.Optional;

/// Draws a view with no window and no display.
@FunctionalInterface
interface Painter {

    /// Draws it as PNG.
    void paint(PictureRequest picture, OutputStream out) throws IOException;

    /// What to draw.
    ///
    /// @param asked  the data and the question
    /// @param view   which view
    /// @param chart  of one metric, drawn alone in place of the view; as wide as a page and as high as its rows
    /// @param theme  light or dark, never that of the system
    /// @param size   how large everything is drawn
    /// @param width  in pixels
    /// @param height in pixels
    record PictureRequest(
            Query asked,
            View view,
            Optional<FigureSelection> chart,
            ThemePreference theme,
            TextSize size,
            int width,
            int height) {}
}
