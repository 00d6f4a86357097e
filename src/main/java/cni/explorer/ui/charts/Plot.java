package cni.explorer.ui.charts;

import java.util.List;

/// The parts of one chart's column: trends where there are any, then bars, then values, then marks, then months.
///
/// @param width the width of the column
record Plot(Chart chart, double width) {
    private static final double GAP = 12;
    private static final double MONTH_GAP = 8;
    private static final double LETTER = 7;
    private static final double MARK_GAP = 4;
    private static final double MONTH = 52;
    private static final double TICKS_APART = 40;
    private static final double POWERS_APART = 30;
    private static final double TREND_SHARE = 0.25;
    private static final double LEAST_TREND = 56;
    private static final double MOST_TREND = 98;
    /// Bars have to keep that much beside trends.
    private static final double LEAST_BARS = 48;

    /// How wide the trends are; 0 where there are none or no room for them.
    double trend() {
        double wanted = Math.floor(Math.clamp(width * TREND_SHARE, LEAST_TREND, MOST_TREND));
        return chart.column().span().isPresent() && valueLeft() - 2 * GAP - wanted >= LEAST_BARS ? wanted : 0;
    }

    /// Where the axis begins.
    double left() {
        return trend() == 0 ? 0 : trend() + GAP;
    }

    /// The length of the axis.
    double length() {
        return Math.max(0, valueLeft() - GAP - left());
    }

    double valueLeft() {
        return Math.floor(valueRight() - chart.values());
    }

    /// Where values end and marks begin.
    double valueRight() {
        return monthLeft() - marks() - (chart.dated() ? MONTH_GAP : 0);
    }

    double monthLeft() {
        return width - (chart.dated() ? MONTH : 0);
    }

    private double marks() {
        return chart.markLetters() == 0 ? 0 : MARK_GAP + LETTER * chart.markLetters();
    }

    /// Where a value lies, from the left of the column.
    double place(long value) {
        return left() + Math.round(chart.axis().place(value) * length());
    }

    List<Long> ticks() {
        return chart.axis()
                .ticks(
                        length(),
                        switch (chart.axis().scale()) {
                            case LINEAR -> TICKS_APART;
                            case LOG -> POWERS_APART;
                        });
    }
}
