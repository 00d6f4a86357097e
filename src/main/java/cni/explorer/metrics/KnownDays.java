package cni.explorer.metrics;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/// What can be true of a time that somebody says: no program was pushed before computers counted, and nothing that was
/// read has happened after the day on which it was read.
final class KnownDays {
    private static final Instant FIRST = Instant.EPOCH;
    private static final Instant BEHIND_LAST = Instant.parse("9999-12-31T00:00:00Z");

    private KnownDays() {}

    /// Whether a calendar has it.
    static boolean has(Instant at) {
        return !at.isBefore(FIRST) && at.isBefore(BEHIND_LAST);
    }

    /// The day of a time, in UTC; empty where no calendar has it.
    static Optional<LocalDate> of(@Nullable Instant at) {
        return Optional.ofNullable(at).filter(KnownDays::has).map(known -> LocalDate.ofInstant(known, ZoneOffset.UTC));
    }

    /// Whether something can have happened when it was read of.
    static boolean isBelieved(Instant at, Instant read) {
        return of(at).filter(day -> isBelieved(day, read)).isPresent();
    }

    static boolean isBelieved(LocalDate day, Instant read) {
        return !day.isBefore(LocalDate.EPOCH)
                && of(read).filter(today -> !day.isAfter(today)).isPresent();
    }
}
