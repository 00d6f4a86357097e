package cni.explorer.model;

import java.util.List;
import java.util.Map;
import java.util.Optional;

/// A number by which projects are watched, such as stars, with all its figures.
///
/// @param id         its name in the dataset file
/// @param name       its name as a reader sees it
/// @param unit       what its figures tell
/// @param definition what it counts; the heading is the short form
/// @param figures    by the index of the provider in the dataset, oldest first; providers without one have "no data"
public record Metric(String id, String name, Unit unit, TextBlock definition, Map<Integer, List<Figure>> figures) {
    public Metric {
        figures = Map.copyOf(figures);
    }

    /// One of numbers.
    public Metric(String id, String name, TextBlock definition, Map<Integer, List<Figure>> figures) {
        this(id, name, Unit.COUNT, definition, figures);
    }

    /// What the figures of a metric tell.
    public enum Unit {
        /// How many there are.
        COUNT,
        /// On which day something was; the value counts the days since the beginning of 1970.
        DAY
    }

    /// The same with other figures.
    public Metric with(Map<Integer, List<Figure>> changed) {
        return new Metric(id, name, unit, definition, changed);
    }

    /// The figure of a provider that stands for today: the newest one, one without a date only where there is no other.
    /// Empty for "no data".
    public Optional<Figure> newest(int provider) {
        Figure newest = null;
        for (Figure figure : of(provider)) {
            if (newest == null
                    || !figure.when().lastDay().isBefore(newest.when().lastDay())) {
                newest = figure;
            }
        }
        return Optional.ofNullable(newest);
    }

    /// All figures of one provider, oldest first; empty where there is no data.
    public List<Figure> of(int provider) {
        return figures.getOrDefault(provider, List.of());
    }
}
