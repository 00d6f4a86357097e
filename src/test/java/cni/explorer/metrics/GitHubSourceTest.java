package cni.explorer.metrics;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import mockwebserver3.MockResponse;
import mockwebserver3.SocketEffect;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

final class GitHubSourceTest {
    private static final String CALICO = "/repos/projectcalico/calico";

    private final StandIn github;

    GitHubSourceTest() throws IOException {
        github = new StandIn().withRepository("projectcalico/calico");
    }

    @AfterEach
    void stop() {
        github.close();
    }

    @Test
    void aRepositoryTellsItsNumbers() throws Exception {
        RepositoryReading reading = github.source().read(StandIn.CALICO, _ -> {});

        assertEquals(
                Map.of(
                        RepositoryCount.STARS, 7012L,
                        RepositoryCount.FORKS, 1400L,
                        RepositoryCount.OPEN_ISSUES, 300L,
                        RepositoryCount.CONTRIBUTORS, 431L,
                        RepositoryCount.COMMITS_12_MONTHS, 3045L),
                reading.counts());
        assertEquals(
                Optional.of(new RepositoryReading.LatestRelease("v3.32.1", LocalDate.of(2026, 6, 24))),
                reading.release());
        assertEquals(Optional.of("Apache-2.0"), reading.license());
        assertEquals(Optional.of(Instant.parse("2026-11-27T08:00:00Z")), reading.pushed());
        assertFalse(reading.archived());
        assertFalse(reading.hasMoved());
        assertEquals(List.of(), reading.missing());
    }

    @Test
    void commitsAreCountedFromTheSameDayOfTheYearBefore() throws Exception {
        github.source().read(StandIn.CALICO, _ -> {});

        assertTrue(
                github.requests().stream()
                        .anyMatch(request ->
                                request.getTarget().endsWith("/commits?per_page=1&since=2025-11-28T00:00:00Z")),
                () -> github.requests().toString());
    }

    @Test
    void aListOfOnePageIsCountedAndAnEmptyRepositoryHasNone() throws Exception {
        github.on(CALICO + "/contributors", new MockResponse.Builder().code(204).build());
        github.on(
                CALICO + "/commits", StandIn.response(200, "[{\"sha\": \"1\"}]").build());

        Map<RepositoryCount, Long> counts =
                github.source().read(StandIn.CALICO, _ -> {}).counts();

        assertEquals(0L, counts.get(RepositoryCount.CONTRIBUTORS));
        assertEquals(1L, counts.get(RepositoryCount.COMMITS_12_MONTHS));
    }

    @Test
    void aRepositoryThatMovedIsFoundAndSaysWhere() throws Exception {
        github.withRepository("tigera/calico");
        github.on(
                CALICO,
                new MockResponse.Builder()
                        .code(301)
                        .addHeader("Location", "/repositories/1")
                        .build());
        github.on("/repositories/1", StandIn.about("tigera/calico").build());

        RepositoryReading reading = github.source().read(StandIn.CALICO, _ -> {});

        assertTrue(reading.hasMoved());
        assertEquals("tigera/calico", reading.repository().path());
        assertEquals(431L, reading.counts().get(RepositoryCount.CONTRIBUTORS));
    }

    @Test
    void nobodyIsLedToAnotherServer() {
        github.on(
                CALICO,
                new MockResponse.Builder()
                        .code(301)
                        .addHeader("Location", "https://elsewhere.example/repos/x/y")
                        .build());

        assertEquals(new Failure.OtherStatus(301), failure());
    }

    @Test
    void aCircleOfMovesEnds() {
        github.on(
                CALICO,
                new MockResponse.Builder().code(302).addHeader("Location", "/a").build());
        github.on(
                "/a",
                new MockResponse.Builder().code(302).addHeader("Location", "/b").build());
        github.on(
                "/b",
                new MockResponse.Builder().code(302).addHeader("Location", "/a").build());

        assertEquals(new Failure.NotUnderstood(), failure());
    }

    @Test
    void aRepositoryWithoutReleaseHasNone() throws Exception {
        github.on(CALICO + "/releases/latest", StandIn.response(404, "{}").build());

        assertEquals(
                Optional.empty(), github.source().read(StandIn.CALICO, _ -> {}).release());
    }

    @Test
    void oneNumberThatIsRefusedLeavesTheOthers() throws Exception {
        github.on(
                CALICO + "/contributors",
                StandIn.response(403, "{\"message\": \"too large to list\"}").build());

        RepositoryReading reading = github.source().read(StandIn.CALICO, _ -> {});

        assertEquals(
                List.of(new RepositoryReading.MissingAnswer(ReadingField.CONTRIBUTORS, new Failure.Forbidden())),
                reading.missing());
        assertEquals(7012L, reading.counts().get(RepositoryCount.STARS));
    }

