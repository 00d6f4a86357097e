package cni.explorer.ui.charts;

import cni.explorer.model.Figure;
import cni.explorer.query.FigureKind;
import cni.explorer.text.English;
import cni.explorer.text.FigureKindText;
import cni.explorer.text.NoteMarks;
import cni.explorer.ui.common.DrawnWidth;
import cni.explorer.workspace.ChartOptions;
import java.time.LocalDate;
import java.util.Optional;
import javafx.scene.text.Font;

/// One metric, ready to be drawn over the rows of some providers.
///
/// @param drawn  what is known of the visible figures
/// @param values the width of the longest value, in pixels
record Chart(FigureTable table, FigureColumn column, FigureStats drawn, Axis axis, double values) {
    private static final Font VALUE_FONT = Font.font("CX Sans", 12);

    static Chart of(FigureTable table, FigureColumn column, int[] providers, ChartOptions.Scale scale) {
        FigureStats drawn = column.drawn(providers);
        String sign = drawn.someKinds().stream().allMatch(FigureKind::isExact) ? "" : "≈ ";
        double width = Math.ceil(DrawnWidth.of(sign + English.number(drawn.most()), VALUE_FONT));
        return new Chart(table, column, drawn, new Axis(scale, drawn.most()), width);
    }

    Optional<Figure> figure(int provider) {
        return column.figure(provider);
    }

    /// How it went; empty where nothing is drawn of it.
    Optional<ChartTrend> trend(int provider) {
        return ChartTrend.of(column.metric(), provider, asOf());
    }

    /// Whether each value stands with its month, since the figures are of different times.
    boolean dated() {
        return !drawn.isEmpty() && FigureKindText.sameTime(drawn.someKinds()).isEmpty();
    }

    /// How many letters the marks of doubts have, the longest of them.
    int markLetters() {
        return NoteMarks.letters(drawn.notes());
    }

    String mark(Figure figure) {
        return figure.note().map(table.marks()::mark).orElse("");
    }

    LocalDate asOf() {
        return table.dataset().about().asOf();
    }
}
