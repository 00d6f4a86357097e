package cni.explorer.metrics;

import cni.explorer.model.Link;
import cni.explorer.model.Provider;
import cni.explorer.model.ProviderId;
import java.net.URI;
import java.util.List;
import java.util.Optional;

/// Providers that have a repository.
final class Providers {
    private Providers() {}

    static Provider at(String id, String page) {
        return new Provider(
                new ProviderId(id),
                id,
                List.of(),
                Provider.Role.PROVIDER,
                Optional.empty(),
                List.of(new Link(id, URI.create(page))),
                Optional.empty());
    }
}
