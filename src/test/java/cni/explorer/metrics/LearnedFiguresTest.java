package cni.explorer.metrics;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertTrue;

import cni.explorer.data.ShippedDatasets;
import cni.explorer.model.Dataset;
import cni.explorer.model.Figure;
import cni.explorer.model.FigureDate;
import cni.explorer.model.Metric;
import cni.explorer.model.Provider;
import cni.explorer.model.ProviderId;
import cni.explorer.query.FigureTrend;
import cni.explorer.query.Figures;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;

final class LearnedFiguresTest {
    private final Dataset dataset = ShippedDatasets.find("cni-2026").orElseThrow();
    private final int calico = dataset.indexOf(new ProviderId("calico")).orElseThrow();

    @Test
    void whatWasLearnedStandsBehindWhatWasShippedWithDayMethodAndSource() {
        List<Metric> joined = LearnedFigures.into(dataset, List.of(Readings.of("calico", 7_012, Readings.NOW)));

        Metric stars = metric(joined, "stars");
        assertEquals(
                metric(dataset.metrics(), "stars").of(calico).size() + 1,
                stars.of(calico).size());
        Figure newest = Figures.newest(stars, calico).orElseThrow();
        assertEquals(7_012, newest.value());
        assertEquals(new FigureDate.Day(LocalDate.of(2026, 11, 28)), newest.when());
        assertEquals(RepositoryCount.STARS.method(), newest.method());
        assertEquals(
                "https://github.com/owner/calico", newest.source().address().toString());
    }

    @Test
    void whoIsArchivedByTheLastWordOfItsRepositoryIsMarkedAsAShippedOneIs() {
        Dataset learned = LearnedFigures.in(dataset, List.of(archived("calico", true), archived("weave-net", true)));

        Provider.Status mark = learned.providers().get(calico).status().orElseThrow();
        assertEquals("archived", mark.word());
        assertEquals(Optional.of("Archived on GitHub, read 28 November 2026."), mark.sentence());
        assertEquals(
                List.of("https://github.com/owner/calico"),
                mark.sources().stream().map(one -> one.address().toString()).toList());
        assertEquals(status(dataset, "weave-net"), status(learned, "weave-net"), "its own mark says more");
        assertSame(learned, LearnedFigures.in(learned, List.of(archived("calico", true))), "nothing new");
        assertEquals(
                Optional.empty(),
                status(
                        LearnedFigures.in(learned, List.of(archived("calico", true), archived("calico", false))),
                        "calico"),
                "taken up again");
        assertSame(dataset.columns(), learned.columns());
    }

    private static Optional<Provider.Status> status(Dataset of, String provider) {
        return of.providers()
                .get(of.indexOf(new ProviderId(provider)).orElseThrow())
                .status();
    }

    private static StoredReading archived(String provider, boolean isArchived) {
        RepositoryReading said = Readings.of(provider, 1, Readings.NOW).reading();
        return Readings.of(
                provider,
                new RepositoryReading(
                        said.asked(),
                        said.repository(),
                        said.at(),
                        Map.of(),
                        isArchived,
                        Optional.empty(),
                        said.release(),
                        said.license(),
                        List.of()));
    }

    @Test
    void ofOneDayTheLastStays() {
        List<Metric> joined = LearnedFigures.into(
                dataset,
                List.of(
                        Readings.of("calico", 1, Instant.parse("2026-11-28T01:00:00Z")),
                        Readings.of("calico", 2, Instant.parse("2026-11-28T02:00:00Z"))));

        assertEquals(
                List.of(2L),
                metric(joined, "stars").of(calico).stream()
                        .filter(figure -> figure.method().equals(RepositoryCount.STARS.method()))
                        .map(Figure::value)
                        .toList());
    }

    @Test
    void aDayThatNoFigureCanHoldIsNoReasonToShowNothing() {
        String line = """
                {"provider":"calico","asked":"o/n","repository":"o/n","at":"2026-11-28T17:00:00Z","counts":{"stars":77},\
                "archived":false,"pushed":"+1000000000-12-31T23:59:59Z"}""";
        StoredReading stored = new ReadingJson().read(line).orElseThrow();

        List<Metric> joined = LearnedFigures.into(dataset, List.of(stored));

        assertEquals(
                77,
                Figures.newest(metric(joined, "stars"), calico).orElseThrow().value());
        assertEquals(Optional.empty(), stored.reading().pushed());
    }

    @Test
    void learnedTwiceIsLearnedOnce() {
        List<StoredReading> readings = List.of(Readings.of("calico", 7_012, Readings.NOW));
        List<Metric> once = LearnedFigures.into(dataset, readings);

        assertEquals(once, LearnedFigures.into(dataset.with(once, Map.of()), readings));
    }

    @Test
    void whereNothingWasLearnedTheFiguresAreTheVerySame() {
        assertSame(
                dataset.allMetrics(),
                LearnedFigures.into(dataset, List.of(Readings.of("unheard-of", 1, Readings.NOW))));
    }

    @Test
    void theDayOfTheLastPushIsLearnedToo() {
        List<Metric> joined = LearnedFigures.into(dataset, List.of(Readings.of("calico", 7_012, Readings.NOW)));

        Figure newest = metric(joined, "last-push").newest(calico).orElseThrow();
        assertEquals(LocalDate.of(2026, 11, 27), LocalDate.ofEpochDay(newest.value()));
        assertEquals(new FigureDate.Day(LocalDate.of(2026, 11, 28)), newest.when());
        assertEquals(Metric.Unit.DAY, metric(joined, "last-push").unit());
    }

    @Test
    void aMetricThatTheDatasetLacksIsMade() {
        Dataset bare = dataset.with(List.of(), Map.of());

        List<Metric> joined = LearnedFigures.into(bare, List.of(Readings.of("calico", 7_012, Readings.NOW)));

        assertEquals(
                List.of("stars", "commits-12-months", "last-push"),
                joined.stream().map(Metric::id).toList());
    }

    /// Growth between a number that a page rounded and one that was counted would be made up.
    @Test
    void noLineJoinsWhatWasLearnedToWhatWasShippedByAnotherMethod() {
        List<Metric> joined = LearnedFigures.into(
                dataset,
                List.of(
                        Readings.of("calico", 7_000, Instant.parse("2026-10-28T17:00:00Z")),
                        Readings.of("calico", 7_012, Readings.NOW)));

        FigureTrend trend = FigureTrend.of(metric(joined, "stars"), calico, LocalDate.of(2026, 11, 28));

        assertTrue(trend.lines()
                .contains(new FigureTrend.Joined(
                        List.of(
                                new FigureTrend.DatedValue(LocalDate.of(2026, 10, 28), 7_000),
                                new FigureTrend.DatedValue(LocalDate.of(2026, 11, 28), 7_012)),
                        true)));
    }

    private static Metric metric(List<Metric> metrics, String id) {
        return metrics.stream().filter(one -> one.id().equals(id)).findFirst().orElseThrow();
    }
}
