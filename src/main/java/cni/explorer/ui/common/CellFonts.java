package cni.explorer.ui.common;

import cni.explorer.ui.grid.GridFonts;
import javafx.scene.text.Font;
import javafx.scene.text.FontWeight;

/// The fonts of the grids of the program.
public final class CellFonts {
    private static final String FAMILY = "CX Sans";
    private static final String SIGNS = "CX Glyphs";
    private static final double STRONG_SIZE = 12;
    private static final double SMALL_SIZE = 11;
    private static final double MARK_SIZE = 10;

    private CellFonts() {}

    /// Those of a grid.
    ///
    /// @param body   the size of what cells are written in, in pixels
    /// @param header of the names of columns
    public static GridFonts of(double body, double header) {
        return new GridFonts(
                Font.font(FAMILY, body),
                Font.font(FAMILY, FontWeight.BOLD, STRONG_SIZE),
                Font.font(FAMILY, header),
                Font.font(FAMILY, SMALL_SIZE),
                Font.font(FAMILY, MARK_SIZE),
                Font.font(SIGNS, CellRuns.SIGN),
                Font.font(SIGNS, CellRuns.SMALL_SIGN));
    }
}
