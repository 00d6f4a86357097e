package cni.explorer.ui.charts;

import cni.explorer.model.Figure;
import cni.explorer.model.FigureDate;
import cni.explorer.query.Figures;
import java.time.LocalDate;

/// Of when a figure is and how exact: all that decides how it is drawn and what is said about it, beside its value.
record FigureKind(FigureDate when, Figure.Precision precision) {

    static FigureKind of(Figure figure) {
        return new FigureKind(figure.when(), figure.precision());
    }

    /// Whether such a figure is drawn pale: not to be relied on like the others.
    boolean isPale(LocalDate asOf) {
        return isReadOff() || Figures.old(when, asOf);
    }

    boolean isReadOff() {
        return precision instanceof Figure.ReadOff;
    }

    boolean isRounded() {
        return precision instanceof Figure.Rounded;
    }

    boolean isExact() {
        return precision instanceof Figure.Exact;
    }

    boolean isUndated() {
        return when instanceof FigureDate.Undated;
    }
}
