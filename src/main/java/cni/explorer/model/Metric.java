package cni.explorer.model;

import java.util.List;
import java.util.Map;

/// A number by which projects are watched, such as stars, with all its figures.
///
/// @param id         its name in the dataset file
/// @param name       its name as a reader sees it
/// @param definition what it counts; the heading is the short form
/// @param figures    by the index of the provider in the dataset, oldest first; providers without one have "no data"
public record Metric(String id, String name, TextBlock definition, Map<Integer, List<Figure>> figures) {
    public Metric {
        figures = Map.copyOf(figures);
    }

    /// All figures of one provider, oldest first; empty where there is no data.
    public List<Figure> of(int provider) {
        return figures.getOrDefault(provider, List.of());
    }
}
