package cni.explorer.ui.refresh;

import cni.explorer.metrics.Failure;
import cni.explorer.metrics.Refresh.RefreshResult;
import cni.explorer.metrics.RepositoryAddress;
import cni.explorer.metrics.RepositoryReading;
import cni.explorer.metrics.StoredReading;
import cni.explorer.model.Provider;
import java.util.Optional;

/// A repository that is asked.
///
/// @param first  what its first answer says; empty while that is waited for
/// @param result what came of it; empty while it is waited for
record AskedRepository(
        Provider provider,
        RepositoryAddress repository,
        Optional<RepositoryReading> first,
        Optional<RefreshResult> result) {

    /// Whether it has said something, or never will.
    boolean hasBegun() {
        return first.isPresent() || result.isPresent();
    }

    Optional<StoredReading> begun() {
        return first.map(reading -> new StoredReading(provider.id(), reading));
    }

    boolean isRead() {
        return result.orElse(null) instanceof RefreshResult.Read;
    }

    /// Why it was not read, or not to the end.
    Optional<Failure> failure() {
        return result.orElse(null) instanceof RefreshResult.Failed failed
                ? Optional.of(failed.why())
                : Optional.empty();
    }
}
