package cni.explorer.metrics;

import static java.util.stream.Collectors.toSet;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import cni.explorer.data.ShippedDatasets;
import cni.explorer.metrics.SourceCheck.SourceReport;
import cni.explorer.model.Dataset;
import cni.explorer.model.FeatureId;
import cni.explorer.model.ProviderId;
import cni.explorer.model.Source;
import cni.explorer.model.SourceMove;
import cni.explorer.query.MovedSources;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import mockwebserver3.MockResponse;
import mockwebserver3.RecordedRequest;
import org.junit.jupiter.api.Test;

/// What has changed under the shipped dataset, as the stand-in for GitHub tells it.
final class SourceCheckTest {
    private static final String READ = "2026-08-20T10:00:00Z";
    private static final String BEFORE = "2026-08-01T10:00:00Z";
    private static final String NOW = "1234567890123456789012345678901234567890";

    private final Dataset dataset = ShippedDatasets.find("cni-2026").orElseThrow();

    @Test
    void theCellsThatRestOnSevenMovedPathsAreNamedAndNoOthers() throws Exception {
        List<Source.RepositoryFile> files = new ArrayList<>(files());
        Set<Source.RepositoryFile> moved = new HashSet<>();
        for (int i = 0; i < 7; i++) {
            moved.add(files.get(i * files.size() / 7));
        }
        try (StandIn github = new StandIn()) {
            answer(github, moved);

            SourceReport report = new SourceCheck(github.source()).of(dataset, _ -> {});

            assertEquals(List.of(), report.failed());
            assertEquals(
                    moved.stream().map(Source.RepositoryFile::path).collect(toSet()),
                    report.moved().sources().stream()
                            .map(one -> one.move().path())
                            .collect(toSet()));
            assertEquals(
                    cellsOn(moved),
                    report.moved().sources().stream()
                            .flatMap(one -> one.cells().stream())
                            .collect(toSet()));
        }
    }

    @Test
    void eachPathIsAskedForOnceAndEachCommitOnce() throws Exception {
        try (StandIn github = new StandIn()) {
            answer(github, Set.of());

            SourceReport report = new SourceCheck(github.source()).of(dataset, _ -> {});

            List<String> asked = github.requests().stream()
                    .map(one -> one.getUrl().toString())
                    .toList();
            assertEquals(new HashSet<>(asked).size(), asked.size(), "nothing is asked twice");
            assertEquals(SourceCheck.size(dataset), report.asked());
            assertTrue(report.moved().isEmpty());
        }
    }

    @Test
    void theOldestChangeComesFirstWithThePageThatShowsIt() throws Exception {
        Source.RepositoryFile file = files().iterator().next();
        try (StandIn github = new StandIn()) {
            answer(github, Set.of(file));
            github.on(
                    "/repos/flannel-io/flannel/releases/latest",
                    StandIn.response(200, "{\"tag_name\": \"v9.0.0\", \"published_at\": \"2026-08-30T00:00:00Z\"}")
                            .build());

            List<SourceMove> moves = new SourceCheck(github.source())
                    .of(dataset, _ -> {}).moved().sources().stream()
                            .map(MovedSources.MovedSource::move)
                            .toList();

            assertEquals(2, moves.size());
            assertEquals(SourceMove.MoveKind.RELEASE, moves.getFirst().kind());
            assertEquals("v9.0.0", moves.getFirst().now());
            assertEquals(LocalDate.of(2026, 9, 2), moves.getLast().on());
            assertEquals(
                    "https://github.com/" + file.repository() + "/compare/" + file.commit() + "..." + NOW,
                    moves.getLast().difference().toString().replaceFirst("#diff-[0-9a-f]{64}$", ""));
        }
    }

    @Test
    void atALimitTheRestIsNotAskedAndEachIsNamed() throws Exception {
        try (StandIn github = new StandIn()) {
            for (String repository : repositories()) {
                github.on(
                        "/repos/" + repository + "/commits",
                        StandIn.response(429, "").addHeader("Retry-After", "60").build());
            }

            SourceReport report = new SourceCheck(github.source()).of(dataset, _ -> {});

            assertTrue(github.requests().size() < 20, () -> github.requests().size() + " requests");
            assertTrue(report.failed().stream()
                    .allMatch(one -> one.why() instanceof Failure.Limited || one.why() instanceof Failure.NotFound));
        }
    }

    @Test
    void aReleaseThatTheCellNamesIsNoNews() throws Exception {
        int feature = dataset.indexOf(new FeatureId("latest-release")).orElseThrow();
        int calico = dataset.indexOf(new ProviderId("calico")).orElseThrow();
        String version = dataset.cell(calico, feature).value().split(" ", 2)[0];
        try (StandIn github = new StandIn()) {
            answer(github, Set.of());
            github.on(
                    "/repos/projectcalico/calico/releases/latest",
                    StandIn.response(
                                    200,
                                    "{\"tag_name\": \"" + version + "\", \"published_at\": \"2026-11-30T00:00:00Z\"}")
                            .build());

            assertTrue(new SourceCheck(github.source())
                    .of(dataset, _ -> {})
                    .moved()
                    .isEmpty());
        }
    }

    /// Every file is as it was read, but for those that have moved.
    private void answer(StandIn github, Set<Source.RepositoryFile> moved) {
        for (String repository : repositories()) {
            github.on("/repos/" + repository + "/commits", request -> listed(repository, request, moved));
        }
        for (Source.RepositoryFile file : files()) {
            github.on(
                    "/repos/" + file.repository() + "/git/commits/" + file.commit(),
                    StandIn.response(200, "{\"sha\": \"x\", \"committer\": {\"date\": \"" + READ + "\"}}")
                            .build());
        }
    }

    private static MockResponse listed(String repository, RecordedRequest request, Set<Source.RepositoryFile> moved) {
        String path = String.valueOf(request.getUrl().queryParameter("path"));
        boolean isMoved = moved.stream()
                .anyMatch(file ->
                        file.repository().equals(repository) && file.path().equals(path));
        return StandIn.response(200, """
                [{"sha": "%s", "commit": {"message": "m", "committer": {"name": "n", "date": "%s"}}}]
                """.formatted(
                        isMoved ? NOW : "b".repeat(40), isMoved ? Instant.parse("2026-09-02T23:00:00Z") : BEFORE))
                .build();
    }

    private Set<MovedSources.CellPosition> cellsOn(Set<Source.RepositoryFile> some) {
        Set<MovedSources.CellPosition> cells = new HashSet<>();
        for (int provider = 0; provider < dataset.providers().size(); provider++) {
            for (int feature = 0; feature < dataset.features().size(); feature++) {
                if (MovedSources.files(dataset.cell(provider, feature)).stream()
                        .anyMatch(file -> some.stream().anyMatch(one -> isSamePath(file, one)))) {
                    cells.add(new MovedSources.CellPosition(provider, feature));
                }
            }
        }
        return cells;
    }

    /// Whatever the commit at which it was read.
    private static boolean isSamePath(Source.RepositoryFile one, Source.RepositoryFile other) {
        return one.repository().equals(other.repository()) && one.path().equals(other.path());
    }

    private Set<Source.RepositoryFile> files() {
        Set<Source.RepositoryFile> files = new LinkedHashSet<>();
        for (int provider = 0; provider < dataset.providers().size(); provider++) {
            for (int feature = 0; feature < dataset.features().size(); feature++) {
                files.addAll(MovedSources.files(dataset.cell(provider, feature)));
            }
        }
        return files;
    }

    private Set<String> repositories() {
        return files().stream().map(Source.RepositoryFile::repository).collect(toSet());
    }
}
