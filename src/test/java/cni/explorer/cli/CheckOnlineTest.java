package cni.explorer.cli;

import static java.util.stream.Collectors.toSet;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import cni.explorer.data.ShippedDatasets;
import cni.explorer.metrics.AnswerCache;
import cni.explorer.metrics.ChangeSource;
import cni.explorer.metrics.Failure;
import cni.explorer.metrics.GitHubOfSources;
import cni.explorer.metrics.GitHubSource;
import cni.explorer.metrics.NotReadException;
import cni.explorer.metrics.RepositoryAddress;
import cni.explorer.metrics.RepositoryReading.LatestRelease;
import cni.explorer.model.Dataset;
import cni.explorer.model.Feature;
import cni.explorer.model.Provider;
import cni.explorer.model.Source;
import cni.explorer.model.SourceMove;
import cni.explorer.query.MovedSources;
import java.net.URI;
import java.net.http.HttpClient;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

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

    @Test
    void sevenMovedPathsOfTheShippedDatasetNameExactlyTheCellsThatRestOnThem() throws Exception {
        Dataset dataset = ShippedDatasets.find("cni-2026").orElseThrow();
        List<Source.RepositoryFile> files = List.copyOf(GitHubOfSources.files(dataset));
        Set<Source.RepositoryFile> moved = IntStream.range(0, 7)
                .mapToObj(i -> files.get(i * files.size() / 7))
                .collect(toSet());
        Map<String, Map<String, List<String>>> names = resting(dataset, moved, Provider::name, Feature::shortName);
        Map<String, Map<String, List<String>>> ids =
                resting(dataset, moved, one -> one.id().value(), one -> one.id().value());
        try (GitHubOfSources github = new GitHubOfSources(dataset, moved)) {
            Run text = new Run().withMetrics(asking(github));
            Run json = new Run().withMetrics(asking(github));

            assertEquals(ExitStatus.CHANGED, text.run("check", "--online", "cni-2026"));
            assertEquals(ExitStatus.CHANGED, json.run("check", "--online", "--format", "json", "cni-2026"));

            names.values().forEach(cells -> cells.replaceAll((_, features) -> words(String.join(", ", features))));
            assertEquals(names, told(text.out()));
            assertEquals(ids, toldAsJson(json.out()));
            assertTrue(text.out().startsWith("cni-2026: " + names.size() + " sources have changed"), text.out());
            assertEquals("", text.err() + json.err());
        }
    }

    /// The cells on files that have moved: by file and commit, and by provider.
    private static Map<String, Map<String, List<String>>> resting(
            Dataset dataset,
            Set<Source.RepositoryFile> moved,
            Function<Provider, String> provider,
            Function<Feature, String> feature) {
        Map<String, Map<String, List<String>>> resting = new TreeMap<>();
        for (int row = 0; row < dataset.providers().size(); row++) {
            for (int column = 0; column < dataset.features().size(); column++) {
                String who = provider.apply(dataset.providers().get(row));
                String what = feature.apply(dataset.features().get(column));
                MovedSources.files(dataset.cell(row, column)).stream()
                        .distinct()
                        .filter(file -> moved.stream()
                                .anyMatch(one -> one.repository().equals(file.repository())
                                        && one.path().equals(file.path())))
                        .forEach(file -> resting.computeIfAbsent(
                                        file.repository() + " " + file.path() + " "
                                                + file.commit().substring(0, 7),
                                        _ -> new TreeMap<>())
                                .computeIfAbsent(who, _ -> new ArrayList<>())
                                .add(what));
            }
        }
        return resting;
    }

    /// Blocks of three lines: what has changed, the cells, the page that shows it.
    private static Map<String, Map<String, List<String>>> told(String out) {
        Map<String, Map<String, List<String>>> told = new TreeMap<>();
        List<String> blocks = List.of(out.split("\n\n", -1));
        for (String block : blocks.subList(1, blocks.size())) {
            List<String> lines = block.lines().map(String::strip).toList();
            Map<String, List<String>> cells = new TreeMap<>();
            for (String provider : lines.get(1).split("; ", -1)) {
                int colon = provider.indexOf(": ");
                cells.put(provider.substring(0, colon), words(provider.substring(colon + 2)));
            }
            told.put(lines.getFirst().substring("2026-09-02  ".length()).replace(", read at", ""), cells);
        }
        return told;
    }

    /// Some features have an “and” in their own name.
    private static List<String> words(String features) {
        return List.of(features.split(", | and ", -1));
    }

    private static Map<String, Map<String, List<String>>> toldAsJson(String out) {
        Map<String, Map<String, List<String>>> told = new TreeMap<>();
        for (JsonNode one : new JsonMapper().readTree(out).get("changed")) {
            Map<String, List<String>> cells = new TreeMap<>();
            for (JsonNode cell : one.get("cells")) {
                cells.computeIfAbsent(cell.get("provider").asString(), _ -> new ArrayList<>())
                        .add(cell.get("feature").asString());
            }
            told.put(
                    one.get("repository").asString() + " " + one.get("path").asString() + " "
                            + one.get("before").asString().substring(0, 7),
                    cells);
        }
        return told;
    }

    private static MetricsEnvironment asking(GitHubOfSources github) {
        return new MetricsEnvironment(
                Map.of("GITHUB_API_URL", github.base().toString()),
                _ -> (_, _) -> {
                    throw new NotReadException(new Failure.NotFound());
                },
                api -> new GitHubSource(
                        HttpClient.newHttpClient(), api, Optional.empty(), AnswerCache.NONE, Clock.systemUTC()),
                Optional::empty);
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
                _ -> (_, _) -> {
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
