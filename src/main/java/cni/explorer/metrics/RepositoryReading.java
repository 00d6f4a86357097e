package cni.explorer.metrics;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/// What a repository said of itself when it was asked. A day after that of asking is not believed.
///
/// @param asked      the repository that was asked for
/// @param repository the one that answered; another one if it has moved
/// @param at         when
/// @param counts     the numbers that could be had, 0 or more
/// @param archived   whether nobody works on it any more, by its own word
/// @param pushed     when something was last pushed to it; elsewhere than on GitHub, when something last happened there
/// @param release    the newest release; empty where it makes none, and where that is missing
/// @param license    the short name of its license, `Apache-2.0`
/// @param missing    what could not be had, and why
public record RepositoryReading(
        RepositoryAddress asked,
        RepositoryAddress repository,
        Instant at,
        Map<RepositoryCount, Long> counts,
        boolean archived,
        Optional<Instant> pushed,
        Optional<LatestRelease> release,
        Optional<String> license,
        List<MissingAnswer> missing) {
    public RepositoryReading {
        Instant read = at;
        counts = Map.copyOf(counts);
        pushed = pushed.filter(when -> KnownDays.isBelieved(when, read));
        release = release.filter(latest -> KnownDays.isBelieved(latest.day(), read));
        missing = List.copyOf(missing);
    }

    /// The newest release.
    ///
    /// @param tag its name
    /// @param day when it was published, in UTC
    public record LatestRelease(String tag, LocalDate day) {}

    /// What could not be had.
    public record MissingAnswer(ReadingField field, Failure why) {}

    /// The same with what an earlier reading of the same repository knows of that which this one lacks; it says so.
    public RepositoryReading over(RepositoryReading before) {
        if (!repository.equals(before.repository())) {
            return this;
        }
        Map<RepositoryCount, Long> all = new HashMap<>(counts);
        Optional<LatestRelease> latest = release;
        List<MissingAnswer> lacking = new ArrayList<>();
        for (MissingAnswer one : missing) {
            Optional<Long> count = one.field().count().map(before.counts()::get);
            boolean isRelease =
                    one.field() == ReadingField.RELEASE && before.release().isPresent();
            one.field().count().ifPresent(name -> count.ifPresent(value -> all.put(name, value)));
            latest = isRelease ? before.release() : latest;
            lacking.add(
                    count.isPresent() || isRelease
                            ? new MissingAnswer(one.field(), new Failure.NotAgain(before.dayOf(one.field())))
                            : one);
        }
        return new RepositoryReading(asked, repository, at, all, archived, pushed, latest, license, lacking);
    }

    /// The day on which something was read, in UTC.
    private LocalDate dayOf(ReadingField field) {
        return missing.stream()
                .filter(one -> one.field() == field)
                .flatMap(one -> one.why() instanceof Failure.NotAgain(LocalDate last) ? Stream.of(last) : Stream.of())
                .findFirst()
                .orElse(day());
    }

    /// The day on which it was read, in UTC.
    public LocalDate day() {
        return at.atZone(ZoneOffset.UTC).toLocalDate();
    }

    /// Whether it is found elsewhere now.
    public boolean hasMoved() {
        return !asked.title().equalsIgnoreCase(repository.title());
    }
}
