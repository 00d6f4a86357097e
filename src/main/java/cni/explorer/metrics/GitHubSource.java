package cni.explorer.metrics;

import cni.explorer.model.Source;
import cni.explorer.model.SourceMove;
import java.net.URI;
import java.net.http.HttpClient;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/// The REST API of GitHub, or of a GitHub Enterprise server.
public final class GitHubSource implements MetricSource, ChangeSource {
    /// Where GitHub's own is.
    public static final URI API = URI.create("https://api.github.com/");

    /// What the first answer does not say.
    private static final List<ReadingField> LATER =
            List.of(ReadingField.CONTRIBUTORS, ReadingField.COMMITS_12_MONTHS, ReadingField.RELEASE);

    /// How a list of commits is refused where there is none.
    private static final Failure EMPTY = new Failure.OtherStatus(409);

    private static final int LAST_PORT = 65_535;

    private final ApiClient api;
    private final RepositoryHosts hosts;
    private final GitHubChanges changes;
    private final Clock clock;

    /// With a client of its own, through the proxy that the environment or the system names.
    ///
    /// @param variables the environment variables
    /// @param courtesy  the same for all that one program asks
    public static GitHubSource over(
            Map<String, String> variables, URI base, Optional<Token> token, AnswerCache cache, Courtesy courtesy) {
        return new GitHubSource(
                ApiClient.http(variables, base), base, token, cache, Patience.USUAL, courtesy, Clock.systemUTC());
    }

    /// @param base  where the API is, as [#isSafe] allows; with or without a slash at its end
    /// @param token shows who asks, which raises the limits
    public GitHubSource(HttpClient http, URI base, Optional<Token> token, AnswerCache cache, Clock clock) {
        this(http, base, token, cache, Patience.USUAL, new Courtesy(), clock);
    }

    GitHubSource(
            HttpClient http,
            URI base,
            Optional<Token> token,
            AnswerCache cache,
            Patience patience,
            Courtesy courtesy,
            Clock clock) {
        if (!isSafe(base)) {
            throw new IllegalArgumentException("not a safe address: " + base.getHost());
        }
        URI folder = base.getRawPath().endsWith("/") ? base : URI.create(base + "/");
        this.api = new ApiClient(http, folder, new ApiDialect.GitHub(), token, cache, patience, courtesy, clock);
        this.hosts = RepositoryHosts.PUBLIC.asking(folder);
        this.changes = new GitHubChanges(api, hosts.github());
        this.clock = clock;
    }

    /// Where the API is: as `GITHUB_API_URL` says, else GitHub’s own; empty where what it says is not safe.
    ///
    /// @param variables the environment variables
    public static Optional<URI> api(Map<String, String> variables) {
        try {
            return Optional.of(URI.create(variables.getOrDefault("GITHUB_API_URL", API.toString())))
                    .filter(GitHubSource::isSafe);
        } catch (IllegalArgumentException _) {
            return Optional.empty();
        }
    }

    /// Whether an address may be asked: `https`, or on this very machine.
    public static boolean isSafe(URI base) {
        String host = Optional.ofNullable(base.getHost()).orElse("");
        boolean isPlain = base.getRawUserInfo() == null && base.getRawQuery() == null && base.getRawFragment() == null;
        return isPlain
                && base.getPort() <= LAST_PORT
                && !host.isEmpty()
                && ("https".equals(base.getScheme()) || (isHere(base) && "http".equals(base.getScheme())));
    }

    /// Whether an address is on this very machine.
    static boolean isHere(URI base) {
        return List.of("127.0.0.1", "localhost", "[::1]")
                .contains(Optional.ofNullable(base.getHost()).orElse(""));
    }

    @Override
    public RepositoryHosts hosts() {
        return hosts;
    }

    @Override
    public void prepare() {
        api.prepare();
        GitHubAnswers.prepare();
    }

