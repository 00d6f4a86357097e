package cni.explorer.metrics;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertThrows;

import cni.explorer.model.Provider;
import java.io.IOException;
import java.net.URI;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicInteger;
import mockwebserver3.MockResponse;
import mockwebserver3.RecordedRequest;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// One repository that answers as none should is no reason to do without the others, nor to fail the next time.
final class OddAnswersTest {
    private static final String CALICO = "/repos/projectcalico/calico";
    private static final String YEAR_BEYOND_ALL = "+1000000000-01-01T00:00:00Z";

    private final StandIn github;

    OddAnswersTest() throws IOException {
        github = new StandIn().withRepository("projectcalico/calico").withRepository("owner/two");
    }

    @AfterEach
    void stop() {
        github.close();
    }

    @ParameterizedTest
    @ValueSource(strings = {"abc", "99999999999999999999"})
    void aLengthThatIsNoneFailsOneRepositoryAndLeavesTheOther(String length) throws Exception {
        github.on(
                CALICO,
                StandIn.about("projectcalico/calico")
                        .setHeader("Content-Length", length)
                        .build());

        assertOnlyCalicoIsNotUnderstood(new Refresh(github.source()));
    }

    @Test
    void whateverGoesWrongWithOneRepositoryLeavesTheOther() throws Exception {
        MetricSource source = repository -> {
            if (repository.equals(StandIn.CALICO)) {
                throw new ArithmeticException("a mistake in reading");
            }
            return github.source().read(repository);
        };

        assertOnlyCalicoIsNotUnderstood(new Refresh(source));
    }

    @Test
    void whatStandsInTheCacheIsNeverAReasonToFail() throws Exception {
        for (String tag : List.of("\u0101", "\u007f", "", "a\tb", "\"\u00ff\"")) {
            Memory cache = new Memory();
            cache.keep(github.base().resolve("repos/projectcalico/calico"), new AnswerCache.KeptAnswer(tag, "", "{}"));

            assertEquals(
                    7012L,
                    github.source(Optional.empty(), cache)
                            .read(StandIn.CALICO)
                            .counts()
                            .get(RepositoryCount.STARS));
        }
    }

    @Test
    void aDayBeyondAllCalendarsIsNotBelievedAndTheRestIs() throws Exception {
        github.on(
                CALICO,
                StandIn.response(
                                200,
                                "{\"full_name\": \"projectcalico/calico\", \"stargazers_count\": 5, \"forks_count\": 1, \"open_issues_count\": 1, \"pushed_at\": \"%s\"}"
                                        .formatted(YEAR_BEYOND_ALL))
                        .build());
        github.on(CALICO + "/releases/latest", released(YEAR_BEYOND_ALL));

        RepositoryReading reading = github.source().read(StandIn.CALICO);

        assertEquals(5L, reading.counts().get(RepositoryCount.STARS));
        assertEquals(Optional.empty(), reading.pushed());
        assertEquals(Optional.empty(), reading.release());
    }

    @Test
    void whatIsLaterThanTheDayOfItsReadingIsNotBelieved() throws Exception {
        github.on(
                CALICO,
                StandIn.response(
                                200,
                                "{\"full_name\": \"projectcalico/calico\", \"stargazers_count\": 5, \"pushed_at\": \"2031-01-01T00:00:00Z\"}")
                        .build());
        github.on(CALICO + "/releases/latest", released("2026-11-29T00:00:00Z"));

        RepositoryReading reading = github.source().read(StandIn.CALICO);

        assertEquals(Optional.empty(), reading.pushed());
        assertEquals(Optional.empty(), reading.release());
    }

    @Test
    void whatWasNotUnderstoodIsNotKeptAndTheNextTimeIsWhole() throws Exception {
        AtomicInteger asked = new AtomicInteger();
        github.on(
                CALICO,
                request -> tagged(
                        request,
                        asked.incrementAndGet() == 1 ? "{\"full_name\": \"projectcalico/calico\", \"sta" : whole()));
        GitHubSource source = github.source(Optional.empty(), new Memory());

        assertEquals(new Failure.NotUnderstood(), failure(source));
        assertEquals(7012L, source.read(StandIn.CALICO).counts().get(RepositoryCount.STARS));
    }

    @Test
    void whatWasKeptHalfIsAskedForAgain() throws Exception {
        github.on(CALICO, request -> tagged(request, whole()));
        Memory cache = new Memory();
        cache.keep(
                github.base().resolve("repos/projectcalico/calico"),
                new AnswerCache.KeptAnswer("\"abc\"", "", "{\"full_name\": \"projectcalico/calico\", \"sta"));
        GitHubSource source = github.source(Optional.empty(), cache);

        assertEquals(7012L, source.read(StandIn.CALICO).counts().get(RepositoryCount.STARS));
        assertEquals(
                List.of(whole()),
                cache.kept.values().stream().map(AnswerCache.KeptAnswer::body).toList());
    }

    @Test
    void whatGoesFromTheCacheWhileItIsAskedForIsThereAllTheSame() throws Exception {
        Memory cache = new Memory();
        cache.keep(
                github.base().resolve("repos/projectcalico/calico"),
                new AnswerCache.KeptAnswer("\"abc\"", "", whole()));
        github.on(CALICO, request -> {
            cache.kept.clear();
            return tagged(request, whole());
        });

        assertEquals(
                7012L,
                github.source(Optional.empty(), cache)
                        .read(StandIn.CALICO)
                        .counts()
                        .get(RepositoryCount.STARS));
    }

    private void assertOnlyCalicoIsNotUnderstood(Refresh refresh) throws InterruptedException {
        List<Provider> providers = List.of(
                Providers.at("calico", "https://github.com/projectcalico/calico"),
                Providers.at("two", "https://github.com/owner/two"));

        List<Refresh.RefreshResult> outcomes = refresh.of(providers, _ -> {});

        assertEquals(
                new Failure.NotUnderstood(),
                assertInstanceOf(Refresh.RefreshResult.Failed.class, outcomes.getFirst())
                        .why());
        assertInstanceOf(Refresh.RefreshResult.Read.class, outcomes.getLast());
    }

    private static Failure failure(GitHubSource source) {
        return assertThrows(NotReadException.class, () -> source.read(StandIn.CALICO))
                .failure();
    }

    private static MockResponse released(String at) {
        return StandIn.response(200, "{\"tag_name\": \"v1\", \"published_at\": \"%s\"}".formatted(at))
                .build();
    }

    private static String whole() {
        return "{\"full_name\": \"projectcalico/calico\", \"stargazers_count\": 7012}";
    }

    /// “As before” for whom has it, else the text.
    private static MockResponse tagged(RecordedRequest request, String body) {
        return "\"abc\"".equals(request.getHeaders().get("If-None-Match"))
                ? new MockResponse.Builder().code(304).build()
                : StandIn.response(200, body).addHeader("ETag", "\"abc\"").build();
    }

    private static final class Memory implements AnswerCache {
        private final Map<URI, KeptAnswer> kept = new HashMap<>();

        @Override
        public Optional<KeptAnswer> find(URI address) {
            return Optional.ofNullable(kept.get(address));
        }

        @Override
        public void keep(URI address, KeptAnswer answer) {
            kept.put(address, answer);
        }
    }
}
