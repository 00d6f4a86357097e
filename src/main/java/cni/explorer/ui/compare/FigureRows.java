package cni.explorer.ui.compare;

import cni.explorer.model.Figure;
import cni.explorer.model.Metric;
import cni.explorer.query.FigureTrend;
import cni.explorer.query.Figures;
import cni.explorer.text.CompareText;
import cni.explorer.text.Dates;
import cni.explorer.text.DefinitionText;
import cni.explorer.text.FigureText;
import cni.explorer.text.TrendMark;
import cni.explorer.ui.common.CellRuns;
import cni.explorer.ui.common.TrendPicture;
import cni.explorer.ui.grid.FontRole;
import cni.explorer.ui.grid.GridRun;
import cni.explorer.ui.grid.Tone;
import cni.explorer.ui.grid.WrappedText;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// The rows of the metrics: the newest figure of each, with its month and how it went over the years.
record FigureRows(Cards cards, CardRoom room) {
    private static final double FIGURE_WIDTH = 64;
    private static final double GAP = 8;
    private static final double MONTH_WIDTH = 56;
    private static final double TREND = 76;
    private static final double TREND_HEIGHT = 22;
    private static final int FEWEST_YEARS = 3;

    List<CompareRow> all() {
        List<Metric> metrics = cards.dataset().metrics();
        TrendPicture picture = TrendPicture.of(
                metrics.stream()
                        .flatMap(metric -> cards.providers().stream().map(provider -> trend(metric, provider)))
                        .toList(),
                cards.dataset().about().asOf(),
                TREND,
                TREND_HEIGHT);
        Stream<CompareRow> rows =
                metrics.stream().map(metric -> row(metric, metric.equals(metrics.getFirst()), picture));
        return Stream.concat(rows, legend(metrics, picture).stream()).toList();
    }

    /// What the lines stand for, if there are some.
    private Optional<CompareRow> legend(List<Metric> metrics, TrendPicture picture) {
        Set<TrendMark> marks = metrics.stream()
                .flatMap(metric -> cards.providers().stream().map(provider -> trend(metric, provider)))
                .filter(this::isDrawn)
                .flatMap(trend -> picture.marks(trend).stream())
                .collect(Collectors.toSet());
        if (marks.isEmpty()) {
            return Optional.empty();
        }
        String words = TrendMark.sentence(marks);
        List<CellRuns> lines = CardRoom.lines(
                WrappedText.lines(words, room.all(), FontRole.SMALL, room.advances()),
                CardRoom.INSET,
                FontRole.SMALL,
                Tone.MUTED);
        return Optional.of(CompareRow.body(
                CompareRow.Passage.LINES,
                false,
                CardPart.of(room.label(CompareText.LINES, FontRole.BODY, Tone.MUTED, 0), CompareText.LINES, ""),
                Stream.of(CardPart.of(lines, words, "").across(room.cards())),
                room));
    }

    /// Lines of a few months are specks, and where cards are narrow the figures have the room.
    private boolean isDrawn(FigureTrend trend) {
        return trend.isDrawn()
                && trend.lines().stream().anyMatch(FigureRows::isLong)
                && room.room() >= FIGURE_WIDTH + MONTH_WIDTH + TREND + 2 * GAP;
    }

    private static boolean isLong(FigureTrend.Joined line) {
        LocalDate first = line.points().getFirst().day();
        return !line.points().getLast().day().isBefore(first.plusYears(FEWEST_YEARS));
    }

    private FigureTrend trend(Metric metric, int provider) {
        return FigureTrend.of(metric, provider, cards.dataset().about().asOf());
    }

    private CompareRow row(Metric metric, boolean first, TrendPicture picture) {
        String meaning = metric.definition().heading() + "\n\n" + DefinitionText.text(metric.definition());
        List<CellRuns> label = room.label(metric.name(), FontRole.BODY, Tone.MUTED, 0);
        return CompareRow.body(
                metric.id(),
                first,
                CardPart.of(label, metric.name(), meaning),
                cards.providers().stream().map(provider -> part(metric, provider, picture)),
                room);
    }

    private CardPart part(Metric metric, int provider, TrendPicture picture) {
        String name = cards.dataset().providers().get(provider).name() + ", " + metric.name() + ": ";
        Optional<Figure> newest = Figures.newest(metric, provider);
        CellRuns runs = new CellRuns().gap(CardRoom.INSET);
        if (newest.isEmpty()) {
            runs.gap(Math.max(0, FIGURE_WIDTH - room.advances().width(FigureText.NO_DATA, FontRole.BODY)))
                    .text(FigureText.NO_DATA, FontRole.BODY, Tone.MUTED);
            return CardPart.of(List.of(runs), name + FigureText.NO_DATA, "");
        }
        Figure figure = newest.get();
        String value = FigureText.value(figure);
        String month = Dates.shortMonth(figure.when());
        runs.gap(Math.max(0, FIGURE_WIDTH - room.advances().width(value, FontRole.BODY)))
                .text(value, FontRole.BODY, Tone.TEXT)
                .gap(GAP)
                .text(month, FontRole.SMALL, Tone.MUTED);
        FigureTrend trend = trend(metric, provider);
        boolean drawn = isDrawn(trend);
        if (drawn) {
            runs.gap(Math.max(0, MONTH_WIDTH - room.advances().width(month, FontRole.SMALL)))
                    .gap(GAP)
                    .add(new GridRun.Picture(TREND, TREND_HEIGHT, picture.shapes(trend)));
        }
        String explained = drawn ? "\n\n" + TrendMark.sentence(picture.marks(trend)) : "";
        return CardPart.of(List.of(runs), name + FigureText.spoken(figure), FigureText.origin(figure) + explained);
    }
}
