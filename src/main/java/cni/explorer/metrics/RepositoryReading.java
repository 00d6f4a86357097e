package cni.explorer.metrics;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// What a repository said of itself when it was asked. A day after that of asking is not believed.
///
/// @param asked      the repository that was asked for
/// @param repository the one that answered; another one if it has moved
/// @param at         when
/// @param counts     the numbers that could be had, 0 or more
/// @param archived   whether nobody works on it any more, by its own word
/// @param pushed     when something was last pushed to it; elsewhere than on GitHub, when something last happened there
/// @param release    the newest release; empty where it makes none
/// @param license    the short name of its license, `Apache-2.0`
/// @param missing    the numbers that could not be had, and why
public record RepositoryReading(
        RepositoryAddress asked,
        RepositoryAddress repository,
        Instant at,
        Map<RepositoryCount, Long> counts,
        boolean archived,
        Optional<Instant> pushed,
        Optional<LatestRelease> release,
        Optional<String> license,
        List<MissingCount> missing) {
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

    /// A number that could not be had.
    public record MissingCount(RepositoryCount count, Failure why) {}

    /// The day on which it was read, in UTC.
    public LocalDate day() {
        return at.atZone(ZoneOffset.UTC).toLocalDate();
    }

    /// Whether it is found elsewhere now.
    public boolean hasMoved() {
        return !asked.title().equalsIgnoreCase(repository.title());
    }
}
