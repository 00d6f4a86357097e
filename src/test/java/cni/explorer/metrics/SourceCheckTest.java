package cni.explorer.metrics;

import static java.util.stream.Collectors.toSet;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import cni.explorer.data.ShippedDatasets;
import cni.explorer.metrics.SourceCheck.SourceReport;
import cni.explorer.model.Dataset;
import cni.explorer.model.FeatureId;
import cni.explorer.model.ProviderId;
import cni.explorer.model.Source;
import cni.explorer.model.SourceMove;
import cni.explorer.query.MovedSources;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

/// What has changed under the shipped dataset, as the stand-in for GitHub tells it.
final class SourceCheckTest {
    private final Dataset dataset = ShippedDatasets.find("cni-2026").orElseThrow();

    @Test
    void theCellsThatRestOnSevenMovedPathsAreNamedAndNoOthers() throws Exception {
        List<Source.RepositoryFile> files = new ArrayList<>(files());
        Set<Source.RepositoryFile> moved = new HashSet<>();
        for (int i = 0; i < 7; i++) {
            moved.add(files.get(i * files.size() / 7));
        }
        try (GitHubOfSources github = new GitHubOfSources(dataset, moved)) {
            SourceReport report = new SourceCheck(github.github().source()).of(dataset, _ -> {});

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
    void eachFolderIsAskedForOnceAtEachCommitAndOnceAsItIsNow() throws Exception {
        try (GitHubOfSources github = new GitHubOfSources(dataset, Set.of())) {
            SourceReport report = new SourceCheck(github.github().source()).of(dataset, _ -> {});

            List<String> asked = github.github().requests().stream()
                    .map(one -> one.getUrl().toString())
                    .toList();
            assertEquals(new HashSet<>(asked).size(), asked.size(), "nothing is asked twice");
            assertEquals(SourceCheck.size(dataset), report.asked());
            assertEquals(List.of(), report.failed());
            assertTrue(report.moved().isEmpty());
        }
    }

    @Test
    void theOldestChangeComesFirstWithThePageThatShowsIt() throws Exception {
        Source.RepositoryFile file = files().iterator().next();
        try (GitHubOfSources sources = new GitHubOfSources(dataset, Set.of(file))) {
            StandIn github = sources.github();
            github.on(
                    "/repos/flannel-io/flannel/releases/latest",
                    StandIn.response(200, "{\"tag_name\": \"v9.0.0\", \"published_at\": \"2026-08-30T00:00:00Z\"}")
                            .build());

            List<SourceMove> moves = new SourceCheck(github.source())
                    .of(dataset, _ -> {}).moved().sources().stream()
                            .map(MovedSources.MovedSource::move)
                            .toList();

            assertEquals(2, moves.size());
            assertEquals(SourceMove.MoveKind.RELEASE, moves.getLast().kind());
            assertEquals("v9.0.0", moves.getLast().now());
            assertEquals(LocalDate.of(2020, 9, 2), moves.getFirst().on());
            assertEquals(
                    "https://github.com/" + file.repository() + "/compare/" + file.commit() + "..."
                            + GitHubOfSources.NOW,
                    moves.getFirst().difference().toString().replaceFirst("#diff-[0-9a-f]{64}$", ""));
        }
    }

    @Test
    void atALimitTheRestIsNotAskedAndEachIsNamed() throws Exception {
        try (StandIn github = new StandIn()) {
            for (Source.RepositoryFile file : files()) {
                int end = file.path().lastIndexOf('/');
                github.on(
                        "/repos/" + file.repository() + "/contents"
                                + (end < 0 ? "" : "/" + file.path().substring(0, end)),
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
        try (GitHubOfSources sources = new GitHubOfSources(dataset, Set.of())) {
            StandIn github = sources.github();
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

    @Test
    void aFileThatIsThereNoMoreHasChangedAndOneThatNeverWasInTheBranchIsNotTold() throws Exception {
        Source.RepositoryFile gone = new Source.RepositoryFile("owner/name", "docs/gone.md", "a".repeat(40));
        Source.RepositoryFile elsewhere = new Source.RepositoryFile("owner/name", "docs/elsewhere.md", "a".repeat(40));
        try (StandIn github = new StandIn()) {
            github.on(
                    "/repos/owner/name/contents/docs",
                    request -> request.getUrl().queryParameter("ref") == null
                            ? StandIn.response(404, "{}").build()
                            : StandIn.response(200, """
                                    [{"name": "gone.md", "sha": "1"}, {"name": "elsewhere.md", "sha": "2"}]
                                    """).build());
            github.on(
                    "/repos/owner/name/commits",
                    request -> "docs/gone.md".equals(request.getUrl().queryParameter("path"))
                            ? StandIn.response(200, """
                                    [{"sha": "%s", "commit": {"committer": {"date": "2026-09-02T23:00:00Z"}}}]
                                    """.formatted("c".repeat(40)))
                                    .build()
                            : StandIn.response(200, "[]").build());

            assertEquals(
                    LocalDate.of(2026, 9, 2),
                    github.source().since(gone).orElseThrow().on());
            assertEquals(
                    new Failure.NotInBranch(),
                    assertThrows(NotReadException.class, () -> github.source().since(elsewhere))
                            .failure());
        }
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
        return GitHubOfSources.files(dataset);
    }
}
