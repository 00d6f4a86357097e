package cni.explorer.export;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.joining;
import static java.util.stream.Collectors.toList;

import cni.explorer.metrics.Failure;
import cni.explorer.metrics.Refresh;
import cni.explorer.metrics.RepositoryReading;
import cni.explorer.metrics.StoredReading;
import cni.explorer.model.Dataset;
import cni.explorer.model.Provider;
import cni.explorer.model.ProviderId;
import cni.explorer.text.English;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// What is known of the repositories of a dataset, as a table shows it.
///
/// @param dataset its id
/// @param rows    a row for each provider of whom something is known, in the order of the dataset
/// @param failed  those that have not answered
/// @param without those that have not been asked, or have no repository
public record ReadingReport(
        String dataset, List<ReportedReading> rows, List<Refresh.RefreshResult.Failed> failed, List<Provider> without) {
    public ReadingReport {
        rows = List.copyOf(rows);
        failed = List.copyOf(failed);
        without = List.copyOf(without);
    }

    /// What one said.
    public record ReportedReading(Provider provider, RepositoryReading reading) {}

    /// What came of asking.
    public static ReadingReport of(Dataset dataset, List<Refresh.RefreshResult> outcomes) {
        List<ReportedReading> rows = new ArrayList<>();
        List<Refresh.RefreshResult.Failed> failed = new ArrayList<>();
        List<Provider> without = new ArrayList<>();
        for (Refresh.RefreshResult outcome : outcomes) {
            switch (outcome) {
                case Refresh.RefreshResult.Read read -> rows.add(new ReportedReading(read.provider(), read.reading()));
                case Refresh.RefreshResult.Failed one -> {
                    failed.add(one);
                    one.soFar().ifPresent(reading -> rows.add(new ReportedReading(one.provider(), reading)));
                }
                case Refresh.RefreshResult.NoRepository none -> without.add(none.provider());
            }
        }
        return new ReadingReport(dataset.about().id(), rows, failed, without);
    }

    /// What each said last, and of that which it did not say then, what it said before.
    public static ReadingReport ofLast(Dataset dataset, List<StoredReading> stored) {
        Map<ProviderId, RepositoryReading> last = new HashMap<>();
        stored.forEach(one -> last.merge(one.provider(), one.reading(), (before, now) -> now.over(before)));
        List<ReportedReading> rows = new ArrayList<>();
        List<Provider> without = new ArrayList<>();
        for (Provider provider : dataset.providers()) {
            Optional.ofNullable(last.get(provider.id()))
                    .ifPresentOrElse(
                            reading -> rows.add(new ReportedReading(provider, reading)), () -> without.add(provider));
        }
        return new ReadingReport(dataset.about().id(), rows, List.of(), without);
    }

    /// A sentence for each that has not answered, and for each number that could not be had.
    public List<String> complaints() {
        List<String> all = new ArrayList<>();
        for (ReportedReading row : rows) {
            for (RepositoryReading.MissingAnswer missing : row.reading().missing()) {
                if (failed.stream().noneMatch(one -> one.why().equals(missing.why()))) {
                    all.add(English.format(
                            "%s has no figure for %s: %s",
                            row.reading().repository().title(),
                            missing.field().id(),
                            missing.why().sentence()));
                }
            }
        }
        Map<Failure, List<Refresh.RefreshResult.Failed>> reasons =
                failed.stream().collect(groupingBy(Refresh.RefreshResult.Failed::why, LinkedHashMap::new, toList()));
        reasons.forEach((why, some) -> all.add(
                some.size() == 1
                        ? English.format(
                                "%s was not read%s: %s", named(some.getFirst()), toTheEnd(some), why.sentence())
                        : English.format(
                                "%,d were not read%s: %s They are %s.",
                                some.size(),
                                toTheEnd(some),
                                why.sentence(),
                                some.stream().map(ReadingReport::named).collect(joining(", ")))));
        return List.copyOf(all);
    }

    private static String named(Refresh.RefreshResult.Failed one) {
        return English.format("%s (%s)", one.provider().name(), one.repository().title());
    }

    /// What was answered before is there.
    private static String toTheEnd(List<Refresh.RefreshResult.Failed> some) {
        return some.stream().allMatch(one -> one.soFar().isPresent()) ? " to the end" : "";
    }
}
