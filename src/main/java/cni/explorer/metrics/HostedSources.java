package cni.explorer.metrics;

import java.net.URI;
import java.net.http.HttpClient;
import java.time.Clock;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Consumer;
import java.util.function.Function;

/// Asks each repository where it is: GitHub by its own source, which alone has the token, every other host by one that
/// is made when it is first needed.
public final class HostedSources implements MetricSource {
    private final MetricSource github;
    private final RepositoryHosts hosts;
    private final Function<RepositoryAddress, MetricSource> other;
    private final Map<String, MetricSource> others = new ConcurrentHashMap<>();

    HostedSources(MetricSource github, RepositoryHosts hosts, Function<RepositoryAddress, MetricSource> other) {
        this.github = github;
        this.hosts = hosts;
        this.other = other;
    }

    /// Asks GitHub by a source that is there, others by sources of their own.
    ///
    /// @param github    asks GitHub
    /// @param hosts     those that may be asked
    /// @param variables the environment variables, which may name a proxy
    /// @param courtesy  the same for all that one program asks
    public static HostedSources beside(
            MetricSource github,
            RepositoryHosts hosts,
            Map<String, String> variables,
            AnswerCache cache,
            Courtesy courtesy) {
        return new HostedSources(github, hosts, repository -> {
            URI base = URI.create("https://" + repository.host() + "/");
            HttpClient http = ApiClient.http(variables, base);
            return source(
                    hosts, repository, new HostApi(http, base, cache, Patience.USUAL, courtesy, Clock.systemUTC()));
        });
    }

    /// What speaks as the host of a repository does.
    static MetricSource source(RepositoryHosts hosts, RepositoryAddress repository, HostApi api) {
        return switch (hosts.kind(repository.host()).orElseThrow()) {
            case GITHUB -> throw new IllegalArgumentException("GitHub has a source of its own");
            case GITLAB -> new GitLabSource(api);
            case FORGEJO -> new ForgejoSource(api);
        };
    }

    @Override
    public void prepare() {
        github.prepare();
    }

    @Override
    public RepositoryHosts hosts() {
        return hosts;
    }

    @Override
    public RepositoryReading read(RepositoryAddress repository, Consumer<RepositoryReading> first)
            throws NotReadException, InterruptedException {
        return of(repository).read(repository, first);
    }

    private MetricSource of(RepositoryAddress repository) throws NotReadException {
        if (hosts.isGitHub(repository)) {
            return github;
        }
        if (hosts.kind(repository.host()).isEmpty()) {
            throw new NotReadException(new Failure.NotNamed(repository.host()));
        }
        return others.computeIfAbsent(repository.host(), _ -> other.apply(repository));
    }
}
