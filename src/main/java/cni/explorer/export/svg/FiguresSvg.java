package cni.explorer.export.svg;

import cni.explorer.export.FigureSelection;
import cni.explorer.export.PlainText;
import cni.explorer.model.Figure;
import cni.explorer.model.Metric;
import cni.explorer.model.Provider;
import cni.explorer.query.FigureKind;
import cni.explorer.query.FigureTrend;
import cni.explorer.query.Figures;
import cni.explorer.text.Characters;
import cni.explorer.text.ChartText;
import cni.explorer.text.Dates;
import cni.explorer.text.English;
import cni.explorer.text.FigureKindText;
import cni.explorer.text.FigureText;
import cni.explorer.text.NoteMarks;
import cni.explorer.text.TrendMark;
import java.io.IOException;
import java.io.Writer;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// A chart for each metric: the trend, the bar and the value of each provider. What is read off or older than a year is
/// pale, what is missing says so, and each row tells the rest under the mouse.
public final class FiguresSvg {
    private static final int WIDTH = 960;
    private static final int LEFT = 16;
    private static final int HEAD = 56;
    private static final int ROW = 24;
    private static final int BETWEEN = 24;
    private static final int FROM = 20;
    private static final int LINE = 18;
    private static final int LETTERS_IN_LINE = 150;
    private static final int TREND_AT = 240;
    private static final int TREND = 98;
    private static final int TREND_HEIGHT = 18;
    private static final int BAR_AT = 356;
    private static final int BAR = 340;
    private static final int VALUE_AT = 850;
    private static final int MONTH_AT = 862;
    private static final int NOTE_AT = 926;
    private static final double LEAST = 2;
    private static final double TEN = 10;
    private static final int REPLACEMENT = 0xFFFD;

    private final FigureSelection figures;
    private final LocalDate asOf;
    private final NoteMarks notes = new NoteMarks();

    public FiguresSvg(FigureSelection figures) {
        this.figures = figures;
        this.asOf = figures.dataset().about().asOf();
    }

    public void write(Writer out) throws IOException {
        List<String> head = head();
        numberNotes();
        List<String> foot = foot();
        int chart = HEAD + figures.providers().size() * ROW + BETWEEN;
        int top = FROM + (head.size() - 1) * LINE;
        int end = top + figures.metrics().size() * chart;
        int height = end + foot.size() * LINE + BETWEEN;
        out.write(English.format("""
                <svg xmlns="http://www.w3.org/2000/svg" width="%d" height="%d" viewBox="0 0 %d %d" font-family="Inter, sans-serif" font-size="12" fill="#1f2328">
                <style>.m { fill: #59636e } .r { text-anchor: end } .b { fill: #0969da } .p { fill: #ddf4ff; stroke: #0969da } .t { fill: none; stroke: #818b98; stroke-width: 1.5 } .l { stroke: #d1d9e0 }</style>
                <rect width="100%%" height="100%%" fill="#ffffff"/>
                """, WIDTH, height, WIDTH, height));
        lines(out, head, FROM);
        out.write(English.format("<g transform=\"translate(0 %d)\">\n", top));
        for (int i = 0; i < figures.metrics().size(); i++) {
            write(out, figures.metrics().get(i), i * chart);
        }
        out.write("</g>\n");
        lines(out, foot, end + LINE);
        out.write("</svg>\n");
    }

    /// Of which data it is, and why it is these providers.
    private List<String> head() {
        List<String> head =
                new ArrayList<>(broken(ChartText.from(figures.dataset().about())));
        head.addAll(broken(figures.asked()));
        return head;
    }

    /// What the marks, the colours and the letters stand for.
    private List<String> foot() {
        List<String> foot = new ArrayList<>();
        Set<TrendMark> marks = marks();
        if (!marks.isEmpty()) {
            foot.addAll(broken(TrendMark.sentence(marks)));
        }
        foot.addAll(broken(ChartText.pale(kinds(figures.metrics()), asOf)));
        notes.all().forEach((mark, note) -> foot.addAll(broken(mark + ": " + note)));
        return foot;
    }

