package cni.explorer.ui.charts;

import cni.explorer.model.Dataset;
import cni.explorer.model.Figure;
import cni.explorer.model.FigureDate;
import cni.explorer.model.Provider;
import cni.explorer.model.ProviderId;
import cni.explorer.query.FigureKind;
import cni.explorer.query.Figures;
import cni.explorer.query.Release;
import cni.explorer.text.AccessibleText;
import cni.explorer.text.ChartText;
import cni.explorer.text.English;
import cni.explorer.text.FigureKindText;
import cni.explorer.text.FigureText;
import cni.explorer.text.ReleaseText;
import cni.explorer.ui.common.CellRuns;
import cni.explorer.ui.common.ProviderName;
import cni.explorer.ui.common.TrendPicture;
import cni.explorer.ui.grid.Advances;
import cni.explorer.ui.grid.FontRole;
import cni.explorer.ui.grid.GridCell;
import cni.explorer.ui.grid.GridRun;
import cni.explorer.ui.grid.Tone;
import cni.explorer.workspace.ChartOptions.Scale;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// What stands in the cells of one row of "Is it alive?".
final class AliveCells {
    static final double INSET = 8;
    static final double MONTH = 46;
    static final double YEAR = 26;

    private static final double GAP = 8;
    private static final double VALUE = 46;
    private static final double LEAST_TREND = 22;
    private static final double MOST_TREND = 48;
    private static final double BESIDE_TREND = 12;
    private static final double LEAST_BAR = 12;
    private static final double MOST_BAR = 28;
    private static final double BESIDE_BAR = 24;
    private static final double DECADES_APART = 12;
    private static final double LOG_DOT = 8;
    private static final double LEAST = 2;
    /// Two outlines and what is between them.
    private static final double LEAST_PALE = 4;
    private static final double PADDING = 16;

    private final Dataset dataset;
    private final Advances advances;
    private final double rowHeight;
    private final double barHeight;
    private final double trendHeight;
    private final double trendWidth;

    /// @param rowHeight  where rows are high, bars and trends are too
    /// @param trendWidth of the drawing of the years
    AliveCells(Dataset dataset, Advances advances, double rowHeight, double trendWidth) {
        this.trendWidth = trendWidth;
        this.dataset = dataset;
        this.rowHeight = rowHeight;
        this.barHeight = Math.clamp(rowHeight - BESIDE_BAR, LEAST_BAR, MOST_BAR);
        this.trendHeight = Math.clamp(rowHeight - BESIDE_TREND, LEAST_TREND, MOST_TREND);
        this.advances = advances;
    }

    /// How trends of a width are drawn.
    static TrendPicture picture(YearSpan span, double width, double height, boolean isLog) {
        return new TrendPicture(span.first(), span.last(), width, height, isLog);
    }

    /// A press on a name.
    record PageOf(ProviderId provider) {}

    GridCell provider(int index) {
        Provider provider = dataset.providers().get(index);
        return new CellRuns()
                .gap(INSET)
                .name(
                        provider,
                        FontRole.BODY,
                        provider.counted() ? Tone.TEXT : Tone.MUTED,
                        Optional.of(new PageOf(provider.id())))
                .cell(AccessibleText.provider(provider), ProviderName.explained(provider));
    }

    /// @param span  from the first year of the drawing to the day of the data
    /// @param isLog whether heights are powers of ten
    GridCell trend(Trend trend, int provider, YearSpan span, boolean isLog) {
        if (trend.isEmpty()) {
            return noData(ChartText.commits(name(provider), FigureText.NO_DATA), false);
        }
        String peak = trend.hasYears() ? English.number(trend.peak()) : "";
        String words = trend.hasYears() ? trend.words() : ChartText.NO_WHOLE_YEAR;
        return new CellRuns()
                .add(new GridRun.Picture(
                        trendWidth,
                        trendHeight,
                        picture(span, trendWidth, trendHeight, isLog).shapes(trend.drawn())))
                .gap(GAP)
                .stretch()
                .text(peak, FontRole.SMALL, Tone.MUTED)
                .cell(ChartText.commits(name(provider), words), words);
    }

