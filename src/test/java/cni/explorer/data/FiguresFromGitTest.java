package cni.explorer.data;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import cni.explorer.model.Dataset;
import cni.explorer.model.FeatureId;
import cni.explorer.model.Figure;
import cni.explorer.model.Footnote;
import cni.explorer.model.Metric;
import cni.explorer.model.Source;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.BiConsumer;
import org.junit.jupiter.api.Test;

/// What was counted from histories was counted by one rule for all, and says so.
class FiguresFromGitTest {
    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("d MMMM uuuu", Locale.ENGLISH);
    private static final LocalDate POST = LocalDate.of(2017, 11, 11);
    private static final String TWELVE =
            "Commits of the default branch in the twelve months that end at 00:00 UTC on that day, by committer date, ";
    private static final String YEAR = "Commits of that calendar year by committer date, merges included";
    private static final String AUTHORS = ".mailmap applied, case ignored, robots left out";
    private static final Map<String, String> NOW = Map.of(
            "commits-12-months",
            TWELVE + "merges included",
            "commits-12-months-no-merges",
            TWELVE + "merges left out",
            "commits",
            "All commits of the default branch, merges included",
            "git-authors",
            "Distinct author names in the default branch, " + AUTHORS,
            "releases",
            "Distinct stable versions among the tags of the snapshot",
            "last-push",
            "Day of the last commit of the default branch, by committer date in UTC");
    private static final Map<String, String> BEFORE_THE_POST = Map.of(
            "commits",
            "Commits of the default branch before that day (00:00 UTC), by committer date, merges included",
            "git-authors",
            "Distinct author names in the default branch before that day (00:00 UTC, committer date), " + AUTHORS);
    private static final String ARCHIVED = "Nothing can come: the repository was archived on 20 June 2024";

    private final Dataset dataset = ShippedDatasets.find("cni-2026").orElseThrow();

    @Test
    void eachStatesTheSentenceOfTheRule() {
        Set<String> counted = new TreeSet<>();
        figures((metric, figure) -> {
            if (!NOW.containsKey(metric.id())) {
                return;
            }
            counted.add(metric.id());
            String expected = switch (figure.source()) {
                case Source.Page _ -> ARCHIVED;
                case Source.RepositoryFile _ -> sentence(metric.id(), day(figure));
            };
            assertEquals(expected, figure.method(), metric.id() + " " + figure);
        });
        assertEquals(new TreeSet<>(NOW.keySet()), counted);
    }

    @Test
    void noOtherMetricUsesASentenceOfTheRule() {
        figures((metric, figure) -> {
            boolean isOfTheRule = NOW.containsValue(figure.method()) || BEFORE_THE_POST.containsValue(figure.method());
            assertTrue(NOW.containsKey(metric.id()) || !isOfTheRule, metric.id() + " " + figure);
        });
    }

    @Test
    void allOfTodayOfOneRepositoryAreOfOneCommitAndOneDay() {
        for (int p = 0; p < dataset.providers().size(); p++) {
            Set<String> snapshots = new TreeSet<>();
            for (Metric metric : dataset.allMetrics()) {
                for (Figure figure : metric.of(p)) {
                    if (figure.method().equals(NOW.get(metric.id())) && !isOfTheTagsOfAFork(metric, p)) {
                        snapshots.add(figure.source().address() + " " + day(figure));
                    }
                }
            }
            assertTrue(snapshots.size() <= 1, snapshots.toString());
        }
    }

    @Test
    void merelyLeavingOutMergesNeverCountsMore() {
        Metric with = metric("commits-12-months");
        Metric without = metric("commits-12-months-no-merges");
        for (int p = 0; p < dataset.providers().size(); p++) {
            assertEquals(with.newest(p).map(Figure::when), without.newest(p).map(Figure::when));
            long most = with.newest(p).map(Figure::value).orElse(0L);
            assertTrue(without.newest(p).map(Figure::value).orElse(0L) <= most, with.newest(p) + "");
        }
    }

    @Test
    void aYearIsToldOfAtItsLastDayAndNoneIsLeftOut() {
        Metric commits = metric("commits-12-months");
        for (int p = 0; p < dataset.providers().size(); p++) {
            List<LocalDate> years = commits.of(p).stream()
                    .filter(figure -> figure.method().equals(YEAR))
                    .map(FiguresFromGitTest::day)
                    .sorted()
                    .toList();
            for (int n = 1; n < years.size(); n++) {
                assertEquals(years.get(n - 1).plusYears(1), years.get(n));
            }
        }
    }

    @Test
    void aFootnoteThatNamesACountNamesThatOfTheFigure() {
        Metric commits = metric("commits-12-months");
        int upkeep = dataset.indexOf(new FeatureId("maintenance")).orElseThrow();
        int named = 0;
        for (int p = 0; p < dataset.providers().size(); p++) {
            for (Footnote note : dataset.cell(p, upkeep).footnotes()) {
                if (note.text().contains(" commits in the twelve months ")) {
                    Figure figure = commits.newest(p).orElseThrow();
                    String words = String.format(
                            Locale.ROOT,
                            "%,d commits in the twelve months before %s;",
                            figure.value(),
                            day(figure).format(DAY));
                    assertTrue(note.text().startsWith(words), words + " but " + note.text());
                    named++;
                }
            }
        }
        assertEquals(13, named);
    }

    /// Of Cilium, whose history and whose tags stand in two forks.
    private boolean isOfTheTagsOfAFork(Metric metric, int provider) {
        return "releases".equals(metric.id())
                && "cilium".equals(dataset.providers().get(provider).id().value());
    }

    private static String sentence(String metric, LocalDate day) {
        if (day.equals(POST)) {
            return BEFORE_THE_POST.getOrDefault(metric, "no figure of that day");
        }
        boolean isYear = "commits-12-months".equals(metric) && day.getMonthValue() == 12 && day.getDayOfMonth() == 31;
        return isYear ? YEAR : NOW.getOrDefault(metric, "");
    }

    private static LocalDate day(Figure figure) {
        return figure.when().lastDay();
    }

    private void figures(BiConsumer<Metric, Figure> look) {
        dataset.allMetrics()
                .forEach(metric ->
                        metric.figures().values().forEach(all -> all.forEach(figure -> look.accept(metric, figure))));
    }

    private Metric metric(String id) {
        return dataset.allMetrics().stream()
                .filter(one -> one.id().equals(id))
                .findFirst()
                .orElseThrow();
    }
}