    @Override
    public RepositoryReading read(RepositoryAddress asked, Consumer<RepositoryReading> first)
            throws NotReadException, InterruptedException {
        GitHubAnswers.Repository about =
                api.get("repos/" + asked.path(), answer -> answer.as(GitHubAnswers.Repository.class));
        RepositoryAddress found = Optional.ofNullable(about.fullName())
                .flatMap(RepositoryAddress::at)
                .map(path -> path.on(asked.host()))
                .orElseThrow(() -> new NotReadException(new Failure.NotUnderstood()));
        Counts counts = new Counts("repos/" + found.path());
        counts.put(RepositoryCount.STARS, about.stargazersCount());
        counts.put(RepositoryCount.FORKS, about.forksCount());
        counts.put(RepositoryCount.OPEN_ISSUES, about.openIssuesCount());
        first.accept(reading(asked, found, about, counts.without(LATER, new Failure.NotAnswered())));
        List<ReadingField> open = new ArrayList<>(LATER);
        try {
            counts.putLength(RepositoryCount.CONTRIBUTORS, "/contributors?per_page=1&anon=true");
            open.remove(ReadingField.CONTRIBUTORS);
            counts.putLength(
                    RepositoryCount.COMMITS_12_MONTHS, "/commits?per_page=1&since=" + yearAgo() + "T00:00:00Z");
            open.remove(ReadingField.COMMITS_12_MONTHS);
            counts.putRelease(found);
        } catch (NotReadException failure) {
            throw new NotReadException(
                    failure.failure(),
                    Optional.of(reading(asked, found, about, counts.without(open, failure.failure()))));
        }
        return reading(asked, found, about, counts);
    }

    private RepositoryReading reading(
            RepositoryAddress asked, RepositoryAddress found, GitHubAnswers.Repository about, Counts counts) {
        return new RepositoryReading(
                asked,
                found,
                clock.instant(),
                counts.known,
                Boolean.TRUE.equals(about.archived()),
                Optional.ofNullable(about.pushedAt()),
                counts.release,
                Optional.ofNullable(about.license()).flatMap(GitHubAnswers.License::name),
                counts.missing);
    }

    /// From the beginning of a day, so that the same question has the same answer all day.
    private LocalDate yearAgo() {
        return LocalDate.ofInstant(clock.instant(), ZoneOffset.UTC).minusYears(1);
    }

    @Override
    public Optional<SourceMove> since(Source.RepositoryFile file) throws NotReadException, InterruptedException {
        return changes.since(file);
    }

    @Override
    public Optional<RepositoryReading.LatestRelease> release(RepositoryAddress repository)
            throws NotReadException, InterruptedException {
        try {
            GitHubAnswers.GitHubRelease latest = api.get(
                    "repos/" + repository.path() + "/releases/latest",
                    answer -> answer.as(GitHubAnswers.GitHubRelease.class));
            return HostApi.release(latest.tagName(), latest.publishedAt())
                    .filter(known -> KnownDays.isBelieved(known.day(), clock.instant()));
        } catch (NotReadException failure) {
            if (failure.failure() instanceof Failure.NotFound) {
                return Optional.empty();
            }
            throw failure;
        }
    }

    private final class Counts {
        private final String repository;
        private final Map<RepositoryCount, Long> known = new EnumMap<>(RepositoryCount.class);
        private final List<RepositoryReading.MissingAnswer> missing = new ArrayList<>();
        private Optional<RepositoryReading.LatestRelease> release = Optional.empty();

        Counts(String repository) {
            this.repository = repository;
        }

        void put(RepositoryCount count, @Nullable Long value) {
            if (value == null || value < 0) {
                missing.add(new RepositoryReading.MissingAnswer(ReadingField.of(count), new Failure.NotUnderstood()));
            } else {
                known.put(count, value);
            }
        }

        void putLength(RepositoryCount count, String list) throws NotReadException, InterruptedException {
            try {
                known.put(count, api.get(repository + list, GitHubAnswers::length));
            } catch (NotReadException failure) {
                if (failure.failure().equals(EMPTY) && count == RepositoryCount.COMMITS_12_MONTHS) {
                    known.put(count, 0L);
                    return;
                }
                doWithout(ReadingField.of(count), failure);
            }
        }

        void putRelease(RepositoryAddress of) throws NotReadException, InterruptedException {
            try {
                release = GitHubSource.this.release(of);
            } catch (NotReadException failure) {
                doWithout(ReadingField.RELEASE, failure);
            }
        }

        /// One thing that cannot be had is no reason to do without the others.
        private void doWithout(ReadingField field, NotReadException failure) throws NotReadException {
            if (failure.failure().stopsAll()) {
                throw failure;
            }
            missing.add(new RepositoryReading.MissingAnswer(field, failure.failure()));
        }

        /// The same, as long as no more is known.
        Counts without(List<ReadingField> open, Failure why) {
            Counts all = new Counts(repository);
            all.known.putAll(known);
            all.missing.addAll(missing);
            open.forEach(field -> all.missing.add(new RepositoryReading.MissingAnswer(field, why)));
            return all;
        }
    }
}
