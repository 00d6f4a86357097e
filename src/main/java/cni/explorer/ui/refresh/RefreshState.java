package cni.explorer.ui.refresh;

import cni.explorer.metrics.Refresh.RefreshResult;
import cni.explorer.metrics.RepositoryAddress;
import cni.explorer.model.Provider;
import java.util.List;
import java.util.Optional;

/// How far looking again has come.
///
/// @param asked a row for each provider that has a repository
record RefreshState(RefreshStage stage, List<AskedRepository> asked) {
    static final RefreshState READY = new RefreshState(RefreshStage.READY, List.of());

    RefreshState {
        asked = List.copyOf(asked);
    }

    /// The beginning.
    static RefreshState of(List<Provider> providers) {
        return new RefreshState(
                RefreshStage.GOING,
                providers.stream()
                        .flatMap(provider -> RepositoryAddress.of(provider)
                                .map(repository -> new AskedRepository(provider, repository, Optional.empty()))
                                .stream())
                        .toList());
    }

    RefreshState with(RefreshStage now) {
        return new RefreshState(now, asked);
    }

    RefreshState with(RefreshResult result) {
        return new RefreshState(
                stage,
                asked.stream()
                        .map(one -> one.provider().equals(result.provider())
                                ? new AskedRepository(one.provider(), one.repository(), Optional.of(result))
                                : one)
                        .toList());
    }

    boolean isGoing() {
        return stage == RefreshStage.GOING;
    }

    int read() {
        return (int) asked.stream().filter(AskedRepository::isRead).count();
    }

    int failed() {
        return (int) asked.stream().filter(AskedRepository::isFailed).count();
    }

    /// From 0 to 1.
    double share() {
        return asked.isEmpty() ? 1 : (read() + failed()) / (double) asked.size();
    }
}