    private void numberNotes() {
        figures.metrics()
                .forEach(
                        metric -> newest(metric).forEach(figure -> figure.note().ifPresent(notes::number)));
    }

    private Set<FigureKind> kinds(List<Metric> metrics) {
        return metrics.stream().flatMap(this::newest).map(FigureKind::of).collect(Collectors.toSet());
    }

    private Stream<Figure> newest(Metric metric) {
        return figures.providers().stream().flatMap(provider -> Figures.newest(metric, provider).stream());
    }

    /// A drawing breaks no lines by itself.
    private static List<String> broken(String words) {
        return words.isEmpty() ? List.of() : PlainText.wrapped("", words, LETTERS_IN_LINE);
    }

    private static void lines(Writer out, List<String> lines, int top) throws IOException {
        for (int i = 0; i < lines.size(); i++) {
            text(out, LEFT, top + i * LINE, "m", lines.get(i));
        }
    }

    /// Those of all small lines, in which rings of today and of other days look the same.
    private Set<TrendMark> marks() {
        Set<TrendMark> marks = EnumSet.noneOf(TrendMark.class);
        for (Metric metric : figures.metrics()) {
            for (int provider : figures.providers()) {
                FigureTrend trend = FigureTrend.of(metric, provider, asOf);
                if (trend.isDrawn()) {
                    FigureTrend drawn = figures.isLog() ? trend.overPowersOfTen() : trend;
                    drawn.lines().forEach(line -> marks.add(line.exact() ? TrendMark.LINE : TrendMark.DASHES));
                    drawn.alone().forEach(one -> marks.add(isDot(one) ? TrendMark.NEWEST : TrendMark.RING));
                }
            }
        }
        return marks;
    }

    private static boolean isDot(FigureTrend.Alone one) {
        return one.newest() && !one.old();
    }

    private void write(Writer out, Metric metric, int top) throws IOException {
        out.write(English.format(
                "<text x=\"%d\" y=\"%d\" font-size=\"14\" font-weight=\"bold\">%s</text>\n",
                LEFT, top + 26, escaped(metric.name())));
        text(
                out,
                LEFT,
                top + 44,
                "m",
                metric.definition().heading() + (figures.isLog() ? " (log scale)" : "") + " · "
                        + FigureKindText.caption(kinds(List.of(metric))));
        long most = figures.most(metric);
        Span span = span(metric);
        for (int row = 0; row < figures.providers().size(); row++) {
            write(out, metric, figures.providers().get(row), most, span, top + HEAD + row * ROW);
        }
    }

    private void write(Writer out, Metric metric, int index, long most, Span span, int top) throws IOException {
        Provider provider = figures.dataset().providers().get(index);
        Optional<Figure> figure = Figures.newest(metric, index);
        out.write("<g><title>"
                + escaped(provider.name() + ", " + metric.name() + ": "
                        + figure.map(one -> FigureText.spoken(one) + "\n" + FigureText.origin(one))
                                .orElse(FigureText.NO_DATA))
                + "</title>\n");
        out.write(English.format(
                "<line class=\"l\" x1=\"%d\" y1=\"%d\" x2=\"%d\" y2=\"%d\"/>\n", LEFT, top, WIDTH - LEFT, top));
        String status = provider.status().map(mark -> " (" + mark.word() + ")").orElse("");
        text(out, LEFT, top + 16, provider.counted() ? "" : "m", provider.name() + status);
        if (figure.isPresent()) {
            trend(out, FigureTrend.of(metric, index, asOf), span, top);
            bar(out, figure.get(), most, top);
            text(out, VALUE_AT, top + 16, "r", FigureText.value(figure.get()));
            text(out, MONTH_AT, top + 16, "m", Dates.shortMonth(figure.get().when()));
            if (figure.get().note().isPresent()) {
                text(out, NOTE_AT, top + 16, "m", notes.mark(figure.get().note().get()));
            }
        } else {
            text(out, BAR_AT, top + 16, "m", FigureText.NO_DATA);
        }
        out.write("</g>\n");
    }

