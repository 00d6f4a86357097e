package cni.explorer.ui.charts;

import cni.explorer.query.FigureKind;
import cni.explorer.text.TrendMark;
import cni.explorer.ui.charts.AliveColumns.Subject;
import cni.explorer.ui.common.TrendPicture;
import cni.explorer.workspace.ChartOptions.Scale;
import java.time.LocalDate;
import java.util.Collection;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/// The marks that are in sight in "Is it alive?".
final class AliveMarks {
    /// Trends of more providers than anybody looks at are explained by those of the first ones.
    private static final int LOOKED_AT = 60;
    private static final double HEIGHT = 22;
    private static final double BRIEF = 900;
    private static final Set<Subject> OTHERS = Set.of(Subject.PROVIDER, Subject.TREND, Subject.RELEASE);
    private static final Set<Subject> BARS = Set.of(Subject.COMMITS, Subject.AUTHORS);

    private final List<Chart> charts;
    private final int[] providers;
    private final double width;

    /// @param charts    one for each metric
    /// @param providers those in sight, as indices
    /// @param width     of the view
    AliveMarks(List<Chart> charts, int[] providers, double width) {
        this.charts = charts;
        this.providers = providers.clone();
        this.width = width;
    }

    /// What of the width decides about the marks; it is the same as long as they are.
    static int look(double width) {
        return AliveColumns.of(List.of(Subject.values()), width).kinds().size() * 2 + (width < BRIEF ? 0 : 1);
    }

    void show(Legend legend, LocalDate asOf, Scale scale) {
        List<Subject> known = Stream.of(Subject.values())
                .filter(kind -> OTHERS.contains(kind) || charts.stream().anyMatch(chart -> isOf(chart, Set.of(kind))))
                .toList();
        AliveColumns drawn = AliveColumns.of(known, width);
        List<Subject> columns = drawn.kinds();
        Set<FigureKind> written = new HashSet<>();
        FigureStats bars = FigureStats.together(charts.stream()
                .filter(chart -> isOf(chart, BARS))
                .map(Chart::drawn)
                .toList());
        charts.stream()
                .filter(chart -> isOf(chart, columns))
                .forEach(chart -> written.addAll(chart.drawn().someKinds()));
        Set<Subject> hidden = EnumSet.complementOf(EnumSet.copyOf(columns));
        boolean onlookers = charts.stream().noneMatch(chart -> isOf(chart, hidden));
        legend.show(
                bars,
                asOf,
                scale,
                new Legend.Beside(written, years(asOf, drawn.trend(), scale), onlookers, width < BRIEF));
    }

    /// Whether a chart has dots of twelve months that are no calendar year.
    static boolean isOfMonths(Chart chart) {
        return isOf(chart, Set.of(Subject.COMMITS));
    }

    private static boolean isOf(Chart chart, Collection<Subject> kinds) {
        return AliveGridModel.kind(chart.column().metric())
                .filter(kinds::contains)
                .isPresent();
    }

    private Set<TrendMark> years(LocalDate asOf, double trendWidth, Scale scale) {
        Set<TrendMark> marks = EnumSet.noneOf(TrendMark.class);
        for (Chart chart : charts) {
            if (isOfMonths(chart) && trendWidth > 0) {
                List<Trend> trends = IntStream.of(providers)
                        .limit(LOOKED_AT)
                        .mapToObj(provider -> Trend.of(chart.column().metric(), provider, asOf))
                        .filter(trend -> !trend.isEmpty())
                        .toList();
                YearSpan span = YearSpan.of(
                        trends.stream().flatMap(trend -> trend.ends().stream()).toList(), asOf);
                TrendPicture picture = AliveCells.picture(span, trendWidth, HEIGHT, scale == Scale.LOG);
                trends.forEach(trend -> marks.addAll(picture.marks(trend.drawn())));
            }
        }
        return marks;
    }
}
