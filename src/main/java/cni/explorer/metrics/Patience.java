package cni.explorer.metrics;

import java.time.Duration;
import java.util.List;

/// How long to wait, and how often to ask again.
///
/// @param answer for a whole answer
/// @param pauses between one try and the next, where the server is in trouble
record Patience(Duration answer, List<Duration> pauses) {
    static final Patience USUAL =
            new Patience(Duration.ofSeconds(15), List.of(Duration.ofMillis(500), Duration.ofSeconds(2)));

    Patience {
        pauses = List.copyOf(pauses);
    }
}
