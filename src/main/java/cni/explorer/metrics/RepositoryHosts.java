package cni.explorer.metrics;

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
    public static final RepositoryHosts PUBLIC = new RepositoryHosts(Map.of());

    private static final Pattern NAMED = Pattern.compile("\\s*(gitlab|forgejo|gitea)=([a-z0-9.-]+(?::\\d{1,5})?)\\s*");

    private final Map<String, HostKind> kinds;

    private RepositoryHosts(Map<String, HostKind> named) {
        Map<String, HostKind> all = new HashMap<>(named);
        all.putAll(KNOWN);
        this.kinds = Map.copyOf(all);
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
        return named(variables.getOrDefault(VARIABLE, "")).orElse(PUBLIC);
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
        return Optional.of(new RepositoryHosts(kinds));
    }

    /// What a host speaks; empty if it is not to be asked.
    Optional<HostKind> kind(String host) {
        return Optional.ofNullable(kinds.get(host));
    }
}
