package cni.explorer.metrics;

import cni.explorer.model.Source;
import cni.explorer.model.SourceMove;
import java.net.URI;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.HexFormat;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/// The last change of a file, as GitHub tells it.
///
/// One request for each file, and one for each commit at which files were read, for its day.
final class GitHubChanges {
    private final ApiClient api;
    private final GitHubAnswers answers;
    private final String host;
    private final AskedOnce<Optional<GitHubAnswers.ListedCommit>> last = new AskedOnce<>();
    private final AskedOnce<Instant> read = new AskedOnce<>();

    /// @param host of the pages
    GitHubChanges(ApiClient api, GitHubAnswers answers, String host) {
        this.api = api;
        this.answers = answers;
        this.host = host;
    }

    Optional<SourceMove> since(Source.RepositoryFile file) throws NotReadException, InterruptedException {
        String list = "repos/" + file.repository() + "/commits?per_page=1&path="
                + URLEncoder.encode(file.path(), StandardCharsets.UTF_8);
        Optional<GitHubAnswers.ListedCommit> newest = last.get(
                list, () -> api.get(list, answer -> answers.first(answer, GitHubAnswers.ListedCommit[].class)));
        if (newest.isEmpty() || file.commit().equals(newest.get().sha())) {
            return Optional.empty();
        }
        String now = known(newest.get().sha());
        Instant at = newest.get()
                .at()
                .filter(KnownDays::has)
                .orElseThrow(() -> new NotReadException(new Failure.NotUnderstood()));
        return at.isAfter(readAt(file))
                ? Optional.of(new SourceMove(
                        SourceMove.MoveKind.FILE,
                        file.repository(),
                        file.path(),
                        file.commit(),
                        now,
                        LocalDate.ofInstant(at, ZoneOffset.UTC),
                        difference(host, file, now)))
                : Optional.empty();
    }

    /// When the commit was made at which a file was read.
    private Instant readAt(Source.RepositoryFile file) throws NotReadException, InterruptedException {
        String place = "repos/" + file.repository() + "/git/commits/" + file.commit();
        return read.get(
                place,
                () -> api.get(place, answer -> answers.read(answer, GitHubAnswers.Commit.class))
                        .at()
                        .orElseThrow(() -> new NotReadException(new Failure.NotUnderstood())));
    }

    /// The page that compares two commits, at the file.
    static URI difference(String host, Source.RepositoryFile file, String now) {
        return URI.create("https://" + host + "/" + file.repository() + "/compare/" + file.commit() + "..." + now
                + "#diff-" + sha256(file.path()));
    }

    private static String sha256(String text) {
        try {
            return HexFormat.of()
                    .formatHex(MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8)));
        } catch (NoSuchAlgorithmException missing) {
            throw new IllegalStateException("every Java has it", missing);
        }
    }

    private static String known(@Nullable String sha) throws NotReadException {
        if (sha == null || !sha.matches("[0-9a-f]{40,64}")) {
            throw new NotReadException(new Failure.NotUnderstood());
        }
        return sha;
    }
}
