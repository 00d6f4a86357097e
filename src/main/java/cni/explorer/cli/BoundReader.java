package cni.explorer.cli;

import cni.explorer.model.Dataset;
import cni.explorer.model.Feature;
import cni.explorer.model.FeatureId;
import cni.explorer.model.Metric;
import cni.explorer.query.Requirement;
import cni.explorer.text.English;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.OptionalLong;
import java.util.regex.Pattern;

/// Reads what the command line asks of metrics.
record BoundReader(Dataset dataset) {
    private static final Pattern NUMBER = Pattern.compile("0*[0-9]{1,19}");
    private static final Pattern DIGITS = Pattern.compile("[0-9]+");

    /// What is asked of metrics, each as `METRIC=NUMBER`.
    ///
    /// @param atLeast of those that count something
    /// @param within  of those that tell a day, with months
    List<Requirement.Bound> bounds(List<String> atLeast, List<String> within) throws UsageException {
        List<Requirement.Bound> bounds = new ArrayList<>();
        for (String option : atLeast) {
            bounds.add(bound("--at-least", option, Metric.Unit.COUNT));
        }
        for (String option : within) {
            bounds.add(bound("--within", option, Metric.Unit.DAY));
        }
        return bounds;
    }

    private Requirement.Bound bound(String name, String option, Metric.Unit unit) throws UsageException {
        int equals = option.indexOf('=');
        String number = option.substring(equals + 1).strip();
        OptionalLong bound = number(number);
        if (equals >= 0 && bound.isEmpty() && DIGITS.matcher(number).matches()) {
            throw new UsageException(English.format(
                    "“%s %s” asks for more than any figure can be, which is at most %,d.",
                    name, option, Long.MAX_VALUE));
        }
        if (equals < 0 || bound.isEmpty()) {
            throw new UsageException(English.format(
                    "“%s %s” names no number: say %s %s.",
                    name, option, name, unit == Metric.Unit.COUNT ? "METRIC=NUMBER" : "METRIC=MONTHS"));
        }
        Feature metric = metric(option.substring(0, equals).strip());
        if (!metric.kind().unit().equals(Optional.of(unit))) {
            throw new UsageException(English.format(
                    unit == Metric.Unit.COUNT
                            ? "%s tells a day: say --within %s=MONTHS."
                            : "%s tells no day: say --at-least %s=NUMBER.",
                    metric.shortName(),
                    option.substring(0, equals).strip()));
        }
        if (unit == Metric.Unit.DAY && bound.getAsLong() > Requirement.Within.MOST_MONTHS) {
            throw new UsageException(English.format(
                    "“%s %s” asks for more months than count: at most %,d.",
                    name, option, Requirement.Within.MOST_MONTHS));
        }
        return Requirement.ofMetric(
                metric, unit, bound.getAsLong(), dataset.about().asOf());
    }

    /// As large as a figure of a dataset can be.
    private static OptionalLong number(String digits) {
        try {
            return NUMBER.matcher(digits).matches() ? OptionalLong.of(Long.parseLong(digits)) : OptionalLong.empty();
        } catch (NumberFormatException _) {
            return OptionalLong.empty();
        }
    }

    private Feature metric(String id) throws UsageException {
        OptionalInt index = dataset.indexOf(FeatureId.ofMetric(id));
        if (index.isEmpty()) {
            throw NameLookup.missing(
                    English.format(
                            "%s has no metric “%s”; it has ", dataset.about().id(), id),
                    id,
                    dataset.allMetrics().stream().map(Metric::id).toList());
        }
        return dataset.feature(index.getAsInt());
    }
}
