package cni.explorer.metrics;

import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicReference;
import org.jspecify.annotations.Nullable;

/// Answers that several askers share: who comes while one is waited for waits with it, and nothing is asked twice.
final class AskedOnce<T> {
    private final Map<String, AtomicReference<@Nullable T>> known = new ConcurrentHashMap<>();

    /// Something to ask.
    interface SharedQuestion<T> {
        T answer() throws NotReadException, InterruptedException;
    }

    /// The answer to a question; one that had none is asked again.
    T get(String name, SharedQuestion<T> question) throws NotReadException, InterruptedException {
        AtomicReference<@Nullable T> place = known.computeIfAbsent(name, _ -> new AtomicReference<>());
        synchronized (place) {
            T there = place.get();
            if (there == null) {
                there = question.answer();
                place.set(there);
            }
            return there;
        }
    }
}
