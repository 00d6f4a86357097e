package cni.explorer.ui.charts;

import cni.explorer.model.Figure;
import cni.explorer.query.FigureKind;
import cni.explorer.text.FigureKindText;
import cni.explorer.text.FigureText;
import cni.explorer.ui.common.StyledLabel;
import cni.explorer.workspace.ChartOptions.Scale;
import java.util.List;
import java.util.Optional;
import javafx.geometry.HPos;
import javafx.geometry.VPos;
import javafx.scene.control.Label;
import javafx.scene.layout.Region;
import javafx.scene.shape.LineTo;
import javafx.scene.shape.MoveTo;
import javafx.scene.shape.Path;

/// One figure of one provider: its bar, and its value as text.
///
/// On a log axis a length would mean nothing, since it has no 0 to start from: there the figure is a dot at its place,
/// and a 0, which has none, is the thin bar that it is elsewhere.
final class BarCell extends Region {
    private static final double BAR = 12;
    private static final double MOST = 28;
    private static final double BESIDE = 24;
    private static final double DOT = 10;
    private static final double LEAST = 2;
    /// Two outlines and what is between them.
    private static final double LEAST_PALE = 4;

    private static final double BESIDE_TREND = 10;
    static final double LEAST_TREND = 18;
    private static final double MOST_TREND = 48;

    private final TrendStrip trend = new TrendStrip();
    private final Path grid = new Path();
    private final Region bar = new Region();
    private final Label value = StyledLabel.of("", ChartsStyle.VALUE);
    private final Label mark = StyledLabel.of("", ChartsStyle.MARK);
    private final Label month = StyledLabel.of("", ChartsStyle.MONTH);
    private final Label noData = StyledLabel.of("", ChartsStyle.NO_DATA);
    private Optional<BarContent> shown = Optional.empty();

    /// @param figure the figure that is drawn; empty for FigureText.NO_DATA
    private record BarContent(Chart chart, Optional<Figure> figure) {}

    BarCell() {
        getStyleClass().add(ChartsStyle.FIGURE);
        grid.setManaged(false);
        grid.getStyleClass().add(ChartsStyle.GRID);
        bar.getStyleClass().add(ChartsStyle.BAR);
        noData.setText(FigureText.NO_DATA);
        getChildren().addAll(trend, grid, bar, value, mark, month, noData);
    }

    /// Whether the keyboard is at it.
    void setMarked(boolean marked) {
        pseudoClassStateChanged(ChartsStyle.MARKED, marked);
    }

    /// How the figure went over the years.
    TrendStrip trend() {
        return trend;
    }

    void show(Chart chart, int provider) {
        Optional<Figure> figure = chart.figure(provider);
        shown = Optional.of(new BarContent(chart, figure));
        boolean log = chart.axis().scale() == Scale.LOG;
        trend.show(chart.trend(provider), chart.column().span(), log);
        noData.setVisible(figure.isEmpty());
        List.of(grid, bar, value, mark, month).forEach(node -> node.setVisible(figure.isPresent()));
        figure.ifPresent(one -> {
            bar.pseudoClassStateChanged(ChartsStyle.DOT, log && one.value() > 0);
            value.setText(FigureText.value(one));
            mark.setText(chart.mark(one));
            month.setText(chart.dated() ? FigureKindText.shortMonth(one.when()) : "");
            bar.pseudoClassStateChanged(ChartsStyle.PALE, FigureKind.of(one).isPale(chart.asOf()));
        });
        requestLayout();
    }

    @Override
    protected void layoutChildren() {
        shown.ifPresent(what -> layout(new Plot(what.chart(), getWidth()), what.figure(), getHeight()));
    }

    private void layout(Plot plot, Optional<Figure> figure, double height) {
        double high = Math.clamp(height - BESIDE_TREND, LEAST_TREND, MOST_TREND);
        trend.resizeRelocate(0, Math.rint((height - high) / 2), plot.trend(), high);
        layoutInArea(noData, plot.left(), 0, getWidth() - plot.left(), height, 0, HPos.LEFT, VPos.CENTER);
        layoutInArea(value, 0, 0, plot.valueRight(), height, 0, HPos.RIGHT, VPos.CENTER);
        layoutInArea(mark, plot.valueRight() + 2, 0, getWidth(), height, 0, HPos.LEFT, VPos.CENTER);
        layoutInArea(month, plot.monthLeft(), 0, getWidth(), height, 0, HPos.LEFT, VPos.CENTER);
        grid.getElements().clear();
        for (long tick : plot.ticks()) {
            double x = plot.place(tick) + 0.5;
            grid.getElements().addAll(new MoveTo(x, 0), new LineTo(x, height));
        }
        figure.ifPresent(one -> layoutBar(
                plot, one.value(), FigureKind.of(one).isPale(plot.chart().asOf()), height));
    }

    private void layoutBar(Plot plot, long amount, boolean pale, double height) {
        if (plot.chart().axis().scale() == Scale.LOG && amount > 0) {
            bar.resizeRelocate(plot.place(amount) - DOT / 2, Math.rint((height - DOT) / 2), DOT, DOT);
            return;
        }
        double least = pale ? LEAST_PALE : LEAST;
        double length = amount == 0 ? 1 : Math.max(least, plot.place(amount) - plot.left());
        double thick = Math.clamp(height - BESIDE, BAR, MOST);
        bar.resizeRelocate(plot.left(), Math.rint((height - thick) / 2), length, thick);
    }

    @Override
    protected double computePrefHeight(double width) {
        return BAR;
    }
}
