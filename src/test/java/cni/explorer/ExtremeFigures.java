package cni.explorer;

import cni.explorer.model.Figure;
import cni.explorer.model.FigureDate;
import cni.explorer.model.Metric;
import cni.explorer.model.Source;
import cni.explorer.model.TextBlock;
import java.net.URI;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// The least and the largest numbers that a dataset can hold.
public final class ExtremeFigures {
    private ExtremeFigures() {}

    /// Nought, one and 2^63−1 for the first three providers.
    public static Metric metric(String id, String name) {
        return new Metric(
                id,
                name,
                new TextBlock("", List.of("Made for the tests."), "", Optional.empty()),
                Map.of(0, List.of(figure(0)), 1, List.of(figure(1)), 2, List.of(figure(Long.MAX_VALUE))));
    }

    private static Figure figure(long value) {
        return new Figure(
                value,
                new Figure.Exact(),
                new FigureDate.Day(LocalDate.of(2026, 8, 1)),
                "a/b",
                "counted",
                new Source.Page(URI.create("https://example.org/"), "page"),
                Optional.empty());
    }
}
