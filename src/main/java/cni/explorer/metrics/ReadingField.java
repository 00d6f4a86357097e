package cni.explorer.metrics;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Optional;

/// What a table of readings has a column for.
public enum ReadingField {
    STARS("stars", "Stars"),
    FORKS("forks", "Forks"),
    OPEN_ISSUES("open-issues", "Open issues"),
    CONTRIBUTORS("contributors", "Contributors"),
    COMMITS_12_MONTHS("commits-12-months", "Commits in 12 months"),
    PUSHED("pushed", "Last push"),
    RELEASE("release", "Latest release"),
    RELEASED("released", "Released"),
    LICENSE("license", "License"),
    ARCHIVED("archived", "Archived"),
    REPOSITORY("repository", "Repository"),
    READ("read", "Read");

    private final String id;
    private final String header;

    ReadingField(String id, String header) {
        this.id = id;
        this.header = header;
    }

    /// The one that shows a number.
    static ReadingField of(RepositoryCount count) {
        return switch (count) {
            case STARS -> STARS;
            case FORKS -> FORKS;
            case OPEN_ISSUES -> OPEN_ISSUES;
            case CONTRIBUTORS -> CONTRIBUTORS;
            case COMMITS_12_MONTHS -> COMMITS_12_MONTHS;
        };
    }

    /// Its name for programs.
    public String id() {
        return id;
    }

    /// Its name for readers.
    public String header() {
        return header;
    }

    /// The number that it shows; empty if it shows something else.
    public Optional<RepositoryCount> count() {
        return switch (this) {
            case STARS -> Optional.of(RepositoryCount.STARS);
            case FORKS -> Optional.of(RepositoryCount.FORKS);
            case OPEN_ISSUES -> Optional.of(RepositoryCount.OPEN_ISSUES);
            case CONTRIBUTORS -> Optional.of(RepositoryCount.CONTRIBUTORS);
            case COMMITS_12_MONTHS -> Optional.of(RepositoryCount.COMMITS_12_MONTHS);
            case PUSHED, RELEASE, RELEASED, LICENSE, ARCHIVED, REPOSITORY, READ -> Optional.empty();
        };
    }

    /// What a reading says; empty where it says nothing.
    public Optional<String> of(RepositoryReading reading) {
        return switch (this) {
            case STARS, FORKS, OPEN_ISSUES, CONTRIBUTORS, COMMITS_12_MONTHS ->
                count().map(reading.counts()::get).map(String::valueOf);
            case PUSHED -> reading.pushed().map(ReadingField::day);
            case RELEASE -> reading.release().map(RepositoryReading.LatestRelease::tag);
            case RELEASED ->
                reading.release().map(RepositoryReading.LatestRelease::day).map(LocalDate::toString);
            case LICENSE -> reading.license();
            case ARCHIVED -> reading.archived() ? Optional.of("archived") : Optional.empty();
            case REPOSITORY -> Optional.of(repository(reading));
            case READ -> Optional.of(reading.day().toString());
        };
    }

    private static String repository(RepositoryReading reading) {
        String now = reading.repository().title();
        return reading.hasMoved() ? reading.asked().title() + " → " + now : now;
    }

    private static String day(Instant at) {
        return at.atZone(ZoneOffset.UTC).toLocalDate().toString();
    }
}
