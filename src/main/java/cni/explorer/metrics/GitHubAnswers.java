package cni.explorer.metrics;

import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/// The answers of GitHub's REST API, as far as they are of use here.
///
/// @see <a href="https://docs.github.com/en/rest/repos/repos#get-a-repository">Get a repository</a>
final class GitHubAnswers {
    private static final String EXAMPLE =
            "{\"full_name\": \"owner/name\", \"license\": {}, \"pushed_at\": \"2026-01-01T00:00:00Z\"}";

    private GitHubAnswers() {}

    /// A repository. What a server leaves out is null.
    record Repository(
            @Nullable String fullName,
            @Nullable Long stargazersCount,
            @Nullable Long forksCount,
            @Nullable Long openIssuesCount,
            @Nullable Boolean archived,
            @Nullable Instant pushedAt,
            @Nullable License license) {}

    record License(@Nullable String spdxId) {
        /// GitHub says NOASSERTION where it knows of none.
        Optional<String> name() {
            return Optional.ofNullable(spdxId).filter(id -> !id.equals("NOASSERTION"));
        }
    }

    record GitHubRelease(@Nullable String tagName, @Nullable Instant publishedAt) {}

    /// A commit in a list.
    record ListedCommit(@Nullable String sha, @Nullable Commit commit) {
        Optional<Instant> at() {
            return Optional.ofNullable(commit).flatMap(Commit::at);
        }
    }

    record Commit(@Nullable Signature committer) {
        /// When it was put where it is.
        Optional<Instant> at() {
            return Optional.ofNullable(committer).map(Signature::date);
        }
    }

    record Signature(@Nullable Instant date) {}

    /// What is in a folder.
    record Entry(@Nullable String name, @Nullable String sha) {}

    /// The SHAs of what is in a folder, by name.
    static Map<String, String> shas(ApiAnswer answer) throws NotReadException {
        Map<String, String> shas = new HashMap<>();
        for (Entry entry : answer.as(Entry[].class)) {
            if (entry == null || entry.name() == null || entry.sha() == null) {
                throw new NotReadException(new Failure.NotUnderstood());
            }
            shas.put(entry.name(), entry.sha());
        }
        return shas;
    }

    /// Finds out how the answers are read, which takes longer than to read one.
    static void prepare() {
        ApiAnswer.MAPPER.readValue(EXAMPLE, Repository.class);
    }

    /// How many items a list has of which a page of one item was asked for.
    static long length(ApiAnswer page) throws NotReadException {
        if (page.body().isEmpty()) {
            return 0;
        }
        int items = page.as(List.class).size();
        if (page.lastPage().isEmpty() && page.goesOn()) {
            throw new NotReadException(new Failure.NotUnderstood());
        }
        return page.lastPage().orElse(items);
    }
}
