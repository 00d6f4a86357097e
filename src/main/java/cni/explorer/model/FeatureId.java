package cni.explorer.model;

import java.util.Optional;

/// The name of a feature in a dataset file and on the command line, such as `external-datastore`.
///
/// @param value lower-case letters, digits and hyphens, `metric:` before them where it is a metric; unique
///              in its dataset
public record FeatureId(String value) {
    /// Not of the letters that ids in files are made of, so that no feature of a file is called like a metric.
    private static final String METRIC = "metric:";

    /// The feature as which a metric stands in the matrix.
    public static FeatureId ofMetric(String metric) {
        return new FeatureId(METRIC + metric);
    }

    /// The id of the metric that it stands for; empty for a feature of the dataset's own.
    public Optional<String> metric() {
        return value.startsWith(METRIC) ? Optional.of(value.substring(METRIC.length())) : Optional.empty();
    }

    @Override
    public String toString() {
        return value;
    }
}