    private void bar(Writer out, Figure figure, long most, int top) throws IOException {
        boolean isPale = figure.precision() instanceof Figure.ReadOff || Figures.old(figure.when(), asOf);
        String style = isPale ? "p" : "b";
        double share = share(figure.value(), most);
        if (figures.isLog() && figure.value() > 0) {
            out.write(English.format(
                    "<circle class=\"%s\" cx=\"%.1f\" cy=\"%d\" r=\"4\"/>\n",
                    style, BAR_AT + share * BAR, top + ROW / 2));
        } else {
            out.write(English.format(
                    "<rect class=\"%s\" x=\"%d\" y=\"%d\" width=\"%.1f\" height=\"12\"/>\n",
                    style, BAR_AT, top + 6, figure.value() == 0 ? 1 : Math.max(LEAST, share * BAR)));
        }
    }

    private double share(long value, long most) {
        if (figures.isLog()) {
            return value < 1 ? 0 : Math.log10((double) value) / Math.log10(Math.max((double) most, TEN));
        }
        return most == 0 ? 0 : (double) value / most;
    }

    /// The days of the first and the last figure of a chart, so that all its trends share one axis.
    private record Span(LocalDate first, LocalDate last) {
        double place(LocalDate day) {
            double days = Math.max(1, last.toEpochDay() - first.toEpochDay());
            return TREND_AT + (day.toEpochDay() - first.toEpochDay()) / days * TREND;
        }
    }

    private Span span(Metric metric) {
        List<LocalDate> days = figures.providers().stream()
                .flatMap(provider -> FigureTrend.of(metric, provider, asOf).points())
                .map(FigureTrend.DatedValue::day)
                .sorted()
                .toList();
        return days.isEmpty() ? new Span(asOf, asOf) : new Span(days.getFirst(), days.getLast());
    }

    /// Like figures are joined, others stand alone.
    private void trend(Writer out, FigureTrend trend, Span span, int top) throws IOException {
        if (!trend.isDrawn()) {
            return;
        }
        long most = trend.most();
        FigureTrend drawn = figures.isLog() ? trend.overPowersOfTen() : trend;
        for (FigureTrend.Joined line : drawn.lines()) {
            StringBuilder points = new StringBuilder();
            for (FigureTrend.DatedValue point : line.points()) {
                points.append(English.format("%.1f,%.1f ", span.place(point.day()), top + height(point.value(), most)));
            }
            String dashes = line.exact() ? "" : " stroke-dasharray=\"2 2\"";
            out.write("<polyline class=\"t\"" + dashes + " points=\""
                    + points.toString().strip() + "\"/>\n");
        }
        for (FigureTrend.Alone one : drawn.alone()) {
            out.write(English.format(
                    "<circle class=\"%s\" cx=\"%.1f\" cy=\"%.1f\" r=\"2.5\"/>\n",
                    isDot(one) ? "b" : "p",
                    span.place(one.point().day()),
                    top + height(one.point().value(), most)));
        }
    }

    /// From the top of the row.
    private double height(long value, long most) {
        return 3 + TREND_HEIGHT * (1 - FigureTrend.height(value, most, figures.isLog()));
    }

    private static void text(Writer out, int x, int y, String style, String words) throws IOException {
        String styled = style.isEmpty() ? "" : " class=\"" + style + "\"";
        out.write(English.format("<text%s x=\"%d\" y=\"%d\">%s</text>\n", styled, x, y, escaped(words)));
    }

    /// What XML cannot hold, and what would turn the order of the letters behind it, becomes U+FFFD.
    private static String escaped(String text) {
        StringBuilder escaped = new StringBuilder();
        text.codePoints().forEach(c -> {
            switch (c) {
                case '&' -> escaped.append("&amp;");
                case '<' -> escaped.append("&lt;");
                case '>' -> escaped.append("&gt;");
                case '\n' -> escaped.append('\n');
                default -> escaped.appendCodePoint(Characters.isUnfitForMarkup(c) ? REPLACEMENT : c);
            }
        });
        return escaped.toString();
    }
}
