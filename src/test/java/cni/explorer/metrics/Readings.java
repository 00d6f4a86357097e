package cni.explorer.metrics;

import cni.explorer.model.ProviderId;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// What repositories may say.
public final class Readings {
    /// When they are asked.
    public static final Instant NOW = Instant.parse("2026-11-28T17:00:00Z");

    private Readings() {}

    /// A repository with so many stars.
    public static RepositoryReading stars(RepositoryAddress repository, long stars, Instant at) {
        return new RepositoryReading(
                repository,
                repository,
                at,
                Map.of(RepositoryCount.STARS, stars, RepositoryCount.COMMITS_12_MONTHS, 12L),
                false,
                Optional.of(at.minus(Duration.ofDays(1))),
                Optional.of(new RepositoryReading.LatestRelease("v9.9.9", java.time.LocalDate.of(2026, 11, 1))),
                Optional.of("Apache-2.0"),
                List.of());
    }

    public static StoredReading of(String provider, long stars, Instant at) {
        return new StoredReading(
                new ProviderId(provider), stars(new RepositoryAddress("github.com", "owner", provider), stars, at));
    }

    static StoredReading of(String provider, RepositoryReading reading) {
        return new StoredReading(new ProviderId(provider), reading);
    }
}
