package cni.explorer.workspace;

import cni.explorer.model.Dataset;
import cni.explorer.model.Metric;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/// Which figures are looked at together. The ids of metrics are those that [cni.explorer.model.Metric] has in datasets.
public enum ChartSet {
    /// What is counted from the repositories: commits, authors, releases.
    ALIVE("Is it alive?"),
    /// What counts onlookers: stars, forks, contributors.
    ATTENTION("Attention"),
    ALL("All figures");

    public static final String COMMITS_IN_12_MONTHS = "commits-12-months";
    public static final String AUTHORS = "git-authors";
    public static final String STARS = "stars";
    public static final String FORKS = "forks";

    private static final Set<String> ONLOOKERS = Set.of(STARS, FORKS, "contributors");

    private final String title;

    ChartSet(String title) {
        this.title = title;
    }

    public String title() {
        return title;
    }

    /// Those that a dataset has figures for; the last one is always among them.
    public static List<ChartSet> of(Dataset dataset) {
        return Stream.of(values()).filter(set -> set.fits(dataset)).toList();
    }

    /// The metrics that it draws as charts, in the order of the dataset.
    public List<Metric> metrics(Dataset dataset) {
        return dataset.metrics().stream()
                .filter(metric -> this != ATTENTION || ONLOOKERS.contains(metric.id()))
                .toList();
    }

    private boolean fits(Dataset dataset) {
        return switch (this) {
            case ALIVE ->
                dataset.metrics().stream().anyMatch(metric -> metric.id().equals(COMMITS_IN_12_MONTHS));
            case ATTENTION ->
                !metrics(dataset).isEmpty()
                        && metrics(dataset).size() < dataset.metrics().size();
            case ALL -> true;
        };
    }
}
