package cni.explorer.ui.refresh;

import cni.explorer.metrics.Refresh.FirstAnswer;
import cni.explorer.metrics.Refresh.RefreshResult;
import cni.explorer.metrics.RepositoryAddress;
import cni.explorer.metrics.RepositoryHosts;
import cni.explorer.metrics.RepositoryReading;
import cni.explorer.metrics.StoredReading;
import cni.explorer.model.Provider;
import cni.explorer.text.RefreshText;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;

/// How far looking again has come.
///
/// @param asked a row for each provider that has a repository
record RefreshState(RefreshStage stage, List<AskedRepository> asked) {
    static final RefreshState READY = new RefreshState(RefreshStage.READY, List.of());

    RefreshState {
        asked = List.copyOf(asked);
    }

    /// The beginning.
    ///
    /// @param hosts those that may be asked
    static RefreshState of(List<Provider> providers, RepositoryHosts hosts) {
        return new RefreshState(
                RefreshStage.GOING,
                providers.stream()
                        .flatMap(provider -> RepositoryAddress.of(provider, hosts)
                                .map(repository ->
                                        new AskedRepository(provider, repository, Optional.empty(), Optional.empty()))
                                .stream())
                        .toList());
    }

    RefreshState with(RefreshStage now) {
        return new RefreshState(now, asked);
    }

    RefreshState with(FirstAnswer answer) {
        return with(
                answer.provider(),
                one -> new AskedRepository(
                        one.provider(), one.repository(), Optional.of(answer.reading()), one.result()));
    }

    RefreshState with(RefreshResult result) {
        return with(
                result.provider(),
                one -> new AskedRepository(one.provider(), one.repository(), said(one, result), Optional.of(result)));
    }

    private RefreshState with(Provider provider, UnaryOperator<AskedRepository> news) {
        return new RefreshState(
                stage,
                asked.stream()
                        .map(one -> one.provider().equals(provider) ? news.apply(one) : one)
                        .toList());
    }

    /// What one has said before it failed is more than its first answer.
    private static Optional<RepositoryReading> said(AskedRepository one, RefreshResult result) {
        return result instanceof RefreshResult.Failed failed ? failed.soFar().or(one::first) : one.first();
    }

    /// Whether every repository has answered once, or will not.
    boolean haveAllBegun() {
        return asked.stream().allMatch(AskedRepository::hasBegun);
    }

    /// What those have said so far who are still asked.
    List<StoredReading> begun() {
        return asked.stream()
                .filter(one -> isGoing() && one.result().isEmpty())
                .flatMap(one -> one.begun().stream())
                .toList();
    }

    /// What a provider has said first, if it has said anything.
    Optional<StoredReading> first(Provider provider) {
        return asked.stream()
                .filter(one -> one.provider().equals(provider))
                .flatMap(one -> one.begun().stream())
                .findFirst();
    }

    boolean isGoing() {
        return stage == RefreshStage.GOING;
    }

    int read() {
        return (int) asked.stream().filter(AskedRepository::isRead).count();
    }

    int failed() {
        return (int) asked.stream().filter(one -> one.failure().isPresent()).count();
    }

    /// From 0 to 1.
    double share() {
        return asked.isEmpty() ? 1 : (read() + failed()) / (double) asked.size();
    }

    /// In words.
    ///
    /// @param repositories how many would be asked
    String words(int repositories) {
        return switch (stage) {
            case READY -> RefreshText.ready(repositories);
            case GOING -> RefreshText.going(read(), failed(), asked.size());
            case STOPPED -> RefreshText.stopped(read(), asked.size());
            case ENDED -> RefreshText.ended(read(), failed(), asked.size());
        };
    }
}
