package cni.explorer.ui.charts;

import java.util.List;

/// The parts of one chart's column: bars, then values, then marks, then months.
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

    /// The length of the axis.
    double length() {
        return Math.max(0, valueLeft() - GAP);
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

    double place(long value) {
        return Math.round(chart.axis().place(value) * length());
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
