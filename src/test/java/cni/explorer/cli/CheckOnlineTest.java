package cni.explorer.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import cni.explorer.metrics.ChangeSource;
import cni.explorer.metrics.Failure;
import cni.explorer.metrics.NotReadException;
import cni.explorer.metrics.RepositoryAddress;
import cni.explorer.metrics.RepositoryReading.LatestRelease;
import cni.explorer.model.Source;
import cni.explorer.model.SourceMove;
import java.net.URI;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;

final class CheckOnlineTest {
    private static final URI DIFFERENCE = URI.create("https://github.com/flannel-io/flannel/compare/a...b");

    @Test
    void whatHasChangedIsAWorklistAndTheStatusSaysSo() {
        Run run = new Run().withMetrics(environment(CheckOnlineTest::moved));

        assertEquals(ExitStatus.CHANGED, run.run("check", "--online", "cni-2026"));

        assertTrue(run.out().startsWith("cni-2026: 1 source has changed since it was read; "), run.out());
        assertTrue(
                run.out().contains("\n2026-09-02  flannel-io/flannel Documentation/backends.md, read at "), run.out());
        assertTrue(run.out().contains("\n            Canal: Encryption; flannel: Network model, "), run.out());
        assertTrue(run.out().endsWith("            " + DIFFERENCE + "\n"), run.out());
        assertEquals("", run.err());
    }

    @Test
    void programsGetItAsJson() {
        Run run = new Run().withMetrics(environment(CheckOnlineTest::moved));

        run.run("check", "--online", "--format", "json", "cni-2026");

        assertTrue(run.out().contains("\"path\": \"Documentation/backends.md\""), run.out());
        assertTrue(run.out().contains("\"provider\": \"flannel\""), run.out());
    }

    @Test
    void programsGetOneDocument() {
        Run run = new Run().withMetrics(environment(CheckOnlineTest::moved));

        assertEquals(ExitStatus.USAGE, run.run("check", "--online", "--format", "json", "cni-2026", "cni-2017"));

        assertEquals("", run.out());
        assertTrue(run.err().contains("With --format json one dataset is looked at"), run.err());
    }

    @Test
    void whereNothingHasChangedTheStatusIsNought() {
        Run run = new Run();

        assertEquals(ExitStatus.DONE, run.run("check", "--online", "cni-2026"));

        assertEquals("cni-2026: No source has changed since it was read.\n", run.out());
    }

    @Test
    void whatCouldNotBeLookedAtIsSaidOnceForEachCause() {
        Run run = new Run().withMetrics(environment(_ -> {
            throw new NotReadException(new Failure.Limited(Instant.parse("2026-11-28T18:00:00Z")));
        }));

        assertEquals(ExitStatus.NETWORK, run.run("check", "--online", "cni-2026"));

        assertEquals(1, run.err().lines().count(), run.err());
        assertTrue(run.err().contains("sources could not be looked at: The limit of requests is reached"), run.err());
    }

    @Test
    void aFileThatIsNoDatasetIsStillTold() {
        assertEquals(ExitStatus.FILE, new Run().run("check", "--online", "no-such-file.json"));
    }

    private static Optional<SourceMove> moved(Source.RepositoryFile file) {
        return file.repository().equals("flannel-io/flannel") && file.path().equals("Documentation/backends.md")
                ? Optional.of(new SourceMove(
                        SourceMove.MoveKind.FILE,
                        file.repository(),
                        file.path(),
                        file.commit(),
                        "b",
                        LocalDate.of(2026, 9, 2),
                        DIFFERENCE))
                : Optional.empty();
    }

    /// What is told of a file.
    private interface FileChanges {
        Optional<SourceMove> since(Source.RepositoryFile file) throws NotReadException;
    }

    private static MetricsEnvironment environment(FileChanges changes) {
        return new MetricsEnvironment(
                Map.of(),
                _ -> _ -> {
                    throw new NotReadException(new Failure.NotFound());
                },
                _ -> new ChangeSource() {
                    @Override
                    public Optional<SourceMove> since(Source.RepositoryFile file) throws NotReadException {
                        return changes.since(file);
                    }

                    @Override
                    public Optional<LatestRelease> release(RepositoryAddress repository) {
                        return Optional.empty();
                    }
                },
                Optional::empty);
    }
}
