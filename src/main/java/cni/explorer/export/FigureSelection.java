package cni.explorer.export;

import cni.explorer.model.Dataset;
import cni.explorer.model.Figure;
import cni.explorer.model.Metric;
import cni.explorer.query.Figures;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/// Figures that are taken away: those of some metrics and some providers.
///
/// @param providers indices in the dataset, in their order
/// @param isLog     whether lengths follow the logarithm
/// @param asked     why it is these providers; empty where nothing was asked
public record FigureSelection(
        Dataset dataset, List<Metric> metrics, List<Integer> providers, boolean isLog, String asked) {
    /// More rows than that are too high for a picture.
    public static final int MOST_IN_PICTURE = 400;

    public FigureSelection {
        metrics = List.copyOf(metrics);
        providers = List.copyOf(providers);
    }

    /// All metrics of a dataset, the largest figure of one first, no data last; by name if no metric has that id. Those
    /// who are not counted come after all others.
    ///
    /// @param sortedBy the id of a metric
    public static FigureSelection of(Dataset dataset, List<Integer> providers, String sortedBy, boolean isLog) {
        List<Integer> order = new ArrayList<>(providers);
        order.sort(Comparator.comparing(
                provider -> dataset.providers().get(provider).name()));
        dataset.metrics().stream()
                .filter(metric -> metric.id().equals(sortedBy))
                .findFirst()
                .ifPresent(metric ->
                        order.sort(Comparator.comparingLong((Integer provider) -> Figures.newest(metric, provider)
                                        .map(Figure::value)
                                        .orElse(-1L))
                                .reversed()));
        order.sort(Comparator.comparing(
                provider -> !dataset.providers().get(provider).counted()));
        return new FigureSelection(dataset, dataset.metrics(), order, isLog, "");
    }

    /// The same with one metric alone.
    public FigureSelection only(Metric metric) {
        return new FigureSelection(dataset, List.of(metric), providers, isLog, asked);
    }

    /// The same, saying why it is these providers.
    public FigureSelection withAsked(String words) {
        return new FigureSelection(dataset, metrics, providers, isLog, words);
    }

    /// The largest newest figure of a metric; 0 where there is none.
    public long most(Metric metric) {
        return providers.stream()
                .map(provider -> Figures.newest(metric, provider))
                .flatMap(Optional::stream)
                .mapToLong(Figure::value)
                .max()
                .orElse(0);
    }
}