    @ParameterizedTest
    @CsvSource({
        "401, TokenRefused",
        "403, Forbidden",
        "404, NotFound",
        "410, NotFound",
        "451, Blocked",
        "418, OtherStatus"
    })
    void statusesHaveTheirReasons(int status, String kind) {
        github.on(CALICO, StandIn.response(status, "{}").build());

        assertEquals(kind, failure().getClass().getSimpleName());
    }

    @Test
    void aServerInTroubleIsAskedAgainAFewTimes() {
        AtomicInteger asked = new AtomicInteger();
        github.on(CALICO, _ -> {
            asked.incrementAndGet();
            return StandIn.response(502, "").build();
        });

        assertEquals(new Failure.ServerTrouble(502, 3), failure());
        assertEquals(3, asked.get());
    }

    @Test
    void aServerThatRecoversIsHeard() throws Exception {
        AtomicInteger asked = new AtomicInteger();
        github.on(
                CALICO,
                _ -> asked.incrementAndGet() == 1
                        ? StandIn.response(503, "").build()
                        : StandIn.about("projectcalico/calico").build());

        assertEquals(
                7012L, github.source().read(StandIn.CALICO, _ -> {}).counts().get(RepositoryCount.STARS));
    }

    @Test
    void toMakeReadyAsksNobodyAndIsNoReasonToFail() throws Exception {
        github.withRepository("projectcalico/calico");
        GitHubSource source = github.source();

        source.prepare();
        assertEquals(List.of(), github.requests());

        assertEquals(7_012, source.read(StandIn.CALICO, _ -> {}).counts().get(RepositoryCount.STARS));
    }

    @Test
    void theLimitSaysWhenItGoesOnAndNothingIsAskedUntilThen() {
        github.on(
                CALICO,
                StandIn.response(403, "{\"message\": \"API rate limit exceeded\"}")
                        .addHeader("X-RateLimit-Remaining", "0")
                        .addHeader("X-RateLimit-Reset", "1795887000")
                        .build());
        GitHubSource source = github.source();
        Failure until = new Failure.Limited(Instant.ofEpochSecond(1_795_887_000L));

        assertEquals(until, failure(source));
        assertEquals(until, failure(source));
        assertEquals(1, github.requests().size());
    }

    @Test
    void theLimitForManyRequestsInShortTimeIsKept() {
        github.on(
                CALICO, StandIn.response(429, "").addHeader("Retry-After", "90").build());

        assertEquals(new Failure.Limited(StandIn.NOW.plusSeconds(90)), failure());
    }

    @Test
    void aSecondaryLimitWithoutATimeLastsAMinute() {
        github.on(
                CALICO,
                StandIn.response(
                                403,
                                "{\"documentation_url\": \"https://docs.github.com/rest/overview/rate-limits-for-the-rest-api\"}")
                        .build());

        assertEquals(new Failure.Limited(StandIn.NOW.plusSeconds(60)), failure());
    }

    @Test
    void theLastRequestOfTheLimitIsUsedAndNoneAfterIt() {
        github.on(
                CALICO,
                StandIn.about("projectcalico/calico")
                        .addHeader("X-RateLimit-Remaining", "0")
                        .addHeader("X-RateLimit-Reset", "1795887000")
                        .build());

        assertEquals(new Failure.Limited(Instant.ofEpochSecond(1_795_887_000L)), failure());
        assertEquals(1, github.requests().size());
    }

    @Test
    void anAnswerThatNeverComesIsGivenUp() {
        github.on(
                CALICO,
                new MockResponse.Builder()
                        .onResponseStart(SocketEffect.Stall.INSTANCE)
                        .build());

        assertEquals(new Failure.TooSlow(Duration.ofSeconds(2)), failure());
    }

    @Test
    void anAnswerThatTricklesIsGivenUp() {
        github.on(
                CALICO,
                StandIn.about("projectcalico/calico")
                        .throttleBody(1, 1, TimeUnit.SECONDS)
                        .build());

        assertEquals(new Failure.TooSlow(Duration.ofSeconds(2)), failure());
    }

    @Test
    void anAnswerThatIsCutOffIsNone() {
        github.on(
                CALICO,
                StandIn.about("projectcalico/calico")
                        .onResponseBody(new SocketEffect.CloseSocket())
                        .build());

        assertEquals(new Failure.CutOff(), failure());
    }

