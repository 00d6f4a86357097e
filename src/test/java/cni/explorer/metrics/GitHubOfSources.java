package cni.explorer.metrics;

import cni.explorer.model.Dataset;
import cni.explorer.model.Source;
import cni.explorer.query.MovedSources;
import java.io.IOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashSet;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import mockwebserver3.MockResponse;
import mockwebserver3.RecordedRequest;

/// Stands in for GitHub with all files that the cells of a dataset rest on. Every file is as it was read, but for those
/// that have moved: by a commit that was made before, on a branch that came in since.
public final class GitHubOfSources implements AutoCloseable {
    static final String NOW = "1234567890123456789012345678901234567890";
    static final String MOVED_AT = "2020-09-02T23:00:00Z";

    private final StandIn github;
    private final Set<Source.RepositoryFile> files;
    private final Set<Source.RepositoryFile> moved;

    /// @param moved the files that have changed, whatever the commit at which they were read
    public GitHubOfSources(Dataset dataset, Set<Source.RepositoryFile> moved) throws IOException {
        this.github = new StandIn();
        this.files = files(dataset);
        this.moved = moved;
        for (Source.RepositoryFile file : files) {
            github.on("/repos/" + file.repository() + "/commits", request -> last(file.repository(), request));
            String folder = folder(file.path());
            github.on(
                    "/repos/" + file.repository() + "/contents" + (folder.isEmpty() ? "" : "/" + folder),
                    request -> listed(file.repository(), folder, request));
        }
    }

    /// All files that cells of a dataset rest on.
    public static Set<Source.RepositoryFile> files(Dataset dataset) {
        Set<Source.RepositoryFile> files = new LinkedHashSet<>();
        for (int provider = 0; provider < dataset.providers().size(); provider++) {
            for (int feature = 0; feature < dataset.features().size(); feature++) {
                files.addAll(MovedSources.files(dataset.cell(provider, feature)));
            }
        }
        return files;
    }

    public URI base() {
        return github.base();
    }

    StandIn github() {
        return github;
    }

    @Override
    public void close() {
        github.close();
    }

    private static String folder(String path) {
        return path.substring(0, Math.max(0, path.lastIndexOf('/')));
    }

    private MockResponse listed(String repository, String folder, RecordedRequest request) {
        boolean isNow = request.getUrl().queryParameter("ref") == null;
        return StandIn.response(
                        200,
                        files.stream()
                                .filter(file -> file.repository().equals(repository)
                                        && folder(file.path()).equals(folder))
                                .map(Source.RepositoryFile::path)
                                .distinct()
                                .map(path -> "{\"type\": \"file\", \"name\": \"%s\", \"path\": \"%s\", \"sha\": \"%s\"}"
                                        .formatted(
                                                path.substring(path.lastIndexOf('/') + 1),
                                                path,
                                                blob(path, isNow && isMoved(repository, path))))
                                .collect(Collectors.joining(",", "[", "]")))
                .build();
    }

    private MockResponse last(String repository, RecordedRequest request) {
        String path = String.valueOf(request.getUrl().queryParameter("path"));
        return StandIn.response(
                        200,
                        "[{\"sha\": \"%s\", \"commit\": {\"message\": \"m\", \"committer\": {\"name\": \"n\", \"date\": \"%s\"}}}]"
                                .formatted(isMoved(repository, path) ? NOW : "b".repeat(40), MOVED_AT))
                .build();
    }

    private boolean isMoved(String repository, String path) {
        return moved.stream()
                .anyMatch(file ->
                        file.repository().equals(repository) && file.path().equals(path));
    }

    private static String blob(String path, boolean isOther) {
        String sha = UUID.nameUUIDFromBytes((path + isOther).getBytes(StandardCharsets.UTF_8))
                .toString()
                .replace("-", "");
        return (sha + sha).substring(0, 40);
    }
}
