package cni.explorer.metrics;

import java.net.http.HttpHeaders;
import java.time.Clock;
import java.time.DateTimeException;
import java.time.Duration;
import java.time.Instant;
import java.time.format.DateTimeFormatter;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicReference;
import java.util.stream.Stream;

/// When the server has had enough.
///
/// @see <a href="https://docs.github.com/en/rest/using-the-rest-api/rate-limits-for-the-rest-api">Rate limits for the
///     REST API</a>
final class RateLimit {
    private static final Duration WITHOUT_A_WORD = Duration.ofMinutes(1);
    private static final Duration MOMENT = Duration.ofSeconds(2);
    private static final Duration LONGEST = Duration.ofHours(24);

    private final Clock clock;
    private final ApiDialect dialect;
    private final AtomicReference<Instant> until;

    /// @param until when the server wants to be asked again; outlives who asks
    RateLimit(Clock clock, ApiDialect dialect, AtomicReference<Instant> until) {
        this.clock = clock;
        this.dialect = dialect;
        this.until = until;
    }

    /// Asks for nothing while the server does not want it.
    void check() throws NotReadException {
        Instant end = until.get();
        if (clock.instant().isBefore(end)) {
            throw new NotReadException(dialect.limited(end));
        }
    }

    /// Takes notice of an answer.
    ///
    /// @return until when to wait, if that is why it was refused
    Optional<Instant> heed(int status, HttpHeaders headers, String body) {
        // GitLab says it without the x.
        boolean isUsedUp = Stream.of("x-ratelimit-remaining", "ratelimit-remaining")
                .anyMatch(name -> headers.firstValue(name).orElse("").strip().equals("0"));
        Optional<Instant> retry =
                seconds(headers, "retry-after").map(this::fromNow).or(() -> date(headers));
        Optional<Instant> reset = seconds(headers, "x-ratelimit-reset")
                .or(() -> seconds(headers, "ratelimit-reset"))
                .flatMap(RateLimit::epoch);
        // A server in trouble that asks for a moment is tried again; one that asks for longer is let alone.
        boolean isAway = status >= 500
                && retry.filter(end -> end.isAfter(clock.instant().plus(MOMENT)))
                        .isPresent();
        boolean isRefused =
                isAway || status == 429 || (status == 403 && (retry.isPresent() || isUsedUp || namesLimits(body)));
        if (!isRefused && !isUsedUp) {
            return Optional.empty();
        }
        Instant end = retry.or(() -> isUsedUp ? reset : Optional.empty())
                // By a clock that is wrong it may be over already.
                .filter(named -> named.isAfter(clock.instant()))
                .orElseGet(() -> clock.instant().plus(WITHOUT_A_WORD));
        Instant latest = clock.instant().plus(LONGEST);
        // Of answers that overtake each other, the longest counts.
        Instant now = until.accumulateAndGet(
                end.isAfter(latest) ? latest : end, (before, after) -> after.isAfter(before) ? after : before);
        return isRefused ? Optional.of(now) : Optional.empty();
    }

    /// The other way to say when.
    private static Optional<Instant> date(HttpHeaders headers) {
        try {
            return headers.firstValue("retry-after")
                    .map(text -> DateTimeFormatter.RFC_1123_DATE_TIME.parse(text.strip(), Instant::from));
        } catch (DateTimeException _) {
            return Optional.empty();
        }
    }

    /// The limit for many requests in short time says so by the page about limits alone, now and then.
    private static boolean namesLimits(String body) {
        return body.contains("/rate-limits") || body.contains("#rate-limit") || body.contains("secondary-rate-limits");
    }

    private Instant fromNow(long seconds) {
        return clock.instant().plusSeconds(Math.min(seconds, LONGEST.toSeconds()));
    }

    private static Optional<Instant> epoch(long second) {
        try {
            return Optional.of(Instant.ofEpochSecond(second));
        } catch (DateTimeException _) {
            return Optional.empty();
        }
    }

    private static Optional<Long> seconds(HttpHeaders headers, String name) {
        return headers.firstValue(name)
                .map(String::strip)
                .filter(text -> text.matches("\\d{1,18}"))
                .map(Long::valueOf);
    }
}
