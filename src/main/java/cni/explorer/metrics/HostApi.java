package cni.explorer.metrics;

import java.net.URI;
import java.net.http.HttpClient;
import java.time.Clock;
import java.time.Instant;
import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/// The API of a host other than GitHub. It gets no token: that of GitHub is for GitHub alone.
final class HostApi {
    private final ApiClient client;
    private final Clock clock;

    /// @param base the address of the host, with a slash at its end
    HostApi(HttpClient http, URI base, AnswerCache cache, Patience patience, Courtesy courtesy, Clock clock) {
        this.client = new ApiClient(
                http,
                base,
                new ApiDialect.OtherHost(base.getAuthority()),
                Optional.empty(),
                cache,
                patience,
                courtesy,
                clock);
        this.clock = clock;
    }

    /// What a question is answered with.
    ///
    /// @param question a path below the address of the host
    <T> T ask(String question, Class<T> type) throws NotReadException, InterruptedException {
        return client.get(question, answer -> answer.as(type));
    }

    /// What a repository says of itself. A host that leaves a number out does not tell it to everybody.
    record HostAnswer(
            @Nullable Long stars,
            @Nullable Long forks,
            @Nullable Long openIssues,
            @Nullable Boolean archived,
            @Nullable Instant changed,
            Optional<String> license) {}

    RepositoryReading reading(RepositoryAddress asked, RepositoryAddress found, HostAnswer said, HostRelease release) {
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
                release.latest(),
                said.license(),
                release.missing().stream()
                        .map(why -> new RepositoryReading.MissingAnswer(ReadingField.RELEASE, why))
                        .toList());
    }

    /// What is known of the newest release.
    ///
    /// @param latest  empty where there is none, or it is not known
    /// @param missing why it is not known
    record HostRelease(Optional<RepositoryReading.LatestRelease> latest, Optional<Failure> missing) {
        static final HostRelease NOT_ASKED = new HostRelease(Optional.empty(), Optional.of(new Failure.NotAnswered()));
    }

    /// Asks for the newest release. One that cannot be had is no reason to do without the rest.
    <T> HostRelease release(
            String question, Class<T> type, Function<T, Optional<RepositoryReading.LatestRelease>> newest)
            throws InterruptedException {
        try {
            return new HostRelease(newest.apply(ask(question, type)), Optional.empty());
        } catch (NotReadException failure) {
            return new HostRelease(
                    Optional.empty(), Optional.of(failure.failure()).filter(why -> !(why instanceof Failure.NotFound)));
        }
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