    @Test
    void anAnswerBeyondAllMeasureIsNotRead() {
        github.on(CALICO, StandIn.response(200, "[" + " ".repeat(5 << 20) + "]").build());

        assertEquals(new Failure.TooLong(), failure());
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "null", "[]", "{", "<html>", "{}", "{\"full_name\": \"../etc\"}", "{\"full_name\": 3}"})
    void whatTheApiNeverSaysIsNotBelieved(String body) {
        github.on(CALICO, StandIn.response(200, body).build());

        assertEquals(new Failure.NotUnderstood(), failure());
    }

    @Test
    void aNegativeNumberIsMissing() throws Exception {
        github.on(
                CALICO,
                StandIn.response(
                                200,
                                "{\"full_name\": \"projectcalico/calico\", \"stargazers_count\": -1, \"forks_count\": 9223372036854775807}")
                        .build());

        RepositoryReading reading = github.source().read(StandIn.CALICO, _ -> {});

        assertEquals(Long.MAX_VALUE, reading.counts().get(RepositoryCount.FORKS));
        assertFalse(reading.counts().containsKey(RepositoryCount.STARS));
    }

    @Test
    void whatHasNotChangedIsNotSentAgain() throws Exception {
        AtomicInteger sent = new AtomicInteger();
        github.on(CALICO, request -> {
            if ("\"abc\"".equals(request.getHeaders().get("If-None-Match"))) {
                return new MockResponse.Builder().code(304).build();
            }
            sent.incrementAndGet();
            return StandIn.about("projectcalico/calico")
                    .addHeader("ETag", "\"abc\"")
                    .build();
        });
        GitHubSource source = github.source(Optional.empty(), new Memory());

        RepositoryReading first = source.read(StandIn.CALICO, _ -> {});
        RepositoryReading second = source.read(StandIn.CALICO, _ -> {});

        assertEquals(1, sent.get());
        assertEquals(first.counts(), second.counts());
    }

    @Test
    void theTokenIsInOneHeaderAndNowhereElse() throws Exception {
        Token token = Token.of(Map.of("GITHUB_TOKEN", "ghp_secret")).orElseThrow();
        Memory cache = new Memory();

        RepositoryReading reading = github.source(Optional.of(token), cache).read(StandIn.CALICO, _ -> {});

        assertTrue(github.requests().stream()
                .allMatch(request ->
                        "Bearer ghp_secret".equals(request.getHeaders().get("Authorization"))));
        github.on(CALICO, StandIn.response(401, "{}").build());
        NotReadException refused = assertThrows(
                NotReadException.class,
                () -> github.source(Optional.of(token), cache).read(StandIn.CALICO, _ -> {}));
        assertFalse((token + " " + reading + cache.kept + refused
                        + refused.failure().sentence())
                .contains("secret"));
    }

    @Test
    void anAddressThatIsNotThereIsUnreachable() throws Exception {
        URI nowhere = github.base();
        github.close();
        GitHubSource source = new GitHubSource(
                HttpClient.newHttpClient(), nowhere, Optional.empty(), AnswerCache.NONE, Clock.systemUTC());

        assertEquals(new Failure.Unreachable("127.0.0.1"), failure(source));
    }

    @ParameterizedTest
    @CsvSource({
        "https://api.github.com, true",
        "https://github.example.org/api/v3, true",
        "http://127.0.0.1:8080/, true",
        "https://api.github.com:65535/, true",
        "https://api.github.com:65536/, false",
        "https://localhost:99999/, false",
        "http://api.github.com/, false",
        "https://me:secret@api.github.com/, false",
        "https:///repos, false",
        "ftp://api.github.com/, false",
        "https://api.github.com/?q=1, false"
    })
    void onlySafeAddressesAreAsked(URI base, boolean safe) {
        assertEquals(safe, GitHubSource.isSafe(base));
    }

    private Failure failure() {
        return failure(github.source());
    }

    private static Failure failure(GitHubSource source) {
        return assertThrows(NotReadException.class, () -> source.read(StandIn.CALICO, _ -> {}))
                .failure();
    }

    private static final class Memory implements AnswerCache {
        private final Map<URI, KeptAnswer> kept = new HashMap<>();

        @Override
        public Optional<KeptAnswer> find(URI address) {
            return Optional.ofNullable(kept.get(address));
        }

        @Override
        public void keep(URI address, KeptAnswer answer) {
            kept.put(Objects.requireNonNull(address), answer);
        }
    }
}
