package cni.explorer.text;

import cni.explorer.model.Cell;
import cni.explorer.model.DatasetInfo;
import cni.explorer.model.Figure;
import cni.explorer.model.Metric;
import cni.explorer.model.Provider;
import cni.explorer.query.Figures;
import java.time.LocalDate;
import java.util.Optional;

/// Figures in digits and as they are said.
public final class FigureText {
    /// Instead of a figure that nobody has: never 0.
    public static final String NO_DATA = "no data";

    /// How small lines beside figures are to be read.
    public static final String GAPS = "a gap: none known. Each line has its own height.";

    private FigureText() {}

    /// "52", "≈ 4,844".
    public static String value(Figure figure) {
        String value = English.number(figure.value());
        return Figures.near(figure) ? "≈ " + value : value;
    }

    /// The month of a figure that stands in a cell, "Apr 2018", if it is a year older than the data or more.
    public static Optional<String> month(Cell cell, LocalDate asOf) {
        return old(cell, asOf).map(figure -> Dates.shortMonth(figure.when()));
    }

    /// The value of a cell, with the day of a figure that is a year older than the data or more: "77 (2018-04-01)".
    public static String dated(Cell cell, LocalDate asOf) {
        return old(cell, asOf)
                .map(figure -> English.format("%s (%s)", cell.value(), Dates.iso(figure.when())))
                .orElse(cell.value());
    }

    /// Of when a cell is: the day of its figure, or on which day it was read.
    public static String when(Cell cell, DatasetInfo about) {
        return cell.figure().map(figure -> Dates.of(figure.when())).orElseGet(() -> Dates.read(cell.evidence(), about));
    }

    /// Of when the figure of a cell is and how it was got; empty for other cells.
    public static String under(Cell cell) {
        return cell.figure()
                .map(figure ->
                        English.format("%s · %s · %s", Dates.of(figure.when()), method(figure), figure.repository()))
                .orElse("");
    }

    private static Optional<Figure> old(Cell cell, LocalDate asOf) {
        return cell.figure().filter(figure -> Figures.old(figure.when(), asOf));
    }

    /// "52, 11 November 2017", "about 4,844, read off, 11 November 2017", "about 6,600, rounded, undated".
    public static String spoken(Figure figure) {
        String pattern = switch (figure.precision()) {
            case Figure.Exact _ -> "%,d, %s";
            case Figure.Rounded _ -> "about %,d, rounded, %s";
            case Figure.ReadOff _ -> "about %,d, read off, %s";
        };
        return English.format(pattern, figure.value(), Dates.of(figure.when()));
    }

    /// How it was got: "Length of the bar in the chart, ± 10".
    public static String method(Figure figure) {
        String tolerance = figure.precision() instanceof Figure.ReadOff read ? ", ± " + read.tolerance() : "";
        return figure.method() + tolerance;
    }

    /// Everything, to be taken elsewhere: whose, of what, how much, from where.
    public static String told(Provider provider, Metric metric, Figure figure) {
        return English.format(
                "%s, %s: %s%n%s%n%s",
                provider.name(),
                metric.name(),
                spoken(figure),
                origin(figure),
                figure.source().address());
    }

    /// What else is known of a figure: how it was got, of which repository, where it was read, a doubt.
    public static String origin(Figure figure) {
        String origin =
                method(figure) + "\nRepository: " + figure.repository() + "\nSource: " + LinkText.of(figure.source());
        return figure.note().map(note -> origin + "\n" + note).orElse(origin);
    }
}
