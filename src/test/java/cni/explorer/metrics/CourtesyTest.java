package cni.explorer.metrics;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import cni.explorer.model.Provider;
import java.io.IOException;
import java.net.http.HttpClient;
import java.net.http.HttpHeaders;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;
import mockwebserver3.MockResponse;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// Who has had enough is let alone for as long as it says, and nobody is asked by too many at once.
final class CourtesyTest {
    private static final String CALICO = "/repos/projectcalico/calico";

    private final StandIn github;

    CourtesyTest() throws IOException {
        github = new StandIn().withRepository("projectcalico/calico");
    }

    @AfterEach
    void stop() {
        github.close();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "429 | Sat, 28 Nov 2026 19:00:00 GMT | 7200",
                "403 | Sat, 28 Nov 2026 19:00:00 GMT | 7200",
                "503 | 120 | 120",
                "503 | Sat, 28 Nov 2026 17:02:00 GMT | 120",
                "429 | Sat, 28 Nov 2026 16:00:00 GMT | 60",
                "429 | soon | 60"
            })
    void howLongToWaitIsSaidInSecondsOrAsADate(int status, String after, long seconds) {
        github.on(
                CALICO,
                StandIn.response(status, "{}").addHeader("Retry-After", after).build());

        assertEquals(new Failure.Limited(StandIn.NOW.plusSeconds(seconds)), failure(github.source()));
        assertEquals(1, github.requests().size());
    }

    @Test
    void aServerInTroubleThatAsksForAMomentIsTriedAgain() {
        github.on(
                CALICO,
                StandIn.response(503, "{}").addHeader("Retry-After", "1").build());

        assertEquals(new Failure.ServerTrouble(503, 3), failure(github.source()));
    }

    @Test
    void anEndThatIsOverByTheClockHereIsWaitedForAMinute() {
        github.on(CALICO, limited(StandIn.NOW.minusSeconds(600)));

        assertEquals(new Failure.Limited(StandIn.NOW.plusSeconds(60)), failure(github.source()));
    }

    @Test
    void aShorterLimitThatComesLaterDoesNotShortenALongerOne() throws Exception {
        Courtesy courtesy = new Courtesy();
        RateLimit limit = new RateLimit(
                Clock.fixed(StandIn.NOW, ZoneOffset.UTC),
                new ApiDialect.GitHub(),
                courtesy.limit("api.github.com", Optional.empty()));

        limit.heed(429, HttpHeaders.of(Map.of("retry-after", List.of("3600")), (_, _) -> true), "");
        limit.heed(429, HttpHeaders.of(Map.of(), (_, _) -> true), "");

        assertEquals(
                new Failure.Limited(StandIn.NOW.plusSeconds(3600)),
                assertThrows(NotReadException.class, limit::check).failure());
    }

    @Test
    void whoBeginsAnewKnowsOfTheLimitUnlessAnotherTokenShowsWhoAsks() throws Exception {
        Courtesy courtesy = new Courtesy();
        github.on(CALICO, limited(StandIn.NOW.plusSeconds(600)));
        Optional<Token> one = Token.of("ghp_one", TokenOrigin.TYPED);

        failure(github.source(one, AnswerCache.NONE, courtesy));
        failure(github.source(Token.of("ghp_one", TokenOrigin.KEPT), AnswerCache.NONE, courtesy));
        assertEquals(1, github.requests().size());

        github.withRepository("projectcalico/calico");
        Optional<Token> two = Token.of("ghp_two", TokenOrigin.TYPED);
        assertEquals(
                StandIn.CALICO,
                github.source(two, AnswerCache.NONE, courtesy)
                        .read(StandIn.CALICO, _ -> {})
                        .repository());
    }

    @Test
    void atMostFourAreAskedAtOnceOverAllHosts() throws Exception {
        AtomicInteger now = new AtomicInteger();
        AtomicInteger most = new AtomicInteger();
        CountDownLatch five = new CountDownLatch(5);
        for (int i = 0; i < 8; i++) {
            github.on("/repos/owner/p" + i, _ -> waiting(now, most, five));
            github.on("/api/v4/projects/owner%2Fp" + i, _ -> waiting(now, most, five));
        }
        Courtesy courtesy = new Courtesy();
        HostApi gitlab = new HostApi(
                HttpClient.newHttpClient(),
                github.base(),
                AnswerCache.NONE,
                new Patience(Duration.ofSeconds(5), List.of()),
                courtesy,
                Clock.fixed(StandIn.NOW, ZoneOffset.UTC));
        List<Provider> providers = IntStream.range(0, 16)
                .mapToObj(i -> Providers.at(
                        "p" + i, "https://" + (i % 2 == 0 ? "github.com" : "gitlab.com") + "/owner/p" + i / 2))
                .toList();

        new Refresh(new HostedSources(
                        github.source(Optional.empty(), AnswerCache.NONE, courtesy),
                        RepositoryHosts.PUBLIC,
                        _ -> new GitLabSource(gitlab)))
                .of(providers, _ -> {});

        assertEquals(4, most.get());
        assertTrue(github.requests().size() >= 16, "all are asked");
    }

    private static MockResponse waiting(AtomicInteger now, AtomicInteger most, CountDownLatch five) {
        most.accumulateAndGet(now.incrementAndGet(), Math::max);
        five.countDown();
        try {
            // Long enough for a fifth to come, if it may.
            five.await(200, TimeUnit.MILLISECONDS);
        } catch (InterruptedException _) {
            Thread.currentThread().interrupt();
        }
        now.decrementAndGet();
        return StandIn.response(404, "{}").build();
    }

    private static MockResponse limited(Instant until) {
        return StandIn.response(403, "{}")
                .addHeader("X-RateLimit-Remaining", "0")
                .addHeader("X-RateLimit-Reset", Long.toString(until.getEpochSecond()))
                .build();
    }

    private static Failure failure(GitHubSource source) {
        return assertThrows(NotReadException.class, () -> source.read(StandIn.CALICO, _ -> {}))
                .failure();
    }
}
