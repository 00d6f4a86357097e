package cni.explorer.ui.charts;

import cni.explorer.query.FigureKind;
import cni.explorer.text.ChartText;
import cni.explorer.text.FigureKindText;
import cni.explorer.text.TrendMark;
import cni.explorer.workspace.ChartOptions.Scale;
import cni.explorer.workspace.ChartSet;
import java.time.LocalDate;
import java.util.Set;
import java.util.stream.Stream;
import javafx.scene.layout.FlowPane;

/// What the signs in sight stand for, side by side.
final class LegendSigns extends FlowPane {
    private static final double GAP = 20;

    private final LegendEntry figure = new LegendEntry(LegendEntry.swatch(false));
    private final LegendEntry pale = new LegendEntry(LegendEntry.swatch(true), LegendEntry.dot(true));
    private final LegendEntry old = new LegendEntry(LegendEntry.dot(true));
    private final LegendEntry nought = new LegendEntry(LegendEntry.nought());
    private final LegendEntry line = new LegendEntry(LegendEntry.line(), LegendEntry.ring());
    private final LegendEntry dashes = new LegendEntry(LegendEntry.dashes());
    private final LegendEntry ring = new LegendEntry(LegendEntry.ring());
    private final LegendEntry newest = new LegendEntry(LegendEntry.dot(false));
    private final LegendEntry near = new LegendEntry();
    private final LegendEntry elsewhere = new LegendEntry();

    LegendSigns() {
        super(GAP, 0);
        getChildren().addAll(figure, pale, old, nought, line, dashes, ring, newest, near, elsewhere);
    }

    /// Of bars, and of what stands beside them.
    void show(BarMarks marks, LocalDate asOf, Scale scale) {
        Set<TrendMark> trends = marks.trends();
        showBars(marks.drawn(), trends.contains(TrendMark.OLD_NEWEST), asOf, scale);
        line.put(1, false);
        line.show(trends.contains(TrendMark.LINE), TrendMark.LINE.words());
        dashes.show(trends.contains(TrendMark.DASHES), TrendMark.DASHES.words());
        ring.show(trends.contains(TrendMark.RING), TrendMark.RING.words());
        newest.show(
                trends.contains(TrendMark.NEWEST),
                marks.isMonth() ? ChartText.MONTHS_BRIEFLY : TrendMark.NEWEST.words());
        near.show(
                marks.drawn().someKinds().stream().anyMatch(FigureKind::isRounded), ChartText.near(ChartText.ROUNDED));
        elsewhere.show(false, "");
    }

    /// Of bars beside lines of calendar years, the doubts about which stand with their figures.
    void show(FigureStats bars, LocalDate asOf, Scale scale, Legend.Beside beside) {
        Set<TrendMark> years = beside.years();
        showBars(bars, years.contains(TrendMark.OLD_NEWEST), asOf, scale);
        line.put(0, years.contains(TrendMark.LINE));
        line.put(1, years.contains(TrendMark.RING));
        line.show(Stream.of(TrendMark.LINE, TrendMark.RING).anyMatch(years::contains), ChartText.YEARS);
        dashes.show(years.contains(TrendMark.DASHES), TrendMark.DASHES.words());
        ring.show(false, "");
        newest.show(years.contains(TrendMark.NEWEST), beside.brief() ? ChartText.MONTHS_BRIEFLY : ChartText.MONTHS);
        String written = FigureKindText.near(beside.written());
        near.show(!written.isEmpty(), ChartText.near(written));
        elsewhere.show(!beside.onlookers(), ChartText.onlookers(ChartSet.ATTENTION.title()));
    }

    private void showBars(FigureStats drawn, boolean isRinged, LocalDate asOf, Scale scale) {
        Set<FigureKind> some = drawn.someKinds();
        String kinds = FigureKindText.pale(some, asOf);
        boolean isOldAlone = kinds.equals(FigureKindText.OLD);
        figure.show(some.stream().anyMatch(kind -> !kind.isPale(asOf)), ChartText.A_FIGURE);
        pale.put(1, isRinged && isOldAlone);
        pale.show(!kinds.isEmpty(), kinds);
        old.show(isRinged && !isOldAlone, TrendMark.OLD_NEWEST.words());
        nought.show(scale == Scale.LOG && drawn.noughts(), ChartText.NOUGHT);
    }
}
