package cni.explorer.ui.matrix;

import cni.explorer.model.Dataset;
import cni.explorer.ui.grid.GridFonts;
import javafx.scene.text.Font;
import javafx.scene.text.FontWeight;

/// How close together rows stand: roomy for few providers, dense for many.
enum Density {
    ROOMY(36, 13),
    DENSE(28, 12);

    private static final int ROOMY_UP_TO = 12;
    private static final double HEADER_HEIGHT = 46;
    private static final String FAMILY = "CX Sans";
    private static final String SIGNS = "CX Glyphs";
    private static final double HEADER_SIZE = 12;
    private static final double SMALL_SIZE = 11;
    private static final double MARK_SIZE = 10;

    private final double rowHeight;
    private final double size;

    Density(double rowHeight, double size) {
        this.rowHeight = rowHeight;
        this.size = size;
    }

    static Density of(Dataset dataset) {
        return dataset.providers().size() > ROOMY_UP_TO ? DENSE : ROOMY;
    }

    /// In pixels.
    double rowHeight() {
        return rowHeight;
    }

    /// In pixels.
    double headerHeight() {
        return HEADER_HEIGHT;
    }

    GridFonts fonts() {
        return new GridFonts(
                Font.font(FAMILY, size),
                Font.font(FAMILY, FontWeight.BOLD, HEADER_SIZE),
                Font.font(FAMILY, HEADER_SIZE),
                Font.font(FAMILY, SMALL_SIZE),
                Font.font(FAMILY, MARK_SIZE),
                Font.font(SIGNS, CellRuns.SIGN),
                Font.font(SIGNS, CellRuns.SMALL_SIGN));
    }
}
