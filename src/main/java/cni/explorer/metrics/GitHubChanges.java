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
import java.util.Arrays;
import java.util.HexFormat;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/// Whether a file is other now than where it was read, as GitHub tells it, and since when.
///
/// The days of commits do not tell: a branch that comes in late brings old ones. What a file holds has a name, its SHA,
/// which the listing of its folder says: one request for each folder at each commit at which files of it were read, one
/// for the folder as it is now, and one more for each file that has changed, for the day.
///
/// @see <a href="https://docs.github.com/en/rest/repos/contents#get-repository-content">Get repository content</a>
/// @see <a href="https://docs.github.com/en/rest/commits/commits#list-commits">List commits</a>
final class GitHubChanges {
    private final ApiClient api;
    private final String host;
    private final AskedOnce<Map<String, String>> folders = new AskedOnce<>();
    private final AskedOnce<Optional<GitHubAnswers.ListedCommit>> last = new AskedOnce<>();

    /// @param host of the pages
    GitHubChanges(ApiClient api, String host) {
        this.api = api;
        this.host = host;
    }

    Optional<SourceMove> since(Source.RepositoryFile file) throws NotReadException, InterruptedException {
        int end = file.path().lastIndexOf('/');
        String name = file.path().substring(end + 1);
        String folder = file.path().substring(0, Math.max(0, end));
        String read = folder(file.repository(), folder, "?ref=" + file.commit()).get(name);
        if (read == null) {
            throw new NotReadException(new Failure.NotInBranch());
        }
        return read.equals(folder(file.repository(), folder, "").get(name))
                ? Optional.empty()
                : Optional.of(move(file));
    }

    /// What is in a folder, by name; nothing where there is no such folder any more.
    ///
    /// @param at which state of it
    private Map<String, String> folder(String repository, String path, String at)
            throws NotReadException, InterruptedException {
        String place = "repos/" + repository + "/contents" + encoded(path) + at;
        return folders.get(place, () -> {
            try {
                return api.get(place, GitHubAnswers::shas);
            } catch (NotReadException failure) {
                if (failure.failure() instanceof Failure.NotFound && at.isEmpty()) {
                    return Map.of();
                }
                throw failure;
            }
        });
    }

    private static String encoded(String path) {
        StringBuilder encoded = new StringBuilder();
        for (String part : path.isEmpty() ? new String[0] : path.split("/", -1)) {
            encoded.append('/')
                    .append(URLEncoder.encode(part, StandardCharsets.UTF_8).replace("+", "%20"));
        }
        return encoded.toString();
    }

    private SourceMove move(Source.RepositoryFile file) throws NotReadException, InterruptedException {
        String list = "repos/" + file.repository() + "/commits?per_page=1&path="
                + URLEncoder.encode(file.path(), StandardCharsets.UTF_8);
        GitHubAnswers.ListedCommit newest = last.get(
                        list,
                        () -> api.get(
                                list,
                                answer -> Arrays.stream(answer.as(GitHubAnswers.ListedCommit[].class))
                                        .findFirst()))
                .orElseThrow(() -> new NotReadException(new Failure.NotInBranch()));
        String now = known(newest.sha());
        Instant at =
                newest.at().filter(KnownDays::has).orElseThrow(() -> new NotReadException(new Failure.NotUnderstood()));
        return new SourceMove(
                SourceMove.MoveKind.FILE,
                file.repository(),
                file.path(),
                file.commit(),
                now,
                LocalDate.ofInstant(at, ZoneOffset.UTC),
                difference(host, file, now));
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
