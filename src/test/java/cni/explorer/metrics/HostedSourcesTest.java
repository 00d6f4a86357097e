package cni.explorer.metrics;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import cni.explorer.model.Figure;
import cni.explorer.model.Link;
import cni.explorer.model.Provider;
import cni.explorer.model.ProviderId;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/// Repositories that are not on GitHub, and hosts that are asked for none.
final class HostedSourcesTest {
    private static final RepositoryAddress ON_GITLAB = new RepositoryAddress("gitlab.com", "group/inner", "plugin.cni");
    private static final RepositoryAddress ON_CODEBERG = new RepositoryAddress("codeberg.org", "someone", "cni");
    private static final String PROJECT = "/api/v4/projects/group%2Finner%2Fplugin.cni";

    private final StandIn github = new StandIn();
    private final StandIn host = new StandIn();
    private final HttpClient http = HttpClient.newHttpClient();

    HostedSourcesTest() throws IOException {}

    @AfterEach
    void close() {
        http.shutdownNow();
        host.close();
        github.close();
    }

    @Test
    void aProjectOnGitLabIsAskedByItsWholePathAndSaysItsFigures() throws Exception {
        host.on(PROJECT, StandIn.response(200, """
                {"id": 7, "path_with_namespace": "group/inner/plugin.cni", "star_count": 41, "forks_count": 5,
                 "open_issues_count": 3, "archived": true, "last_activity_at": "2026-10-02T08:00:00.123Z",
                 "license": {"key": "apache-2.0", "name": "Apache License 2.0"}, "unknown": [1, {"deep": 2}]}
                """).build());
        host.on(PROJECT + "/releases", StandIn.response(200, """
                [{"tag_name": "v1.4.0", "name": "1.4", "released_at": "2026-09-30T23:30:00.000Z"}]
                """).build());

        RepositoryReading reading = source(RepositoryHosts.PUBLIC).read(ON_GITLAB, _ -> {});

        assertEquals(
                Map.of(RepositoryCount.STARS, 41L, RepositoryCount.FORKS, 5L, RepositoryCount.OPEN_ISSUES, 3L),
                reading.counts());
        assertTrue(reading.archived());
        assertFalse(reading.hasMoved());
        assertEquals(Optional.of(Instant.parse("2026-10-02T08:00:00.123Z")), reading.pushed());
        assertEquals(
                Optional.of(new RepositoryReading.LatestRelease("v1.4.0", LocalDate.of(2026, 9, 30))),
                reading.release());
        assertEquals(Optional.of("Apache-2.0"), reading.license());
        assertEquals(
                List.of(PROJECT + "?license=true", PROJECT + "/releases?per_page=1"),
                host.requests().stream()
                        .map(request -> request.getUrl().encodedPath() + "?"
                                + request.getUrl().encodedQuery())
                        .toList());
    }

    @Test
    void aRepositoryOnForgejoSaysItsFiguresAndWhereItIsNow() throws Exception {
        host.on("/api/v1/repos/someone/cni", StandIn.response(200, """
                {"id": 1, "full_name": "somebody/cni", "stars_count": 12, "forks_count": 0, "open_issues_count": 2,
                 "open_pr_counter": 1, "archived": false, "updated_at": "2026-11-20T08:00:00+01:00"}
                """).build());

        List<RepositoryReading> first = new ArrayList<>();
        RepositoryReading reading = source(RepositoryHosts.PUBLIC).read(ON_CODEBERG, first::add);

        assertEquals(
                Map.of(RepositoryCount.STARS, 12L, RepositoryCount.FORKS, 0L, RepositoryCount.OPEN_ISSUES, 2L),
                reading.counts());
        assertEquals(reading.counts(), first.getFirst().counts());
        assertEquals(Optional.empty(), reading.release(), "it makes none");
        assertTrue(reading.hasMoved());
        assertEquals("https://codeberg.org/somebody/cni", reading.repository().title());
        assertEquals(
                LocalDate.of(2026, 11, 20),
                reading.pushed().orElseThrow().atZone(ZoneOffset.UTC).toLocalDate());
    }

