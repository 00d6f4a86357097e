package cni.explorer.query;

import cni.explorer.model.Figure;
import cni.explorer.model.FigureDate;
import java.time.LocalDate;

/// Of when a figure is and how exact: all that decides how it is drawn and what is said about it, beside its value.
public record FigureKind(FigureDate when, Figure.Precision precision) {

    public static FigureKind of(Figure figure) {
        return new FigureKind(figure.when(), figure.precision());
    }

    /// Whether such a figure is drawn pale: not to be relied on like the others.
    public boolean isPale(LocalDate asOf) {
        return isReadOff() || Figures.old(when, asOf);
    }

    public boolean isReadOff() {
        return precision instanceof Figure.ReadOff;
    }

    public boolean isRounded() {
        return precision instanceof Figure.Rounded;
    }

    public boolean isExact() {
        return precision instanceof Figure.Exact;
    }

    public boolean isUndated() {
        return when instanceof FigureDate.Undated;
    }
}
