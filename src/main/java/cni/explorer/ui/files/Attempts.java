package cni.explorer.ui.files;

import java.util.function.Consumer;

/// Of what is begun one after the other and ends in any order, what was begun last counts.
final class Attempts {
    private int begun;

    /// Begins; what was begun before counts no longer.
    void begin() {
        begun++;
    }

    /// Hears what comes of the attempt that was begun last, unless there is a later one by then.
    <T> Consumer<T> ifLast(Consumer<T> hearer) {
        int attempt = begun;
        return news -> {
            if (attempt == begun) {
                hearer.accept(news);
            }
        };
    }
}
