package cni.explorer.metrics;

import cni.explorer.model.ProviderId;
import java.time.Instant;
import java.time.LocalDate;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.PropertyNamingStrategies;
import tools.jackson.databind.json.JsonMapper;

/// One stored reading as one line of JSON. Why a number is missing is not kept.
public final class ReadingJson {
    /// Made for the first line: most people have none, and the classes behind it take 4 MB of the installed cache.
    private static final class Lines {
        static final JsonMapper MAPPER = JsonMapper.builder()
                .propertyNamingStrategy(PropertyNamingStrategies.KEBAB_CASE)
                .build();
    }

    /// As it stands in the file; null is what was not known.
    record ReadingLine(
            @Nullable String provider,
            @Nullable String asked,
            @Nullable String repository,
            @Nullable Instant at,
            @Nullable Map<String, Long> counts,
            boolean archived,
            @Nullable Instant pushed,
            @Nullable String release,
            @Nullable LocalDate released,
            @Nullable String license,
            @Nullable List<String> missing) {}

    /// The line, without its end.
    public String line(StoredReading stored) {
        RepositoryReading reading = stored.reading();
        Map<String, Long> counts = new TreeMap<>();
        reading.counts().forEach((count, value) -> counts.put(count.metric(), value));
        return Lines.MAPPER.writeValueAsString(new ReadingLine(
                stored.provider().value(),
                reading.asked().title(),
                reading.repository().title(),
                reading.at(),
                counts,
                reading.archived(),
                reading.pushed().orElse(null),
                reading.release().map(RepositoryReading.LatestRelease::tag).orElse(null),
                reading.release().map(RepositoryReading.LatestRelease::day).orElse(null),
                reading.license().orElse(null),
                reading.missing().isEmpty()
                        ? null
                        : reading.missing().stream()
                                .map(one -> one.field().id())
                                .toList()));
    }

    /// What a line says; empty if it is none, or half of one.
    public Optional<StoredReading> read(String text) {
        try {
            return Optional.ofNullable(Lines.MAPPER.readValue(text, ReadingLine.class))
                    .flatMap(ReadingJson::stored);
        } catch (JacksonException _) {
            return Optional.empty();
        }
    }

    private static Optional<StoredReading> stored(ReadingLine line) {
        Optional<RepositoryAddress> asked = Optional.ofNullable(line.asked()).flatMap(RepositoryAddress::titled);
        Optional<RepositoryAddress> found =
                Optional.ofNullable(line.repository()).flatMap(RepositoryAddress::titled);
        Instant at = line.at();
        if (line.provider() == null || at == null || !KnownDays.has(at) || asked.isEmpty() || found.isEmpty()) {
            return Optional.empty();
        }
        Optional<LocalDate> day = Optional.ofNullable(line.released());
        return Optional.of(new StoredReading(
                new ProviderId(line.provider()),
                new RepositoryReading(
                        asked.get(),
                        found.get(),
                        at,
                        counts(Optional.ofNullable(line.counts()).orElse(Map.of())),
                        line.archived(),
                        Optional.ofNullable(line.pushed()),
                        Optional.ofNullable(line.release())
                                .flatMap(tag -> day.map(on -> new RepositoryReading.LatestRelease(tag, on))),
                        Optional.ofNullable(line.license()),
                        missing(Optional.ofNullable(line.missing()).orElse(List.of())))));
    }

    private static List<RepositoryReading.MissingAnswer> missing(List<String> named) {
        return Stream.of(ReadingField.values())
                .filter(field -> named.contains(field.id()))
                .map(field -> new RepositoryReading.MissingAnswer(field, new Failure.NotAnswered()))
                .toList();
    }

    /// Counts of a later version of the program, which this one does not know, are passed over.
    private static Map<RepositoryCount, Long> counts(Map<String, Long> named) {
        Map<RepositoryCount, Long> counts = new EnumMap<>(RepositoryCount.class);
        for (RepositoryCount count : RepositoryCount.values()) {
            Optional.ofNullable(named.get(count.metric()))
                    .filter(value -> value >= 0)
                    .ifPresent(value -> counts.put(count, value));
        }
        return counts;
    }
}
