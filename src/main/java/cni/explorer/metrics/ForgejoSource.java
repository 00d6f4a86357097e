package cni.explorer.metrics;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/// The API of Forgejo, and of Gitea, which it comes from.
///
/// @see <a href="https://codeberg.org/api/swagger">its description</a>
record ForgejoSource(HostApi api) implements MetricSource {
    /// @param licenses what newer servers find in the files
    private record ForgejoRepository(
            @Nullable String fullName,
            @Nullable Long starsCount,
            @Nullable Long forksCount,
            @Nullable Long openIssuesCount,
            @Nullable Boolean archived,
            @Nullable Instant updatedAt,
            @Nullable List<String> licenses) {}

    private record ForgejoRelease(
            @Nullable String tagName, @Nullable Instant publishedAt) {}

    @Override
    public RepositoryReading read(RepositoryAddress asked, Consumer<RepositoryReading> first)
            throws NotReadException, InterruptedException {
        ForgejoRepository repository = api.ask("api/v1/repos/" + asked.path(), ForgejoRepository.class);
        RepositoryAddress found = HostApi.found(asked, repository.fullName());
        HostApi.HostAnswer said = new HostApi.HostAnswer(
                repository.starsCount(),
                repository.forksCount(),
                repository.openIssuesCount(),
                repository.archived(),
                repository.updatedAt(),
                Optional.ofNullable(repository.licenses()).flatMap(ForgejoSource::one));
        first.accept(api.reading(asked, found, said, HostApi.HostRelease.NOT_ASKED));
        return api.reading(asked, found, said, release(found));
    }

    private static Optional<String> one(List<String> licenses) {
        return licenses.isEmpty() ? Optional.empty() : Optional.of(String.join(" ", licenses));
    }

    private HostApi.HostRelease release(RepositoryAddress repository) throws InterruptedException {
        return api.release(
                "api/v1/repos/" + repository.path() + "/releases/latest",
                ForgejoRelease.class,
                latest -> HostApi.release(latest.tagName(), latest.publishedAt()));
    }
}
