package cni.explorer.metrics;

import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.Semaphore;
import java.util.concurrent.atomic.AtomicReference;

/// What a program owes to those whom it asks, however often it begins anew: a few requests at once, altogether, and
/// none while one has had enough.
public final class Courtesy {
    private static final int AT_ONCE = 4;

    private final Semaphore places = new Semaphore(AT_ONCE, true);
    private final Map<Asker, AtomicReference<Instant>> limits = new ConcurrentHashMap<>();

    /// Limits are counted for each token.
    private record Asker(String server, Optional<Token> token) {}

    /// One for each request that is under way.
    Semaphore places() {
        return places;
    }

    /// Until when a server wants nothing.
    AtomicReference<Instant> limit(String server, Optional<Token> token) {
        return limits.computeIfAbsent(new Asker(server, token), _ -> new AtomicReference<>(Instant.MIN));
    }
}
