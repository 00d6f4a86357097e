package cni.explorer.export.csv;

import cni.explorer.export.FigureSelection;
import cni.explorer.model.Figure;
import cni.explorer.model.Metric;
import cni.explorer.query.Figures;
import cni.explorer.text.Dates;
import java.io.IOException;
import java.io.Writer;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/// All figures over the years as RFC 4180 has it, a record for each, with how exact it is, its day, its method and its
/// source. A provider without any has a record without a value.
public final class FiguresCsv {
    private static final List<String> HEAD = List.of(
            "metric",
            "provider",
            "value",
            "precision",
            "tolerance",
            "on",
            "newest",
            "repository",
            "method",
            "source",
            "note");

    private final FigureSelection figures;
    private final CsvText csv = new CsvText(CsvForm.PLAIN);

    public FiguresCsv(FigureSelection figures) {
        this.figures = figures;
    }

    public void write(Writer out) throws IOException {
        out.write(csv.line(HEAD.stream()));
        for (Metric metric : figures.metrics()) {
            for (int provider : figures.providers()) {
                String id = figures.dataset().providers().get(provider).id().value();
                Optional<Figure> newest = Figures.newest(metric, provider);
                if (newest.isEmpty()) {
                    out.write(csv.line(Stream.of(metric.id(), id, "", "", "", "", "", "", "", "", "")));
                }
                for (Figure figure : metric.of(provider)) {
                    boolean isNewest = newest.filter(figure::equals).isPresent();
                    out.write(csv.line(cells(metric, id, figure, isNewest)));
                }
            }
        }
    }

    private static Stream<String> cells(Metric metric, String provider, Figure figure, boolean isNewest) {
        return Stream.of(
                metric.id(),
                provider,
                Long.toString(figure.value()),
                switch (figure.precision()) {
                    case Figure.Exact _ -> "exact";
                    case Figure.Rounded _ -> "rounded";
                    case Figure.ReadOff _ -> "read-off";
                },
                figure.precision() instanceof Figure.ReadOff read ? Long.toString(read.tolerance()) : "",
                Dates.iso(figure.when()),
                isNewest ? "yes" : "no",
                figure.repository(),
                figure.method(),
                figure.source().address().toString(),
                figure.note().orElse(""));
    }
}
