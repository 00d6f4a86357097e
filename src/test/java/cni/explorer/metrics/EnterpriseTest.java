package cni.explorer.metrics;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;

import cni.explorer.data.ShippedDatasets;
import cni.explorer.model.Dataset;
import cni.explorer.model.Figure;
import cni.explorer.model.FigureDate;
import cni.explorer.model.Metric;
import cni.explorer.model.Source;
import cni.explorer.query.FigureTrend;
import java.io.IOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/// Where a GitHub Enterprise server is asked instead of GitHub, all that it says is told as said by it.
final class EnterpriseTest {
    private static final Map<String, String> NAMED = Map.of("GITHUB_API_URL", "https://ghe.example.org/api/v3");

    private final StandIn server;

    EnterpriseTest() throws IOException {
        server = new StandIn().withRepository("projectcalico/calico");
    }

    @AfterEach
    void stop() {
        server.close();
    }

    @ParameterizedTest
    @ValueSource(strings = {"https://github.com/projectcalico/calico", "https://GHE.example.org/projectcalico/calico"})
    void itsFiguresNameItAndLinkToIt(String link) throws Exception {
        RepositoryReading reading = read(link);

        assertFalse(reading.hasMoved());
        for (RepositoryCount count : RepositoryCount.values()) {
            Figure figure = FreshFigures.of(reading, count).orElseThrow();
            assertEquals("https://ghe.example.org/projectcalico/calico", figure.repository());
            assertEquals(
                    URI.create("https://ghe.example.org/projectcalico/calico"),
                    figure.source().address());
            assertEquals(Optional.of("ghe.example.org"), hostIn(figure.method()), figure.method());
        }
        StoredReading stored = Readings.of("calico", reading);
        assertEquals(
                Optional.of(reading.repository()),
                new ReadingJson()
                        .read(new ReadingJson().line(stored))
                        .map(kept -> kept.reading().repository()));
    }

    @Test
    void whereNoneIsNamedItsRepositoriesAreNotAsked() {
        assertEquals(
                Optional.empty(),
                RepositoryAddress.of(
                        Providers.at("calico", "https://ghe.example.org/projectcalico/calico"),
                        RepositoryHosts.of(Map.of())));
    }

    @Test
    void figuresOfTwoHostsAreNotJoined() throws Exception {
        Dataset dataset = ShippedDatasets.find("cni-2026").orElseThrow();
        Metric stars = LearnedFigures.into(
                        dataset,
                        List.of(
                                Readings.of(
                                        "calico",
                                        Readings.stars(StandIn.CALICO, 7000, Instant.parse("2026-11-26T08:00:00Z"))),
                                Readings.of("calico", read("https://github.com/projectcalico/calico"))))
                .stream()
                .filter(metric -> metric.id().equals("stars"))
                .findFirst()
                .orElseThrow();
        Metric learned = stars.with(Map.of(
                0,
                stars.figures().values().stream()
                        .flatMap(List::stream)
                        .filter(figure -> figure.when() instanceof FigureDate.Day(LocalDate day)
                                && !day.isBefore(LocalDate.of(2026, 11, 26)))
                        .filter(figure -> figure.repository().endsWith("projectcalico/calico"))
                        .toList()));
        assertEquals(2, learned.of(0).size());

        assertEquals(
                List.of(),
                FigureTrend.of(learned, 0, LocalDate.of(2026, 11, 29)).lines());
    }

    @Test
    void aFileKeepsTheFigureOfTheOneHostBesideThatOfTheOther() throws Exception {
        String empty = "{\"metrics\": [{\"id\": \"stars\", \"figures\": []}]}\n";
        byte[] first = FigureEdits.into(
                empty.getBytes(StandardCharsets.UTF_8),
                List.of(Readings.of(
                        "calico", Readings.stars(StandIn.CALICO, 7000, Instant.parse("2026-11-26T08:00:00Z")))));

        String both = new String(
                FigureEdits.into(
                        first, List.of(Readings.of("calico", read("https://github.com/projectcalico/calico")))),
                StandardCharsets.UTF_8);

        assertEquals(2, both.split("\"provider\"", -1).length - 1, both);
        assertEquals(
                1, both.split("\\{\"page\": \"https://ghe.example.org/projectcalico/calico\"}", -1).length - 1, both);
    }

    @Test
    void whatHasChangedIsShownOnItsPages() {
        Source.RepositoryFile file = new Source.RepositoryFile("owner/name", "README.md", "a".repeat(40));

        assertEquals("https://ghe.example.org/owner/name/compare/aaa...bbb#diff-", difference(file));
    }

    @ParameterizedTest
    @CsvSource({
        "https://api.github.com/, github.com",
        "https://ghe.example.org/api/v3, ghe.example.org",
        "https://GHE.example.org:8443/api/v3/, ghe.example.org:8443",
        "https://api.octocorp.ghe.com/, octocorp.ghe.com",
        "http://127.0.0.1:8080/, github.com"
    })
    void thePagesOfAnApiAreOnItsHost(URI api, String host) {
        assertEquals(host, RepositoryHosts.PUBLIC.asking(api).github());
    }

    private static String difference(Source.RepositoryFile file) {
        return GitHubChanges.difference("ghe.example.org", file, "b".repeat(40))
                .toString()
                .replaceFirst("a{40}", "aaa")
                .replaceFirst("b{40}", "bbb")
                .replaceFirst("[0-9a-f]{64}$", "");
    }

    private RepositoryReading read(String link) throws InterruptedException {
        RepositoryHosts hosts = RepositoryHosts.of(NAMED);
        HostedSources source = new HostedSources(server.source(), hosts, _ -> {
            throw new AssertionError("another host is asked");
        });
        Refresh.RefreshResult result = new Refresh(source)
                .of(List.of(Providers.at("calico", link)), _ -> {})
                .getFirst();
        return assertInstanceOf(Refresh.RefreshResult.Read.class, result).reading();
    }

    /// The one host that a method names.
    private static Optional<String> hostIn(String method) {
        return method.contains("by GitHub") || method.contains("of GitHub") || method.contains("GitHub’s")
                ? Optional.of("GitHub")
                : Optional.of("ghe.example.org").filter(method::contains);
    }
}
