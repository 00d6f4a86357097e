package cni.explorer.text;

import cni.explorer.model.Figure;
import cni.explorer.model.Metric;
import cni.explorer.model.Provider;
import cni.explorer.query.Figures;

/// Figures in digits and as they are said.
public final class FigureText {
    /// Instead of a figure that nobody has: never 0.
    public static final String NO_DATA = "no data";

    /// What the small lines beside figures mean.
    public static final String TRENDS = "Line: exact figures; dashes: rounded ones; ring: a figure that stands alone;"
            + " a gap: none known. Each line has its own height.";

    private FigureText() {}

    /// "52", "≈ 4,844".
    public static String value(Figure figure) {
        String value = English.number(figure.value());
        return Figures.near(figure) ? "≈ " + value : value;
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
        String origin = method(figure) + "\nRepository: " + figure.repository() + "\nSource: "
                + figure.source().label();
        return figure.note().map(note -> origin + "\n" + note).orElse(origin);
    }
}