    /// A bar, or a dot on a log axis, with the value and the month beside it. A 0, which has no place there, is a thin
    /// bar where it begins.
    ///
    /// @param width of the column
    /// @param beside room for the month; 0 for none
    GridCell bar(Chart chart, int provider, double width, double beside) {
        Optional<Figure> figure = chart.figure(provider);
        if (figure.isEmpty()) {
            return noData(spoken(chart, provider, FigureText.NO_DATA), false);
        }
        Figure one = figure.get();
        double room = width - PADDING - VALUE - (beside > 0 ? GAP + beside : 0);
        CellRuns runs = new CellRuns()
                .add(new GridRun.Picture(room, rowHeight, drawn(chart, one, room)))
                .stretch()
                .text(FigureText.value(one), FontRole.BODY, Tone.TEXT);
        if (beside > 0) {
            addAside(runs, FigureKindText.shortMonth(one.when()), beside);
        }
        return runs.cell(spoken(chart, provider, FigureText.spoken(one)), told(one));
    }

    /// On a log axis behind lines at the powers of ten, which run from row to row.
    private List<GridRun.Shape> drawn(Chart chart, Figure figure, double room) {
        List<GridRun.Shape> shapes = new ArrayList<>();
        if (chart.axis().scale() == Scale.LOG) {
            for (long power : chart.axis().ticks(room - LOG_DOT, DECADES_APART)) {
                double x = Math.round(chart.axis().place(power) * (room - LOG_DOT) + LOG_DOT / 2);
                shapes.add(new GridRun.Box(x, 0, 1, rowHeight - 1, 0, false, Tone.LINE));
            }
        }
        shapes.add(shape(chart, figure, room));
        return shapes;
    }

    private GridRun.Box shape(Chart chart, Figure figure, double room) {
        boolean pale = FigureKind.of(figure).isPale(chart.asOf());
        boolean isLog = chart.axis().scale() == Scale.LOG;
        double place = chart.axis().place(figure.value());
        if (isLog && figure.value() > 0) {
            return new GridRun.Box(
                    place * (room - LOG_DOT),
                    (rowHeight - LOG_DOT) / 2,
                    LOG_DOT,
                    LOG_DOT,
                    LOG_DOT / 2,
                    pale,
                    Tone.ACCENT);
        }
        double length = figure.value() == 0 ? 1 : Math.max(pale ? LEAST_PALE : LEAST, place * room);
        return new GridRun.Box(
                isLog ? LOG_DOT / 2 : 0,
                (rowHeight - barHeight) / 2,
                length,
                barHeight,
                1,
                pale && length >= LEAST_PALE,
                Tone.ACCENT);
    }

    /// A value as it was known in some year, which is all that such figures are worth; one that is newer than the data
    /// was learned since, and is not muted.
    GridCell asKnown(Chart chart, int provider) {
        Optional<Figure> figure = chart.figure(provider);
        if (figure.isEmpty()) {
            return noData(spoken(chart, provider, FigureText.NO_DATA), true);
        }
        Figure one = figure.get();
        Tone tone = Figures.isAfter(one.when(), chart.asOf()) ? Tone.TEXT : Tone.MUTED;
        CellRuns runs = new CellRuns().stretch().text(FigureText.value(one), FontRole.BODY, tone);
        addAside(runs, year(one.when()), YEAR);
        return runs.cell(spoken(chart, provider, FigureText.spoken(one)), told(one));
    }

    private void addAside(CellRuns runs, String words, double room) {
        runs.gap(GAP)
                .text(words, FontRole.SMALL, Tone.MUTED)
                .gap(Math.max(0, room - advances.width(words, FontRole.SMALL)));
    }

    /// @param feature the index of the one that names releases
    GridCell release(int provider, int feature, LocalDate on) {
        Release release = Release.of(dataset.cell(provider, feature));
        String age = ReleaseText.age(release, on);
        return new CellRuns()
                .shrinking(release.version(), FontRole.BODY, Tone.TEXT)
                .gap(GAP)
                .stretch()
                .text(age, FontRole.SMALL, Tone.MUTED)
                .cell(
                        ChartText.release(name(provider), release.version(), age),
                        dataset.cell(provider, feature).value());
    }

    private static GridCell noData(String spoken, boolean right) {
        CellRuns runs = right ? new CellRuns().stretch() : new CellRuns();
        return runs.text(FigureText.NO_DATA, FontRole.SMALL, Tone.MUTED).cell(spoken, "");
    }

    private String spoken(Chart chart, int provider, String figure) {
        return ChartText.figure(name(provider), chart.column().metric().name(), figure);
    }

    private String name(int provider) {
        return dataset.providers().get(provider).name();
    }

    private static String told(Figure figure) {
        return FigureText.spoken(figure) + "\n" + FigureText.origin(figure);
    }

    private static String year(FigureDate when) {
        return switch (when) {
            case FigureDate.Day(LocalDate day) -> Integer.toString(day.getYear());
            case FigureDate.Month month -> Integer.toString(month.month().getYear());
            case FigureDate.Undated _ -> "undated";
        };
    }
}
