package cni.explorer.metrics;

import java.net.URI;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// Which hosts may be asked for figures. A dataset can name any, and comes from anywhere: only those are asked that
/// everybody knows, and those that the person who runs the program has named.
public final class RepositoryHosts {
    /// The environment variable that names further ones: `forgejo=git.example.org,gitlab=gitlab.example.org`.
    public static final String VARIABLE = "CNI_EXPLORER_HOSTS";

    private static final Map<String, HostKind> KNOWN = Map.of(
            RepositoryAddress.GITHUB, HostKind.GITHUB, "gitlab.com", HostKind.GITLAB, "codeberg.org", HostKind.FORGEJO);

    /// Those that everybody knows.
    public static final RepositoryHosts PUBLIC = new RepositoryHosts(Map.of(), RepositoryAddress.GITHUB);

    private static final Pattern NAMED = Pattern.compile("\\s*(gitlab|forgejo|gitea)=([a-z0-9.-]+(?::\\d{1,5})?)\\s*");

    private static final String API = "api.";
    private static final String RESIDENT = ".ghe.com";

    private final Map<String, HostKind> kinds;
    private final String github;

    private RepositoryHosts(Map<String, HostKind> named, String github) {
        Map<String, HostKind> all = new HashMap<>(named);
        all.putAll(KNOWN);
        all.put(github, HostKind.GITHUB);
        this.kinds = Map.copyOf(all);
        this.github = github;
    }

    /// What a host speaks.
    enum HostKind {
        GITHUB,
        GITLAB,
        /// And Gitea, which it comes from.
        FORGEJO
    }

    /// Those that everybody knows, and those of the environment; what is not understood there names none.
    public static RepositoryHosts of(Map<String, String> variables) {
        RepositoryHosts named = named(variables.getOrDefault(VARIABLE, "")).orElse(PUBLIC);
        return GitHubSource.api(variables).map(named::asking).orElse(named);
    }

    /// The same where an API answers for GitHub: that of a GitHub Enterprise server is asked for what is on GitHub,
    /// too.
    ///
    /// @param api its address; one on this very machine stands in for GitHub itself
    public RepositoryHosts asking(URI api) {
        return new RepositoryHosts(kinds, GitHubSource.isHere(api) ? RepositoryAddress.GITHUB : pages(api));
    }

    /// The host of the pages: `github.com` has its API at `api.github.com`, and so have those that GitHub runs for one
    /// company; a server of one's own has it below its own address.
    private static String pages(URI api) {
        String host = api.getAuthority().toLowerCase(Locale.ROOT);
        return host.equals(API + RepositoryAddress.GITHUB) || (host.startsWith(API) && host.endsWith(RESIDENT))
                ? host.substring(API.length())
                : host;
    }

    /// Where the pages are of what is asked of GitHub’s API.
    String github() {
        return github;
    }

    /// Where a repository is asked for: one on GitHub where [#github] says.
    RepositoryAddress asked(RepositoryAddress named) {
        return isGitHub(named) ? named.on(github) : named;
    }

    /// Whether a repository is asked for by GitHub’s API.
    boolean isGitHub(RepositoryAddress repository) {
        return kinds.get(repository.host()) == HostKind.GITHUB;
    }

    /// Those that everybody knows, and those of a list such as `forgejo=git.example.org`; empty if it is none.
    public static Optional<RepositoryHosts> named(String list) {
        Map<String, HostKind> kinds = new HashMap<>();
        for (String one : list.isBlank() ? new String[0] : list.split(",", -1)) {
            Matcher parts = NAMED.matcher(one.toLowerCase(Locale.ROOT));
            if (!parts.matches()) {
                return Optional.empty();
            }
            kinds.put(parts.group(2), parts.group(1).equals("gitlab") ? HostKind.GITLAB : HostKind.FORGEJO);
        }
        return Optional.of(new RepositoryHosts(kinds, RepositoryAddress.GITHUB));
    }

    /// What a host speaks; empty if it is not to be asked.
    Optional<HostKind> kind(String host) {
        return Optional.ofNullable(kinds.get(host));
    }
}
