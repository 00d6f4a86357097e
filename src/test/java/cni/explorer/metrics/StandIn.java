package cni.explorer.metrics;

import java.net.URI;
import java.net.http.HttpClient;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.TimeUnit;
import java.util.function.Function;
import mockwebserver3.Dispatcher;
import mockwebserver3.MockResponse;
import mockwebserver3.MockWebServer;
import mockwebserver3.RecordedRequest;

/// Stands in for GitHub's API on this machine, in the shapes that its documentation shows.
final class StandIn implements AutoCloseable {
    static final Instant NOW = Instant.parse("2026-11-28T17:00:00Z");
    static final RepositoryAddress CALICO = new RepositoryAddress("github.com", "projectcalico", "calico");

    private final MockWebServer server = new MockWebServer();
    private final Map<String, Function<RecordedRequest, MockResponse>> answers = new ConcurrentHashMap<>();
    private final List<RecordedRequest> requests = new CopyOnWriteArrayList<>();
    private final HttpClient http = HttpClient.newHttpClient();

    StandIn() throws java.io.IOException {
        server.setDispatcher(new Dispatcher() {
            @Override
            public MockResponse dispatch(RecordedRequest request) {
                requests.add(request);
                return answers.getOrDefault(
                                request.getUrl().encodedPath(),
                                _ -> response(404, "{\"message\": \"Not Found\"}")
                                        .build())
                        .apply(request);
            }
        });
        server.start();
    }

    /// A repository that answers all questions.
    StandIn withRepository(String path) {
        return withRepository(path, Duration.ZERO);
    }

    /// The same, each answer after a while.
    StandIn withRepository(String path, Duration after) {
        on("/repos/" + path, late(about(path), after));
        on(
                "/repos/" + path + "/contributors",
                late(
                        response(200, "[{\"login\": \"one\"}]")
                                .addHeader(
                                        "Link",
                                        "<https://api.github.com/repositories/1/contributors?per_page=1&anon=true&page=2>; rel=\"next\", "
                                                + "<https://api.github.com/repositories/1/contributors?per_page=1&anon=true&page=431>; rel=\"last\""),
                        after));
        on(
                "/repos/" + path + "/commits",
                late(
                        response(200, "[{\"sha\": \"1\"}]")
                                .addHeader("Link", "<https://api.github.com/x?per_page=1&page=3045>; rel=\"last\""),
                        after));
        on(
                "/repos/" + path + "/releases/latest",
                late(response(200, "{\"tag_name\": \"v3.32.1\", \"published_at\": \"2026-06-24T23:30:00Z\"}"), after));
        return this;
    }

    private static MockResponse late(MockResponse.Builder answer, Duration after) {
        return answer.headersDelay(after.toMillis(), TimeUnit.MILLISECONDS).build();
    }

    static MockResponse.Builder about(String path) {
        return response(200, """
                {"id": 1, "full_name": "%s", "private": false, "stargazers_count": 7012, "forks_count": 1400,
                 "open_issues_count": 300, "archived": false, "pushed_at": "2026-11-27T08:00:00Z",
                 "license": {"key": "apache-2.0", "spdx_id": "Apache-2.0"}, "unknown": [1, {"deep": 2}]}
                """.formatted(path));
    }

    static MockResponse.Builder response(int status, String body) {
        return new MockResponse.Builder().code(status).body(body);
    }

    StandIn on(String path, MockResponse answer) {
        return on(path, _ -> answer);
    }

    StandIn on(String path, Function<RecordedRequest, MockResponse> answer) {
        answers.put(path, answer);
        return this;
    }

    URI base() {
        return URI.create("http://127.0.0.1:" + server.getPort() + "/");
    }

    List<RecordedRequest> requests() {
        return List.copyOf(requests);
    }

    /// Asks it, with little patience.
    GitHubSource source() {
        return source(Optional.empty(), AnswerCache.NONE);
    }

    GitHubSource source(Optional<Token> token, AnswerCache cache) {
        return source(token, cache, new Courtesy());
    }

    GitHubSource source(Optional<Token> token, AnswerCache cache, Courtesy courtesy) {
        Patience little = new Patience(Duration.ofSeconds(2), List.of(Duration.ofMillis(1), Duration.ofMillis(2)));
        return new GitHubSource(http, base(), token, cache, little, courtesy, Clock.fixed(NOW, ZoneOffset.UTC));
    }

    @Override
    public void close() {
        http.shutdownNow();
        server.close();
    }
}
