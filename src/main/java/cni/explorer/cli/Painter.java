package cni.explorer.cli;

import cni.explorer.storage.TextSize;
import cni.explorer.storage.ThemePreference;
import cni.explorer.workspace.View;
import java.io.IOException;
import java.io.OutputStream;

/// Draws a view with no window and no display.
@FunctionalInterface
interface Painter {

    /// Draws it as PNG.
    void paint(PictureRequest picture, OutputStream out) throws IOException;

    /// What to draw.
    ///
    /// @param asked  the data and the question
    /// @param view   which view
    /// @param theme  light or dark, never that of the system
    /// @param size   how large everything is drawn
    /// @param width  in pixels
    /// @param height in pixels
    record PictureRequest(Query asked, View view, ThemePreference theme, TextSize size, int width, int height) {}
}
