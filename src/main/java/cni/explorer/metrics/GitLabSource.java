package cni.explorer.metrics;

import java.time.Instant;
import java.util.Arrays;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/// The REST API of GitLab.
///
/// @see <a href="https://docs.gitlab.com/api/projects/#get-a-single-project">Get a single project</a>
record GitLabSource(HostApi api) implements MetricSource {
    /// GitLab names licenses in lower case; these are written otherwise by everybody else.
    private static final Map<String, String> LICENSES = Map.of(
            "apache-2.0", "Apache-2.0",
            "mit", "MIT",
            "isc", "ISC",
            "bsd-2-clause", "BSD-2-Clause",
            "bsd-3-clause", "BSD-3-Clause");

    private record GitLabProject(
            @Nullable String pathWithNamespace,
            @Nullable Long starCount,
            @Nullable Long forksCount,
            @Nullable Long openIssuesCount,
            @Nullable Boolean archived,
            @Nullable Instant lastActivityAt,
            @Nullable GitLabLicense license) {}

    private record GitLabLicense(@Nullable String key) {}

    private record GitLabRelease(
            @Nullable String tagName, @Nullable Instant releasedAt) {}

    @Override
    public RepositoryReading read(RepositoryAddress asked, Consumer<RepositoryReading> first)
            throws NotReadException, InterruptedException {
        GitLabProject project = api.ask(question(asked) + "?license=true", GitLabProject.class);
        RepositoryAddress found = HostApi.found(asked, project.pathWithNamespace());
        HostApi.HostAnswer said = new HostApi.HostAnswer(
                project.starCount(),
                project.forksCount(),
                project.openIssuesCount(),
                project.archived(),
                project.lastActivityAt(),
                Optional.ofNullable(project.license()).flatMap(GitLabSource::name));
        first.accept(api.reading(asked, found, said, HostApi.HostRelease.NOT_ASKED));
        return api.reading(asked, found, said, release(found));
    }

    /// The path of a project is one word of the question.
    private static String question(RepositoryAddress repository) {
        return "api/v4/projects/" + repository.path().replace("/", "%2F");
    }

    private HostApi.HostRelease release(RepositoryAddress repository) throws InterruptedException {
        return api.release(
                question(repository) + "/releases?per_page=1",
                GitLabRelease[].class,
                all -> Arrays.stream(all)
                        .findFirst()
                        .flatMap(latest -> HostApi.release(latest.tagName(), latest.releasedAt())));
    }

    private static Optional<String> name(GitLabLicense license) {
        return Optional.ofNullable(license.key()).map(key -> LICENSES.getOrDefault(key, key.toUpperCase(Locale.ROOT)));
    }
}
