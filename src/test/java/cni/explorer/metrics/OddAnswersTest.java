package cni.explorer.metrics;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import cni.explorer.model.Provider;
import java.io.IOException;
import java.net.InetAddress;
import java.net.Proxy;
import java.net.ProxySelector;
import java.net.ServerSocket;
import java.net.Socket;
import java.net.SocketAddress;
import java.net.URI;
import java.net.http.HttpClient;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.util.ArrayList;
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
import org.junit.jupiter.params.provider.CsvSource;
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
    void whateverGoesWrongWithOneRepositoryLeavesTheOtherAndIsNoted() throws Exception {
        List<Throwable> noted = new ArrayList<>();
        MetricSource source = (repository, _) -> {
            if (repository.equals(StandIn.CALICO)) {
                throw new ArithmeticException("a mistake in reading");
            }
            return github.source().read(repository, _ -> {});
        };

        assertOnlyCalicoIsNotUnderstood(new Refresh(source, new Mistakes(noted::add)));
        assertEquals(
                List.of(ArithmeticException.class.getName()),
                noted.stream().map(Throwable::getMessage).toList());
    }

    @Test
    void whatStandsInTheCacheIsNeverAReasonToFail() throws Exception {
        for (String tag : List.of("\u0101", "\u007f", "", "a\tb", "\"\u00ff\"")) {
            Memory cache = new Memory();
            cache.keep(github.base().resolve("repos/projectcalico/calico"), new AnswerCache.KeptAnswer(tag, "", "{}"));

            assertEquals(
                    7012L,
                    github.source(Optional.empty(), cache)
                            .read(StandIn.CALICO, _ -> {})
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

        RepositoryReading reading = github.source().read(StandIn.CALICO, _ -> {});

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

        RepositoryReading reading = github.source().read(StandIn.CALICO, _ -> {});

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
        assertEquals(7012L, source.read(StandIn.CALICO, _ -> {}).counts().get(RepositoryCount.STARS));
    }

    @Test
    void whatWasKeptHalfIsAskedForAgain() throws Exception {
        github.on(CALICO, request -> tagged(request, whole()));
        Memory cache = new Memory();
        cache.keep(
                github.base().resolve("repos/projectcalico/calico"),
                new AnswerCache.KeptAnswer("\"abc\"", "", "{\"full_name\": \"projectcalico/calico\", \"sta"));
        GitHubSource source = github.source(Optional.empty(), cache);

        assertEquals(7012L, source.read(StandIn.CALICO, _ -> {}).counts().get(RepositoryCount.STARS));
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
                        .read(StandIn.CALICO, _ -> {})
                        .counts()
                        .get(RepositoryCount.STARS));
    }

    @ParameterizedTest
    @ValueSource(strings = {"garbage\r\n\r\n", "HTTP/1.1 200 OK\r\nContent-Length: abc\r\n\r\n{}", "HUGE"})
    void whatIsNoAnswerAtAllIsNotALackOfNetwork(String said) throws Exception {
        String text = said.equals("HUGE")
                ? "HTTP/1.1 200 OK\r\n" + ("X-Y: " + "y".repeat(200) + "\r\n").repeat(4_000) + "\r\n"
                : said;
        assertEquals(new Failure.NotUnderstood(), failureOf(text));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "HTTP/1.1 200 OK\r\nContent-Len",
                "HTTP/1.1 200 OK\r\nContent-Length: 50\r\n\r\nabc",
                "HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n\r\n5\r\nab"
            })
    void whereverItIsCutOffThatIsTheCause(String said) throws Exception {
        assertEquals(new Failure.CutOff(), failureOf(said));
    }

    @Test
    void whatJavaDoesNotTellByAnyTypeIsToldInGeneral() throws Exception {
        assertEquals(
                new Failure.Broken("127.0.0.1"),
                failureOf("HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n\r\nzz\r\n{}"));
    }

    @Test
    void aProxyThatWantsToKnowWhoAsksIsTheCause() throws Exception {
        String said = """
                HTTP/1.1 407 Proxy Authentication Required
                Proxy-Authenticate: Basic realm="office"
                Content-Length: 0

                """.replace("\n", "\r\n");

        assertEquals(new Failure.ProxyRefused("api.example.org"), failureBehindProxy("https", said));
        assertEquals(new Failure.ProxyRefused("127.0.0.1"), failureBehindProxy("http", said));
    }

    @ParameterizedTest
    @ValueSource(ints = {403, 502})
    void aProxyThatRefusesForAnotherReasonIsNotALackOfNetwork(int status) throws Exception {
        Failure failure = failureBehindProxy("https", "HTTP/1.1 " + status + " No\r\nContent-Length: 0\r\n\r\n");

        assertEquals(new Failure.Broken("api.example.org"), failure);
        assertTrue(failure.sentence().contains("proxy"), failure.sentence());
    }

    /// @param scheme of what is asked for
    private static Failure failureBehindProxy(String scheme, String said) throws IOException {
        try (ServerSocket proxy = new ServerSocket(0, 5, InetAddress.getLoopbackAddress())) {
            Thread.ofVirtual().start(() -> answer(proxy, said));
            HttpClient http = HttpClient.newBuilder()
                    .proxy(new ProxySelector() {
                        @Override
                        public List<Proxy> select(URI address) {
                            return List.of(new Proxy(Proxy.Type.HTTP, proxy.getLocalSocketAddress()));
                        }

                        @Override
                        public void connectFailed(URI address, SocketAddress at, IOException failure) {}
                    })
                    .build();
            URI base = URI.create(scheme.equals("https") ? "https://api.example.org/" : "http://127.0.0.1:1/");
            return failure(new GitHubSource(http, base, Optional.empty(), AnswerCache.NONE, Clock.systemUTC()));
        }
    }

    private static Failure failureOf(String said) throws IOException {
        try (ServerSocket server = new ServerSocket(0, 5, InetAddress.getLoopbackAddress())) {
            Thread.ofVirtual().start(() -> answer(server, said));
            URI base = URI.create("http://127.0.0.1:" + server.getLocalPort() + "/");
            return failure(new GitHubSource(
                    HttpClient.newHttpClient(), base, Optional.empty(), AnswerCache.NONE, Clock.systemUTC()));
        }
    }

    @Test
    void aServerThatSpeaksNoTlsIsNotOneWithACertificateThatIsNotTrusted() throws Exception {
        try (ServerSocket server = new ServerSocket(0, 5, InetAddress.getLoopbackAddress())) {
            Thread.ofVirtual().start(() -> answer(server, "HTTP/1.1 200 OK\r\n\r\n"));
            URI base = URI.create("https://127.0.0.1:" + server.getLocalPort() + "/");

            assertEquals(
                    new Failure.NotSecure("127.0.0.1"),
                    failure(new GitHubSource(
                            HttpClient.newHttpClient(), base, Optional.empty(), AnswerCache.NONE, Clock.systemUTC())));
        }
    }

    @Test
    void aServerThatCannotBeReachedIsNotTriedForEachRepository() throws Exception {
        AtomicInteger tried = new AtomicInteger();
        HttpClient nowhere = HttpClient.newBuilder()
                .proxy(new ProxySelector() {
                    @Override
                    public List<Proxy> select(URI address) {
                        tried.incrementAndGet();
                        return List.of(Proxy.NO_PROXY);
                    }

                    @Override
                    public void connectFailed(URI address, SocketAddress proxy, IOException failure) {}
                })
                .build();
        URI base = github.base();
        github.close();
        GitHubSource source = new GitHubSource(nowhere, base, Optional.empty(), AnswerCache.NONE, Clock.systemUTC());

        assertEquals(new Failure.Unreachable("127.0.0.1"), failure(source));
        int once = tried.get();
        assertEquals(new Failure.Unreachable("127.0.0.1"), failure(source));

        assertEquals(once, tried.get());
    }

    @Test
    void aListThatGoesOnWithoutSayingHowFarIsNotCounted() throws Exception {
        github.on(
                CALICO + "/contributors",
                StandIn.response(200, "[{\"login\": \"one\"}]")
                        .addHeader("Link", "<https://api.github.com/x?per_page=1&page=2>; rel=\"next\"")
                        .build());

        RepositoryReading reading = github.source().read(StandIn.CALICO, _ -> {});

        assertEquals(
                List.of(new RepositoryReading.MissingAnswer(ReadingField.CONTRIBUTORS, new Failure.NotUnderstood())),
                reading.missing());
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {"[] | 0", "[{\"login\": \"one\"}] | 1", "[{\"login\": \"one\"}, {\"name\": \"two\"}, {}] | 3"})
    void aListOfOnePageHasAsManyAsAreInIt(String page, long count) throws Exception {
        github.on(CALICO + "/contributors", StandIn.response(200, page).build());

        assertEquals(
                count, github.source().read(StandIn.CALICO, _ -> {}).counts().get(RepositoryCount.CONTRIBUTORS));
    }

    @Test
    void anEmptyRepositoryHasNoCommits() throws Exception {
        github.on(
                CALICO + "/commits",
                StandIn.response(409, "{\"message\": \"Git Repository is empty.\"}")
                        .build());

        assertEquals(0L, github.source().read(StandIn.CALICO, _ -> {}).counts().get(RepositoryCount.COMMITS_12_MONTHS));
    }

    @Test
    void whatIsStillBeingCountedIsAskedForAgainAFewTimes() throws Exception {
        AtomicInteger asked = new AtomicInteger();
        github.on(
                CALICO + "/contributors",
                _ -> asked.incrementAndGet() == 1
                        ? StandIn.response(202, "{}").build()
                        : StandIn.response(200, "[{}]").build());
        github.on(CALICO + "/commits", StandIn.response(202, "{}").build());

        RepositoryReading reading = github.source().read(StandIn.CALICO, _ -> {});

        assertEquals(1L, reading.counts().get(RepositoryCount.CONTRIBUTORS));
        assertEquals(
                List.of(new RepositoryReading.MissingAnswer(
                        ReadingField.COMMITS_12_MONTHS, new Failure.OtherStatus(202))),
                reading.missing());
    }

    /// As often as somebody asks: Java does so again where nothing at all comes back.
    private static void answer(ServerSocket server, String text) {
        while (!server.isClosed()) {
            try (Socket asker = server.accept()) {
                asker.getInputStream().read(new byte[4_096]);
                asker.getOutputStream().write(text.getBytes(StandardCharsets.UTF_8));
                asker.shutdownOutput();
                asker.getInputStream().read(new byte[4_096]);
            } catch (IOException _) {
                // Whoever asked has heard enough.
            }
        }
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
        return assertThrows(NotReadException.class, () -> source.read(StandIn.CALICO, _ -> {}))
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
