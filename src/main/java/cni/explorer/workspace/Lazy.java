package cni.explorer.workspace;

import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/// A value that is worked out when it is first asked for, once, on whichever thread asks.
final class Lazy<T> {
    private @Nullable Supplier<T> work;
    private @Nullable T value;

    /// @param work never gives null; should hold on to no more than it needs, for it may wait long
    Lazy(Supplier<T> work) {
        this.work = work;
    }

    synchronized T get() {
        T known = value;
        if (known == null) {
            Supplier<T> asked = work;
            if (asked == null) {
                throw new IllegalStateException("a part was asked for while it was worked out");
            }
            work = null;
            try {
                known = asked.get();
                value = known;
            } finally {
                // What failed may be asked for again.
                work = value == null ? asked : null;
            }
        }
        return known;
    }
}
