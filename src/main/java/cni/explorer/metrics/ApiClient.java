package cni.explorer.metrics;

import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpHeaders;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Clock;
import java.time.Duration;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.concurrent.atomic.AtomicReference;
import java.util.regex.Pattern;

/// Asks a web API politely: a few requests at once, nothing twice that has not changed, nothing at all while the server
/// wants no more.
final class ApiClient {
    private static final Duration CONNECT = Duration.ofSeconds(10);
    private static final int MOST_MOVES = 3;
    private static final int STILL_COUNTING = 202;
    private static final int NOT_MODIFIED = 304;
    /// Java hands it on as if the server had said it.
    private static final int PROXY_AUTHENTICATION = 407;
    /// What can be sent back: a cache on disk may hold anything.
    private static final Pattern TAG = Pattern.compile("[\\x21-\\x7e]+");

    private final HttpClient http;
    private final URI base;
    private final ApiDialect dialect;
    private final Optional<Token> token;
    private final AnswerCache cache;
    private final Patience patience;
    private final RateLimit limit;
    private final AtomicReference<Optional<Failure>> unreachable = new AtomicReference<>(Optional.empty());
    private final Semaphore places;

    /// @param base  ends with a slash
    /// @param token for this server and no other
    ApiClient(
            HttpClient http,
            URI base,
            ApiDialect dialect,
            Optional<Token> token,
            AnswerCache cache,
            Patience patience,
            Courtesy courtesy,
            Clock clock) {
        this.http = http;
        this.base = base;
        this.dialect = dialect;
        this.token = token;
        this.cache = cache;
        this.patience = patience;
        this.places = courtesy.places();
        this.limit = new RateLimit(clock, dialect, courtesy.limit(base.getAuthority(), token));
    }

    /// Goes through the proxy that the environment or the system names.
    ///
    /// @param variables the environment variables
    /// @param base      what will be asked
    static HttpClient http(Map<String, String> variables, URI base) {
        return HttpClient.newBuilder()
                .connectTimeout(CONNECT)
                .proxy(Proxies.of(variables, base.getHost()))
                .build();
    }

    /// Understands an answer.
    interface AnswerReader<T> {
        T read(ApiAnswer answer) throws NotReadException;
    }

    /// What the answer to a question says, wherever it has moved on the same server.
    ///
    /// @param question a path below the base, with its query
    /// @param reader   only what it understands is kept
    <T> T get(String question, AnswerReader<T> reader) throws NotReadException, InterruptedException {
        URI address = base.resolve(question);
        for (int moves = 0; moves <= MOST_MOVES; moves++) {
            Optional<AnswerCache.KeptAnswer> kept =
                    cache.find(address).filter(one -> TAG.matcher(one.tag()).matches());
            Answer answer = patiently(address, kept);
            if (answer.status() == NOT_MODIFIED) {
                Optional<T> before = asBefore(kept, reader);
                if (before.isPresent()) {
                    return before.get();
                }
                answer = patiently(address, Optional.empty());
            }
            if (answer.status() / 100 != 3 || answer.status() == NOT_MODIFIED) {
                return read(address, answer, reader);
            }
            address = moved(address, answer);
        }
        throw new NotReadException(new Failure.NotUnderstood());
    }

    /// What was kept, which somebody may have cut off since.
    private static <T> Optional<T> asBefore(Optional<AnswerCache.KeptAnswer> kept, AnswerReader<T> reader) {
        try {
            return kept.isPresent()
                    ? Optional.of(reader.read(
                            new ApiAnswer(kept.get().link(), kept.get().body())))
                    : Optional.empty();
        } catch (NotReadException _) {
            return Optional.empty();
        }
    }

    /// Loads what a request is made of.
    void prepare() {
        request(base, Optional.empty());
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

    private Answer patiently(URI address, Optional<AnswerCache.KeptAnswer> kept)
            throws NotReadException, InterruptedException {
        int tries = 1;
        for (Duration pause : patience.pauses()) {
            Answer answer = ask(address, kept);
            if (answer.status() < 500 && answer.status() != STILL_COUNTING) {
                return answer;
            }
            Thread.sleep(pause);
            tries++;
        }
        Answer answer = ask(address, kept);
        if (answer.status() >= 500) {
            throw new NotReadException(new Failure.ServerTrouble(answer.status(), tries));
        }
        return answer;
    }

    private Answer ask(URI address, Optional<AnswerCache.KeptAnswer> kept)
            throws NotReadException, InterruptedException {
        places.acquire();
        try {
            // Nobody waits again for what did not come the first time.
            Optional<Failure> away = unreachable.get();
            if (away.isPresent()) {
                throw new NotReadException(away.get());
            }
            limit.check();
            BoundedBody body = new BoundedBody();
            HttpResponse<Void> response = send(request(address, kept), body);
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

    private HttpRequest request(URI address, Optional<AnswerCache.KeptAnswer> kept) {
        HttpRequest.Builder request = HttpRequest.newBuilder(address).header("User-Agent", "cni-explorer");
        dialect.mark(request);
        token.ifPresent(one -> request.header("Authorization", one.header()));
        kept.ifPresent(before -> request.header("If-None-Match", before.tag()));
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
            Failure why = BrokenRequest.why(failure, request.uri().getHost());
            if (why instanceof Failure.Unreachable) {
                unreachable.set(Optional.of(why));
            }
            throw new NotReadException(why);
        } finally {
            coming.cancel(true);
        }
    }

    private <T> T read(URI address, Answer answer, AnswerReader<T> reader) throws NotReadException {
        return switch (answer.status()) {
            case 200 -> {
                String link = answer.headers().firstValue("link").orElse("");
                T understood = reader.read(new ApiAnswer(link, answer.body()));
                answer.headers()
                        .firstValue("etag")
                        .filter(tag -> TAG.matcher(tag).matches())
                        .ifPresent(tag -> cache.keep(address, new AnswerCache.KeptAnswer(tag, link, answer.body())));
                yield understood;
            }
            case 204 -> reader.read(new ApiAnswer("", ""));
            case NOT_MODIFIED -> throw new NotReadException(new Failure.NotUnderstood());
            case 401, 403 -> throw new NotReadException(dialect.refused(answer.status()));
            case 404, 410 -> throw new NotReadException(new Failure.NotFound());
            case PROXY_AUTHENTICATION -> throw new NotReadException(new Failure.ProxyRefused(base.getHost()));
            case 451 -> throw new NotReadException(new Failure.Blocked());
            default -> throw new NotReadException(new Failure.OtherStatus(answer.status()));
        };
    }
}
