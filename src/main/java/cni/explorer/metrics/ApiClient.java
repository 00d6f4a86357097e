package cni.explorer.metrics;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpHeaders;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Clock;
import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import javax.net.ssl.SSLException;

/// Asks a web API politely: a few requests at once, nothing twice that has not changed, nothing at all while the server
/// wants no more.
final class ApiClient {
    private static final int AT_ONCE = 4;
    private static final int MOST_MOVES = 3;

    private final HttpClient http;
    private final URI base;
    private final ApiDialect dialect;
    private final Optional<Token> token;
    private final AnswerCache cache;
    private final Patience patience;
    private final RateLimit limit;
    private final Semaphore places = new Semaphore(AT_ONCE, true);

    /// @param base  ends with a slash
    /// @param token for this server and no other
    ApiClient(
            HttpClient http,
            URI base,
            ApiDialect dialect,
            Optional<Token> token,
            AnswerCache cache,
            Patience patience,
            Clock clock) {
        this.http = http;
        this.base = base;
        this.dialect = dialect;
        this.token = token;
        this.cache = cache;
        this.patience = patience;
        this.limit = new RateLimit(clock, dialect);
    }

    /// The answer to a question, wherever it has moved on the same server.
    ///
    /// @param question a path below the base, with its query
    ApiAnswer get(String question) throws NotReadException, InterruptedException {
        URI address = base.resolve(question);
        for (int moves = 0; moves <= MOST_MOVES; moves++) {
            Answer answer = patiently(address);
            if (answer.status() / 100 != 3 || answer.status() == 304) {
                return read(address, answer);
            }
            address = moved(address, answer);
        }
        throw new NotReadException(new Failure.NotUnderstood());
    }

    /// Loads what a request is made of.
    void prepare() {
        request(base);
        BodyHandlers.ofByteArrayConsumer(new BoundedBody());
        http.sslContext();
    }

    private record Answer(int status, HttpHeaders headers, String body) {}

    /// Elsewhere on the same server alone: the token is for nobody else.
    private URI moved(URI from, Answer answer) throws NotReadException {
        try {
            URI to = from.resolve(answer.headers().firstValue("location").orElse(""));
            if (base.getScheme().equals(to.getScheme())
                    && base.getAuthority().equals(to.getAuthority())
                    && !to.equals(from)) {
                return to;
            }
        } catch (IllegalArgumentException _) {
            // No address: as much as none.
        }
        throw new NotReadException(new Failure.OtherStatus(answer.status()));
    }

    private Answer patiently(URI address) throws NotReadException, InterruptedException {
        int tries = 1;
        for (Duration pause : patience.pauses()) {
            Answer answer = ask(address);
            if (answer.status() < 500) {
                return answer;
            }
            Thread.sleep(pause);
            tries++;
        }
        Answer answer = ask(address);
        if (answer.status() >= 500) {
            throw new NotReadException(new Failure.ServerTrouble(answer.status(), tries));
        }
        return answer;
    }

    private Answer ask(URI address) throws NotReadException, InterruptedException {
        places.acquire();
        try {
            limit.check();
            BoundedBody body = new BoundedBody();
            HttpResponse<Void> response = send(request(address), body);
            Optional<Failure> limited = limit.heed(response.statusCode(), response.headers(), body.text())
                    .map(dialect::limited);
            if (limited.isPresent()) {
                throw new NotReadException(limited.get());
            }
            return new Answer(response.statusCode(), response.headers(), body.text());
        } finally {
            places.release();
        }
    }

    private HttpRequest request(URI address) {
        HttpRequest.Builder request = HttpRequest.newBuilder(address).header("User-Agent", "cni-explorer");
        dialect.mark(request);
        token.ifPresent(one -> request.header("Authorization", one.header()));
        cache.find(address).ifPresent(kept -> request.header("If-None-Match", kept.tag()));
        return request.build();
    }

    private HttpResponse<Void> send(HttpRequest request, BoundedBody body)
            throws NotReadException, InterruptedException {
        CompletableFuture<HttpResponse<Void>> coming = http.sendAsync(request, BodyHandlers.ofByteArrayConsumer(body));
        try {
            return coming.get(patience.answer().toMillis(), TimeUnit.MILLISECONDS);
        } catch (TimeoutException _) {
            throw new NotReadException(new Failure.TooSlow(patience.answer()));
        } catch (ExecutionException failure) {
            throw new NotReadException(why(failure, request.uri().getHost()));
        } finally {
            coming.cancel(true);
        }
    }

    private static Failure why(Throwable failure, String host) {
        for (Throwable cause = failure; cause != null; cause = cause.getCause()) {
            if (cause instanceof BoundedBody.TooLongException) {
                return new Failure.TooLong();
            }
            if (cause instanceof SSLException) {
                return new Failure.NotTrusted(host);
            }
            if (cause instanceof Error mistake) {
                throw mistake;
            }
        }
        if (failure.getCause() instanceof IOException) {
            return new Failure.Unreachable(host);
        }
        throw new IllegalStateException(failure);
    }

    private ApiAnswer read(URI address, Answer answer) throws NotReadException {
        return switch (answer.status()) {
            case 200 -> {
                String link = answer.headers().firstValue("link").orElse("");
                answer.headers()
                        .firstValue("etag")
                        .ifPresent(tag -> cache.keep(address, new AnswerCache.KeptAnswer(tag, link, answer.body())));
                yield new ApiAnswer(link, answer.body());
            }
            case 204 -> new ApiAnswer("", "");
            case 304 ->
                cache.find(address)
                        .map(kept -> new ApiAnswer(kept.link(), kept.body()))
                        .orElseThrow(() -> new NotReadException(new Failure.NotUnderstood()));
            case 401, 403 -> throw new NotReadException(dialect.refused(answer.status()));
            case 404, 410 -> throw new NotReadException(new Failure.NotFound());
            case 451 -> throw new NotReadException(new Failure.Blocked());
            default -> throw new NotReadException(new Failure.OtherStatus(answer.status()));
        };
    }
}
