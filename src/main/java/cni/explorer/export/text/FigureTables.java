package cni.explorer.export.text;

import cni.explorer.diff.Changes;
import cni.explorer.diff.Changes.FigureChange;
import cni.explorer.export.PlainText;
import cni.explorer.model.Figure;
import cni.explorer.model.Metric;
import cni.explorer.text.ChangeText;
import cni.explorer.text.Dates;
import cni.explorer.text.FigureText;
import java.io.IOException;
import java.io.Writer;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/// The figures of both datasets side by side, a table for each metric, each figure with its day.
record FigureTables(Changes changes) {

    void write(Writer out, int width) throws IOException {
        for (Metric metric : changes.metrics()) {
            List<FigureChange> rows = changes.figures(metric);
            String heading = ChangeText.counted(ChangeText.thenAndNow(PlainText.line(metric.name())), rows.size());
            out.write("\n" + heading + "\n" + "═".repeat(PlainText.width(heading)) + "\n");
            table(rows).write(out, width);
        }
    }

    private static TextTable table(List<FigureChange> rows) {
        return new TextTable(
                List.of(
                        column("Provider", rows, change -> TextReport.name(change.provider())),
                        rightAligned("Then", rows, change -> text(change.before())),
                        column("on", rows, change -> day(change.before())),
                        rightAligned("Now", rows, change -> text(change.now())),
                        column("on", rows, change -> day(change.now())),
                        column("Repository", rows, FigureTables::repository)),
                rows.size(),
                rows.size());
    }

    private static String text(Optional<Figure> figure) {
        return figure.map(FigureText::value).orElse(FigureText.NO_DATA);
    }

    private static String day(Optional<Figure> figure) {
        return figure.map(one -> Dates.iso(one.when())).orElse("");
    }

    /// Both, where they are not one, since figures of two repositories are no growth.
    private static String repository(FigureChange change) {
        Optional<String> before = change.before().map(Figure::repository);
        Optional<String> now = change.now().map(Figure::repository);
        boolean two = change.isOnBothSides() && !before.equals(now);
        return PlainText.line(
                two ? before.get() + " → " + now.get() : now.or(() -> before).orElse(""));
    }

    private static TextColumn column(String header, List<FigureChange> rows, Function<FigureChange, String> text) {
        return TextColumn.of(List.of(header), '─', row -> text.apply(rows.get(row)), rows.size());
    }

    private static TextColumn rightAligned(
            String header, List<FigureChange> rows, Function<FigureChange, String> text) {
        return TextColumn.rightAligned(List.of(header), row -> text.apply(rows.get(row)), rows.size());
    }
}