    @Test
    void whatAHostDoesNotTellEverybodyIsMissingAndNeverNought() throws Exception {
        host.on(PROJECT, StandIn.response(200, """
                {"path_with_namespace": "group/inner/plugin.cni", "star_count": 41, "forks_count": 5}
                """).build());

        RepositoryReading reading = source(RepositoryHosts.PUBLIC).read(ON_GITLAB, _ -> {});

        assertFalse(reading.counts().containsKey(RepositoryCount.OPEN_ISSUES));
        assertEquals(Optional.empty(), reading.pushed());
    }

    @Test
    void theTokenOfGitHubIsForNobodyElse() throws Exception {
        github.withRepository("projectcalico/calico");
        host.on(
                "/api/v1/repos/someone/cni",
                StandIn.response(200, "{\"full_name\": \"someone/cni\"}").build());
        HostedSources source = source(RepositoryHosts.PUBLIC);

        source.read(StandIn.CALICO, _ -> {});
        source.read(ON_CODEBERG, _ -> {});

        assertEquals("Bearer secret", github.requests().getFirst().getHeaders().get("Authorization"));
        assertFalse(host.requests().isEmpty());
        host.requests().forEach(request -> {
            assertNull(request.getHeaders().get("Authorization"));
            assertFalse(request.getHeaders().toString().contains("secret"));
        });
    }

    @Test
    void aHostThatOnlyADatasetNamesIsNotAsked() {
        Provider provider = provider("https://git.example.org/owner/name");
        assertEquals(Optional.empty(), RepositoryAddress.of(provider, RepositoryHosts.PUBLIC));

        NotReadException failure = assertThrows(
                NotReadException.class,
                () -> source(RepositoryHosts.PUBLIC)
                        .read(new RepositoryAddress("git.example.org", "owner", "name"), _ -> {}));

        assertEquals(new Failure.NotNamed("git.example.org"), failure.failure());
        assertTrue(host.requests().isEmpty());
    }

