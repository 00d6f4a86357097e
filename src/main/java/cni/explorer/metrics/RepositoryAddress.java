package cni.explorer.metrics;

import cni.explorer.model.Link;
import cni.explorer.model.Provider;
import java.net.URI;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// A repository on GitHub or another host.
///
/// @param host  in lower case, with its port if that is not the usual one
/// @param owner an account, or a group with the groups that it is in
/// @param name  the repository of that account
public record RepositoryAddress(String host, String owner, String name) {
    static final String GITHUB = "github.com";

    private static final Pattern ON_GITHUB =
            Pattern.compile("/?([A-Za-z0-9][A-Za-z0-9-]{0,38})/([A-Za-z0-9._-]{1,100}?)(?:\\.git)?/?");
    private static final String SEGMENT = "[A-Za-z0-9_][A-Za-z0-9._-]{0,254}";
    private static final Pattern ELSEWHERE =
            Pattern.compile("/?(" + SEGMENT + "(?:/" + SEGMENT + "){0,19}?)/(" + SEGMENT + "?)(?:\\.git)?/?");
    private static final Pattern SCHEME = Pattern.compile("https://([^/]+)(/.+)");

    /// The first one among the links of a provider that is on a host which may be asked. What is there without choosing
    /// has none of its own: kubenet is a part of Kubernetes, whose stars are not those of kubenet.
    public static Optional<RepositoryAddress> of(Provider provider, RepositoryHosts hosts) {
        if (provider.role() == Provider.Role.BASELINE) {
            return Optional.empty();
        }
        return provider.links().stream()
                .map(Link::address)
                .filter(address -> address.getAuthority() != null
                        && hosts.kind(host(address)).isPresent())
                .flatMap(address -> at(host(address), address.getPath()).stream())
                .map(hosts::asked)
                .findFirst();
    }

    private static String host(URI address) {
        return address.getAuthority().toLowerCase(Locale.ROOT);
    }

    /// That of a path such as `owner/name`.
    static Optional<RepositoryAddress> at(String path) {
        return at(GITHUB, path);
    }

    static Optional<RepositoryAddress> at(String host, String path) {
        Matcher parts = (host.equals(GITHUB) ? ON_GITHUB : ELSEWHERE).matcher(path);
        return parts.matches()
                ? Optional.of(new RepositoryAddress(host, parts.group(1), parts.group(2)))
                : Optional.empty();
    }

    /// That of a title.
    static Optional<RepositoryAddress> titled(String title) {
        Matcher parts = SCHEME.matcher(title);
        return parts.matches() ? at(parts.group(1), parts.group(2)) : at(title);
    }

    /// The one of the same name on another host.
    RepositoryAddress on(String other) {
        return new RepositoryAddress(other, owner, name);
    }

    /// `owner/name`.
    public String path() {
        return owner + "/" + name;
    }

    /// What it is called among others: `owner/name` on GitHub, and its page elsewhere.
    public String title() {
        return isOnGitHub() ? path() : page().toString();
    }

    public boolean isOnGitHub() {
        return host.equals(GITHUB);
    }

    /// Its page.
    public URI page() {
        return URI.create("https://" + host + "/" + path());
    }
}
