package cni.explorer.ui.matrix;

import cni.explorer.model.Dataset;
import cni.explorer.ui.common.CellFonts;
import cni.explorer.ui.grid.GridFonts;
import cni.explorer.workspace.RowHeight;

/// How close together rows stand: roomy for few providers, dense for many.
enum Density {
    ROOMY(36, 13),
    DENSE(28, 12);

    private static final int ROOMY_UP_TO = 12;
    private static final double HEADER_HEIGHT = 42;
    private static final double HEADER_SIZE = 12;

    private final double rowHeight;
    private final double size;

    Density(double rowHeight, double size) {
        this.rowHeight = rowHeight;
        this.size = size;
    }

    /// What is preferred, or what fits the number of providers.
    static Density of(Dataset dataset, RowHeight preferred) {
        return switch (preferred) {
            case BY_NUMBER -> dataset.providers().size() > ROOMY_UP_TO ? DENSE : ROOMY;
            case ROOMY -> ROOMY;
            case DENSE -> DENSE;
        };
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
        return CellFonts.of(size, HEADER_SIZE);
    }
}
