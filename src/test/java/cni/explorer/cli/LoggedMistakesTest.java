package cni.explorer.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import cni.explorer.metrics.ChangeSource;
import cni.explorer.metrics.RepositoryAddress;
import cni.explorer.metrics.RepositoryReading;
import cni.explorer.model.Source;
import cni.explorer.model.SourceMove;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// A mistake that the program makes with what one repository answers ends nothing, and is noted all the same.
final class LoggedMistakesTest {
    private static final String SECRET = "ghp_0123456789abcdefABCDEF";

    @TempDir
    private Path folder;

    private Thread.@Nullable UncaughtExceptionHandler before;
    private Run run = new Run();

    @BeforeEach
    void listen() {
        run = new Run().withLogs(folder);
        ErrorReporter edge = run.edge();
        before = Thread.getDefaultUncaughtExceptionHandler();
        Thread.setDefaultUncaughtExceptionHandler((_, mistake) -> edge.report(mistake));
    }

    @AfterEach
    void listenNoMore() {
        Thread.setDefaultUncaughtExceptionHandler(before);
    }

    @Test
    void oneInARefreshIsInTheLogWithItsPlacesAndWithoutTheToken() throws Exception {
        run.withMetrics(new MetricsEnvironment(
                Map.of("GITHUB_TOKEN", SECRET), _ -> (_, _) -> mistaken(), Run::noChanges, Optional::empty));

        assertEquals(ExitStatus.NETWORK, run.run("metrics", "refresh", "--provider", "calico"));

        assertIsNotedOnceWithoutTheToken();
    }

    @Test
    void oneInALookAtSourcesIsInTheLogOnceHoweverOftenItIsMade() throws Exception {
        run.withMetrics(new MetricsEnvironment(
                Map.of(),
                _ -> (_, _) -> mistaken(),
                _ -> new ChangeSource() {
                    @Override
                    public Optional<SourceMove> since(Source.RepositoryFile file) {
                        mistaken();
                        return Optional.empty();
                    }

                    @Override
                    public Optional<RepositoryReading.LatestRelease> release(RepositoryAddress repository) {
                        return Optional.empty();
                    }
                },
                Optional::empty));

        assertEquals(ExitStatus.NETWORK, run.run("check", "--online", "cni-2026"));

        assertIsNotedOnceWithoutTheToken();
    }

    private void assertIsNotedOnceWithoutTheToken() throws IOException {
        String log = Files.readString(folder.resolve("cni-explorer.0.log"));
        assertTrue(log.contains("cni.explorer.cli.LoggedMistakesTest.mistaken(LoggedMistakesTest.java:"), log);
        assertTrue(log.contains("java.lang.IllegalArgumentException"), log);
        assertTrue(log.contains("Caused by: ") && log.contains("java.lang.ArithmeticException"), log);
        assertEquals(1, log.split("SEVERE", -1).length - 1, log);
        assertFalse(log.contains(SECRET), log);
        assertFalse(run.err().contains(SECRET), run.err());
        assertTrue(run.err().contains("the details are in " + folder), run.err());
    }

    /// In the words that Java has for a header which it does not like.
    private static RepositoryReading mistaken() {
        throw new IllegalArgumentException(
                "invalid header value: \"Bearer " + SECRET + "\"", new ArithmeticException("of " + SECRET));
    }
}
