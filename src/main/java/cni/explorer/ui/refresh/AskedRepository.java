package cni.explorer.ui.refresh;

import cni.explorer.metrics.Refresh.RefreshResult;
import cni.explorer.metrics.RepositoryAddress;
import cni.explorer.model.Provider;
import java.util.Optional;

/// A repository that is asked.
///
/// @param result what came of it; empty while it is waited for
record AskedRepository(Provider provider, RepositoryAddress repository, Optional<RefreshResult> result) {
    boolean isRead() {
        return result.orElse(null) instanceof RefreshResult.Read;
    }

    boolean isFailed() {
        return result.orElse(null) instanceof RefreshResult.Failed;
    }
}
