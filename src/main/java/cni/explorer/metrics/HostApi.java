package cni.explorer.metrics;

import java.net.URI;
import java.net.http.HttpClient;
import java.time.Clock;
import java.time.Instant;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.PropertyNamingStrategies;
import tools.jackson.databind.json.JsonMapper;

/// The API of a host other than GitHub. It gets no token: that of GitHub is for GitHub alone.
final class HostApi {
    private final ApiClient client;
    private final Clock clock;
    private final JsonMapper mapper = JsonMapper.builder()
            .propertyNamingStrategy(PropertyNamingStrategies.SNAKE_CASE)
            .build();

    /// @param base the address of the host, with a slash at its end
    HostApi(HttpClient http, URI base, AnswerCache cache, Patience patience, Clock clock) {
        this.client = new ApiClient(
                http, base, new ApiDialect.OtherHost(base.getAuthority()), Optional.empty(), cache, patience, clock);
        this.clock = clock;
    }

    /// What a question is answered with.
    ///
    /// @param question a path below the address of the host
    <T> T ask(String question, Class<T> type) throws NotReadException, InterruptedException {
        return client.get(question, answer -> read(answer.body(), type));
    }

    private <T> T read(String body, Class<T> type) throws NotReadException {
        try {
            return Optional.ofNullable(mapper.readValue(body, type))
                    .orElseThrow(() -> new NotReadException(new Failure.NotUnderstood()));
        } catch (JacksonException _) {
            throw new NotReadException(new Failure.NotUnderstood());
        }
    }

    /// What a repository says of itself. A host that leaves a number out does not tell it to everybody.
    record HostAnswer(
            @Nullable Long stars,
            @Nullable Long forks,
            @Nullable Long openIssues,
            @Nullable Boolean archived,
            @Nullable Instant changed,
            Optional<String> license) {}

    RepositoryReading reading(
            RepositoryAddress asked,
            RepositoryAddress found,
            HostAnswer said,
            Optional<RepositoryReading.LatestRelease> release) {
        Map<RepositoryCount, Long> counts = new EnumMap<>(RepositoryCount.class);
        put(counts, RepositoryCount.STARS, said.stars());
        put(counts, RepositoryCount.FORKS, said.forks());
        put(counts, RepositoryCount.OPEN_ISSUES, said.openIssues());
        return new RepositoryReading(
                asked,
                found,
                clock.instant(),
                counts,
                Boolean.TRUE.equals(said.archived()),
                Optional.ofNullable(said.changed()),
                release,
                said.license(),
                List.of());
    }

    private static void put(Map<RepositoryCount, Long> counts, RepositoryCount count, @Nullable Long value) {
        if (value != null && value >= 0) {
            counts.put(count, value);
        }
    }

    static Optional<RepositoryReading.LatestRelease> release(@Nullable String tag, @Nullable Instant at) {
        return Optional.ofNullable(tag)
                .flatMap(name -> KnownDays.of(at).map(day -> new RepositoryReading.LatestRelease(name, day)));
    }

    /// The repository that answered, by the path that it says.
    static RepositoryAddress found(RepositoryAddress asked, @Nullable String path) throws NotReadException {
        return Optional.ofNullable(path)
                .flatMap(said -> RepositoryAddress.at(asked.host(), said))
                .orElseThrow(() -> new NotReadException(new Failure.NotUnderstood()));
    }
}
