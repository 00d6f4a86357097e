package cni.explorer.metrics;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import cni.explorer.data.ShippedDatasets;
import cni.explorer.export.FigureSelection;
import cni.explorer.export.ReadingReport;
import cni.explorer.export.csv.FiguresCsv;
import cni.explorer.export.csv.ReadingsCsv;
import cni.explorer.export.json.ReadingsJson;
import cni.explorer.export.svg.FiguresSvg;
import cni.explorer.model.Dataset;
import cni.explorer.storage.AnswerFiles;
import cni.explorer.storage.ReadingFile;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.logging.Handler;
import java.util.logging.Level;
import java.util.logging.LogRecord;
import java.util.logging.Logger;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// The token of somebody goes into a header of each request, and into no log, file, export or exception.
final class TokenStaysHiddenTest {
    private static final String SECRET = "ghp_0123456789abcdefABCDEF";

    @TempDir
    private Path folder;

    private final StringBuilder heard = new StringBuilder();

    @Test
    void itIsSentAndNothingElseHoldsIt() throws Exception {
        Logger all = Logger.getLogger("");
        Level before = all.getLevel();
        Handler listening = listening();
        all.addHandler(listening);
        all.setLevel(Level.ALL);
        try (StandIn github = new StandIn().withRepository("projectcalico/calico")) {
            trouble(github);
            GitHubSource source = source(github);
            Dataset dataset = ShippedDatasets.find("cni-2026").orElseThrow();
            ReadingFile store =
                    new ReadingFile(folder.resolve("figures.jsonl"), Clock.fixed(Readings.NOW, ZoneOffset.UTC));
            KeptReadings kept = new KeptReadings(Optional.of(store));

            List<Refresh.RefreshResult> results = new Refresh(source).of(dataset.providers(), kept);
            new SourceCheck(source).of(dataset, _ -> {});

            kept.check();
            assertEquals(1, store.all().size());
            exports(dataset, results, store.all());
            assertTrue(github.requests().stream()
                    .allMatch(request ->
                            ("Bearer " + SECRET).equals(request.getHeaders().get("Authorization"))));
            assertTrue(github.requests().stream()
                    .noneMatch(request -> request.getUrl().toString().contains(SECRET)));
        } finally {
            all.removeHandler(listening);
            all.setLevel(before);
        }
        heard.append(token());
        try (Stream<Path> files = Files.walk(folder)) {
            for (Path file : files.filter(Files::isRegularFile).toList()) {
                heard.append(file).append(new String(Files.readAllBytes(file), StandardCharsets.ISO_8859_1));
            }
        }
        assertTrue(heard.length() > 10_000, "something was looked at");
        assertFalse(heard.toString().contains(SECRET));
        assertFalse(heard.toString().contains(SECRET.substring(4)));
    }

    /// Each cause in the words of its exception, with all that a log of mistakes would hold.
    private void trouble(StandIn github) throws Exception {
        List<Integer> statuses = List.of(302, 401, 403, 404, 418, 451, 500);
        for (int status : statuses) {
            String path = "some/status" + status;
            github.on(
                    "/repos/" + path,
                    StandIn.response(status, "not JSON at all")
                            .addHeader("Location", "https://example.org/elsewhere")
                            .build());
            try {
                source(github).read(new RepositoryAddress("github.com", "some", "status" + status), _ -> {});
            } catch (NotReadException failure) {
                StringWriter trace = new StringWriter();
                failure.printStackTrace(new PrintWriter(trace));
                heard.append(trace).append(failure.failure());
            }
        }
    }

    private GitHubSource source(StandIn github) {
        return github.source(Optional.of(token()), new AnswerFiles(folder.resolve("answers"), Clock.systemUTC()));
    }

    private static Token token() {
        return Token.of(Map.of("GITHUB_TOKEN", SECRET)).orElseThrow();
    }

    private void exports(Dataset dataset, List<Refresh.RefreshResult> results, List<StoredReading> stored)
            throws Exception {
        StringWriter out = new StringWriter();
        ReadingReport report = ReadingReport.of(dataset, results);
        new ReadingsJson(report).write(out);
        new ReadingsCsv(stored).write(out);
        FigureSelection figures = FigureSelection.of(
                dataset.with(LearnedFigures.into(dataset, stored), Map.of()), List.of(0, 1, 2), "stars", false);
        new FiguresCsv(figures).write(out);
        new FiguresSvg(figures).write(out);
        heard.append(out).append(report.complaints()).append(new ArrayList<>(results));
    }

    private Handler listening() {
        return new Handler() {
            @Override
            public synchronized void publish(LogRecord record) {
                heard.append(record.getMessage()).append(String.valueOf(record.getThrown()));
            }

            @Override
            public void flush() {}

            @Override
            public void close() {}
        };
    }
}