    @Test
    void aHostThatSomebodyNamesIsAskedAsItSpeaks() throws Exception {
        RepositoryHosts hosts =
                RepositoryHosts.of(Map.of(RepositoryHosts.VARIABLE, "forgejo=git.example.org:8443, gitlab=lab.local"));
        RepositoryAddress own = RepositoryAddress.of(provider("https://GIT.example.org:8443/owner/name"), hosts)
                .orElseThrow();
        assertEquals("https://git.example.org:8443/owner/name", own.title());
        host.on(
                "/api/v1/repos/owner/name",
                StandIn.response(200, "{\"full_name\": \"owner/name\", \"stars_count\": 1}")
                        .build());

        assertEquals(1L, source(hosts).read(own, _ -> {}).counts().get(RepositoryCount.STARS));
        assertEquals(
                Optional.empty(),
                RepositoryAddress.of(provider("https://git.example.org/owner/name"), hosts),
                "another port is another host");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "git.example.org",
                "github=git.example.org",
                "forgejo=https://git.example.org",
                "forgejo=a b",
                ","
            })
    void whatNamesNoHostIsNone(String list) {
        assertEquals(Optional.empty(), RepositoryHosts.named(list));
    }

    @Test
    void nobodyMakesGitHubSpeakOtherwise() {
        RepositoryHosts hosts = RepositoryHosts.named("forgejo=github.com").orElseThrow();
        assertEquals(Optional.of(RepositoryHosts.HostKind.GITHUB), hosts.kind("github.com"));
    }

    @ParameterizedTest
    @CsvSource({
        "https://gitlab.com/group/name, https://gitlab.com/group/name",
        "https://gitlab.com/group/inner/name.git, https://gitlab.com/group/inner/name",
        "https://codeberg.org/owner/name/, https://codeberg.org/owner/name",
        "https://github.com/owner/name, owner/name",
        "https://gitlab.com/group, ",
        "https://gitlab.com/group/name/-/tree/main, ",
        "https://someone@gitlab.com/group/name, "
    })
    void aLinkOfAProviderNamesItsRepository(String link, String title) {
        assertEquals(
                Optional.ofNullable(title),
                RepositoryAddress.of(provider(link), RepositoryHosts.PUBLIC).map(RepositoryAddress::title));
    }

    @Test
    void theLimitOfOneHostIsNoReasonToAskNobodyElse() {
        host.on(
                PROJECT,
                StandIn.response(429, "Retry later")
                        .addHeader("RateLimit-Remaining", "0")
                        .addHeader(
                                "RateLimit-Reset",
                                String.valueOf(StandIn.NOW.plusSeconds(600).getEpochSecond()))
                        .build());

        Failure failure = assertThrows(
                        NotReadException.class,
                        () -> source(RepositoryHosts.PUBLIC).read(ON_GITLAB, _ -> {}))
                .failure();

        assertEquals(new Failure.HostLimited(host.base().getAuthority(), StandIn.NOW.plusSeconds(600)), failure);
        assertFalse(failure.stopsAll());
        assertTrue(failure.sentence().endsWith("it goes on at 17:10 UTC."), failure.sentence());
    }

    @ParameterizedTest
    @CsvSource({"401, 401", "403, 403"})
    void aRefusalOfAHostThatKnowsNoTokenIsNoneOfTheToken(int status, int said) {
        host.on(PROJECT, StandIn.response(status, "{}").build());

        Failure failure = assertThrows(
                        NotReadException.class,
                        () -> source(RepositoryHosts.PUBLIC).read(ON_GITLAB, _ -> {}))
                .failure();

        assertEquals(new Failure.OtherStatus(said), failure);
    }

    @Test
    void figuresOfOtherHostsAreOfAMethodOfTheirOwnAndKeptWithTheirHost() throws Exception {
        host.on(PROJECT, StandIn.response(200, """
                {"path_with_namespace": "group/inner/plugin.cni", "star_count": 41,
                 "last_activity_at": "2026-10-02T08:00:00Z"}
                """).build());
        RepositoryReading reading = source(RepositoryHosts.PUBLIC).read(ON_GITLAB, _ -> {});

        Figure stars = FreshFigures.of(reading, RepositoryCount.STARS).orElseThrow();
        assertEquals("Counter of gitlab.com, asked by its REST API", stars.method());
        assertEquals("https://gitlab.com/group/inner/plugin.cni", stars.repository());
        assertTrue(FreshFigures.ofLastPush(reading).orElseThrow().method().startsWith("Day of the last activity"));

        StoredReading stored = new StoredReading(new ProviderId("plugin"), reading);
        ReadingJson json = new ReadingJson();
        assertEquals(
                reading.repository(),
                json.read(json.line(stored)).orElseThrow().reading().repository());
    }

    private HostedSources source(RepositoryHosts hosts) {
        Optional<Token> token = Token.of("secret", TokenOrigin.TYPED);
        Patience little = new Patience(Duration.ofSeconds(2), List.of(Duration.ofMillis(1)));
        Clock clock = Clock.fixed(StandIn.NOW, ZoneOffset.UTC);
        return new HostedSources(
                github.source(token, AnswerCache.NONE),
                hosts,
                repository -> HostedSources.source(
                        hosts,
                        repository,
                        new HostApi(http, host.base(), AnswerCache.NONE, little, new Courtesy(), clock)));
    }

    private static Provider provider(String link) {
        return new Provider(
                new ProviderId("plugin"),
                "Plugin",
                List.of(),
                Provider.Role.PROVIDER,
                Optional.empty(),
                List.of(new Link("Code", URI.create(link))),
                Optional.empty());
    }
}
