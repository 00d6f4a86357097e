package cni.explorer.export;

import static org.junit.jupiter.api.Assertions.assertEquals;

import cni.explorer.diff.TwoYears;
import cni.explorer.metrics.Failure;
import cni.explorer.metrics.ReadingField;
import cni.explorer.metrics.Readings;
import cni.explorer.metrics.Refresh.RefreshResult;
import cni.explorer.metrics.RepositoryAddress;
import cni.explorer.metrics.RepositoryReading;
import cni.explorer.model.Provider;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/// What came of asking repositories, as it is reported.
class ReadingReportTest {
    private static final Provider DELTA = TwoYears.NOW.providers().get(0);
    private static final Provider ALPHA = TwoYears.NOW.providers().get(1);
    private static final Provider BETA = TwoYears.NOW.providers().get(2);

    @Test
    void whatCouldNotBeHadIsSaidOfWhomAndWhy() {
        RepositoryAddress repository = new RepositoryAddress("github.com", "d", "delta");
        RepositoryReading partly = new RepositoryReading(
                repository,
                repository,
                Readings.NOW,
                Map.of(),
                false,
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                List.of(new RepositoryReading.MissingAnswer(ReadingField.CONTRIBUTORS, new Failure.TooLong())));
        ReadingReport report = ReadingReport.of(
                TwoYears.NOW,
                List.of(
                        new RefreshResult.Read(DELTA, partly),
                        new RefreshResult.Failed(
                                BETA, new RepositoryAddress("github.com", "b", "beta"), new Failure.NotFound()),
                        new RefreshResult.NoRepository(ALPHA)));

        assertEquals(
                List.of(
                        "d/delta has no figure for contributors: " + new Failure.TooLong().sentence(),
                        "Beta Net (b/beta) was not read: There is no public repository of that name (404)."),
                report.complaints());
        assertEquals(List.of(ALPHA), report.without());
    }

    @Test
    void whatWasReadLastStandsInTheOrderOfTheDataset() {
        ReadingReport report = ReadingReport.ofLast(
                TwoYears.NOW, List.of(Readings.of("beta-net", 1, Readings.NOW), Readings.of("delta", 2, Readings.NOW)));

        assertEquals(
                List.of(DELTA, BETA),
                report.rows().stream()
                        .map(ReadingReport.ReportedReading::provider)
                        .toList());
        assertEquals(List.of(ALPHA), report.without());
        assertEquals(List.of(), report.complaints());
    }
}
