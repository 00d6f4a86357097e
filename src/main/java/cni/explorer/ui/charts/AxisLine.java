package cni.explorer.ui.charts;

import cni.explorer.ui.common.StyledLabel;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javafx.scene.control.Label;
import javafx.scene.layout.Region;

/// The figures on an axis, each over its gridline, and the years over the trends.
final class AxisLine extends Region {
    private static final double HEIGHT = 18;

    private final List<Label> labels = new ArrayList<>();
    private final Label years = StyledLabel.of("", ChartsStyle.TICK);
    private Optional<Chart> chart = Optional.empty();

    AxisLine() {
        getChildren().add(years);
    }

    void show(Chart shown) {
        chart = Optional.of(shown);
        setVisible(!shown.drawn().isEmpty());
        requestLayout();
    }

    @Override
    protected void layoutChildren() {
        chart.ifPresent(shown -> layout(new Plot(shown, getWidth())));
    }

    private void layout(Plot plot) {
        years.setText(
                plot.trend() == 0
                        ? ""
                        : plot.chart().column().span().map(YearSpan::words).orElse(""));
        years.resizeRelocate(0, 0, years.prefWidth(-1), HEIGHT);
        List<Long> ticks = plot.ticks();
        while (labels.size() < ticks.size()) {
            Label label = StyledLabel.of("", ChartsStyle.TICK);
            labels.add(label);
            getChildren().add(label);
        }
        for (int i = 0; i < labels.size(); i++) {
            Label label = labels.get(i);
            label.setVisible(i < ticks.size());
            if (i < ticks.size()) {
                place(label, ticks.get(i), plot);
            }
        }
    }

    private static void place(Label label, long tick, Plot plot) {
        label.setText(Axis.label(tick));
        double width = label.prefWidth(-1);
        double middle = Math.round(plot.place(tick) - width / 2);
        label.resizeRelocate(Math.max(plot.left(), middle), 0, width, HEIGHT);
    }

    @Override
    protected double computePrefHeight(double width) {
        return HEIGHT;
    }
}
