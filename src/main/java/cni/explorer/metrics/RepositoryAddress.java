package cni.explorer.metrics;

import cni.explorer.model.Link;
import cni.explorer.model.Provider;
import java.net.URI;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// A repository on GitHub.
///
/// @param owner an account
/// @param name  the repository of that account
public record RepositoryAddress(String owner, String name) {
    private static final Pattern PATH =
            Pattern.compile("/?([A-Za-z0-9][A-Za-z0-9-]{0,38})/([A-Za-z0-9._-]{1,100}?)(?:\\.git)?/?");

    /// The first one among the links of a provider. What is there without choosing has none of its own: kubenet is a
    /// part of Kubernetes, whose stars are not those of kubenet.
    public static Optional<RepositoryAddress> of(Provider provider) {
        if (provider.role() == Provider.Role.BASELINE) {
            return Optional.empty();
        }
        return provider.links().stream()
                .map(Link::address)
                .filter(address -> "github.com".equalsIgnoreCase(address.getHost()))
                .flatMap(address -> at(address.getPath()).stream())
                .findFirst();
    }

    /// That of a path such as `owner/name`.
    static Optional<RepositoryAddress> at(String path) {
        Matcher parts = PATH.matcher(path);
        return parts.matches() ? Optional.of(new RepositoryAddress(parts.group(1), parts.group(2))) : Optional.empty();
    }

    /// `owner/name`.
    public String path() {
        return owner + "/" + name;
    }

    /// Its page.
    public URI page() {
        return URI.create("https://github.com/" + path());
    }
}
