package cni.explorer.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import cni.explorer.metrics.Failure;
import cni.explorer.metrics.MetricSource;
import cni.explorer.metrics.NotReadException;
import cni.explorer.metrics.Readings;
import cni.explorer.metrics.RepositoryAddress;
import cni.explorer.metrics.RepositoryCount;
import cni.explorer.metrics.RepositoryReading;
import cni.explorer.storage.ReadingFile;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

final class MetricsCommandTest {
    @TempDir
    private Path folder;

    private final Run run = new Run();

    @Test
    void theFiguresOfAProviderAreAskedPrintedAndKept() {
        assertEquals(ExitStatus.DONE, run("metrics", "refresh", "--provider", "calico"));

        List<String> lines = run.out().lines().toList();
        assertTrue(lines.getFirst().startsWith("Provider  Stars  "), lines::toString);
        assertTrue(
                lines.getLast()
                        .matches("Calico +7012 +no data .* 2026-11-27 +v3.32.1 .*projectcalico/calico +2026-11-28"),
                lines::toString);
        Run later = new Run();
        later.withMetrics(environment((_, _) -> {
            throw new NotReadException(new Failure.NotFound());
        }));
        assertEquals(ExitStatus.DONE, later.run("metrics", "export"));
        assertTrue(later.out().startsWith("provider,stars,forks,"), later.out());
        assertTrue(later.out().contains("\r\ncalico,7012,,"), later.out());
    }

    @Test
    void whatWasSaidLastIsShownWithoutAsking() {
        run("metrics", "refresh", "--provider", "calico", "--format", "json");
        Run later = new Run();
        later.withMetrics(environment((_, _) -> {
            throw new NotReadException(new Failure.NotFound());
        }));

        assertEquals(ExitStatus.DONE, later.run("metrics", "show", "--format", "json"));

        assertEquals(run.out(), later.out());
    }

    @Test
    void whoDoesNotAnswerIsNamedWithTheReasonAndTheStatusSaysSo() {
        run.withMetrics(environment((repository, _) -> {
            if (repository.name().equals("cilium")) {
                throw new NotReadException(new Failure.Limited(Instant.parse("2026-11-28T18:00:00Z")));
            }
            return reading(repository);
        }));

        assertEquals(
                ExitStatus.NETWORK, run.run("metrics", "refresh", "--provider", "cilium", "--provider", "kubenet"));

        assertEquals(
                "cni-explorer: Cilium (cilium/cilium) was not read: The limit of requests is reached; it goes on at 18:00 UTC. "
                        + "With a token in GITHUB_TOKEN the limit is higher.\n",
                run.err());
    }

    @Test
    void writingIntoADatasetChangesItsFiguresAlone() throws Exception {
        Path file = folder.resolve("mine.json");
        Files.copy(Path.of("data", "cni-2026.json"), file);
        List<String> before = Files.readAllLines(file);

        assertEquals(ExitStatus.DONE, run("metrics", "refresh", "--provider", "calico", "--write", file.toString()));

        List<String> after = Files.readAllLines(file);
        // A comma behind each figure that was the last, and nine lines for the new one: the stars, and the last push.
        assertEquals(before.size() + 2 * 9, after.size());
        assertEquals(ExitStatus.DONE, new Run().run("check", file.toString()));
        run("metrics", "refresh", "--provider", "calico", "--write", file.toString());
        assertEquals(after, Files.readAllLines(file));
    }

    @Test
    void whatWasAnsweredIsPrintedAndWrittenAlsoWhereItCannotBeKept() throws Exception {
        Path file = folder.resolve("mine.json");
        Files.copy(Path.of("data", "cni-2026.json"), file);
        run.withMetrics(environment((repository, _) -> reading(repository), folder));

        assertEquals(
                ExitStatus.FILE, run.run("metrics", "refresh", "--provider", "calico", "--write", file.toString()));

        assertTrue(run.out().contains("Calico") && run.out().contains("7012"), run.out());
        assertTrue(Files.readString(file).contains("7012"), "the dataset file has the figures");
        assertTrue(run.err().contains(folder.toString()), run.err());
    }

    @Test
    void whatWasAnsweredIsPrintedAlsoWhereTheDatasetCannotBeWritten() throws Exception {
        Path file = folder.resolve("mine.json");
        Files.copy(Path.of("data", "cni-2026.json"), file);
        run.withMetrics(environment((repository, _) -> {
            delete(file);
            return reading(repository);
        }));

        assertEquals(
                ExitStatus.FILE, run.run("metrics", "refresh", "--provider", "calico", "--write", file.toString()));

        assertTrue(run.out().contains("Calico") && run.out().contains("7012"), run.out());
    }

    @Test
    void anAddressThatIsNotSafeIsRefusedWithoutBeingSaid() {
        assertEquals(ExitStatus.USAGE, run("metrics", "refresh", "--api", "https://me:secret@example.org/"));

        assertTrue(!run.err().contains("secret") && run.err().contains("https://HOST/api/v3"), run.err());
    }

    @Test
    void aListOfHostsThatIsNoneIsRefusedBeforeAnybodyIsAsked() {
        MetricsEnvironment nobody = environment((_, _) -> {
            throw new AssertionError("asked");
        });
        run.withMetrics(new MetricsEnvironment(
                Map.of("CNI_EXPLORER_HOSTS", "git.example.org"), nobody.source(), nobody.changes(), nobody.store()));

        assertEquals(ExitStatus.USAGE, run.run("metrics", "refresh"));

        assertEquals(
                "cni-explorer: CNI_EXPLORER_HOSTS must be like forgejo=git.example.org,gitlab=gitlab.example.org.\n",
                run.err());
    }

    @Test
    void aDatasetThatComesWithTheProgramIsNotWrittenTo() {
        assertEquals(ExitStatus.USAGE, run("metrics", "refresh", "--write", "cni-2026"));
    }

    @Test
    void metricsAloneSaysWhatThereIs() {
        assertEquals(ExitStatus.USAGE, run("metrics"));

        assertEquals("cni-explorer: metrics is followed by what to do: refresh, show and export.\n", run.err());
    }

    private ExitStatus run(String... arguments) {
        return run.withMetrics(environment((repository, _) -> reading(repository)))
                .run(arguments);
    }

    private MetricsEnvironment environment(MetricSource source) {
        return environment(source, folder.resolve("figures.jsonl"));
    }

    private static MetricsEnvironment environment(MetricSource source, Path kept) {
        return new MetricsEnvironment(
                Map.of(),
                (URI _) -> source,
                Run::noChanges,
                () -> Optional.of(new ReadingFile(kept, Clock.fixed(Readings.NOW, ZoneOffset.UTC))));
    }

    private static void delete(Path file) {
        try {
            Files.delete(file);
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    private static RepositoryReading reading(RepositoryAddress repository) {
        return new RepositoryReading(
                repository,
                repository,
                Instant.parse("2026-11-28T17:00:00Z"),
                Map.of(RepositoryCount.STARS, 7012L),
                false,
                Optional.of(Instant.parse("2026-11-27T01:02:03Z")),
                Optional.of(new RepositoryReading.LatestRelease("v3.32.1", LocalDate.of(2026, 6, 24))),
                Optional.empty(),
                List.of());
    }
}
