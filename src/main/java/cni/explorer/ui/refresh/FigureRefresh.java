package cni.explorer.ui.refresh;

import cni.explorer.metrics.FigureAccess;
import cni.explorer.metrics.LearnedFigures;
import cni.explorer.metrics.MetricSource;
import cni.explorer.metrics.ReadingStore;
import cni.explorer.metrics.Refresh;
import cni.explorer.metrics.Refresh.FirstAnswer;
import cni.explorer.metrics.Refresh.RefreshResult;
import cni.explorer.metrics.StoredReading;
import cni.explorer.metrics.Token;
import cni.explorer.metrics.TokenOrigin;
import cni.explorer.model.Metric;
import cni.explorer.model.Provider;
import cni.explorer.text.RefreshText;
import cni.explorer.ui.common.Tasks;
import cni.explorer.ui.state.ExplorerModel;
import cni.explorer.workspace.IndexedDataset;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Consumer;
import java.util.function.Supplier;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import org.jspecify.annotations.Nullable;

/// Asks repositories for their figures when somebody wants that, keeps what they say, and brings it into the dataset in
/// sight together with what was kept before. Belongs to the JavaFX thread; nothing on it waits for an answer or a disk.
public final class FigureRefresh {
    private final ExplorerModel model;
    private final Tasks tasks;
    private final Supplier<FigureAccess> access;
    private final Consumer<String> tell;
    private final ReadOnlyObjectWrapper<RefreshState> state = new ReadOnlyObjectWrapper<>(RefreshState.READY);
    private final List<StoredReading> readings = new ArrayList<>();
    private final SourceWatch sources;
    private Optional<Token> typed = Optional.empty();
    private @Nullable FigureAccess opened;
    private AtomicReference<@Nullable Thread> worker = new AtomicReference<>();
    private int attempts;

    /// @param access looked for when it is first needed
    /// @param tell   hears what could not be kept
    public FigureRefresh(ExplorerModel model, Tasks tasks, Supplier<FigureAccess> access, Consumer<String> tell) {
        this.model = model;
        this.tasks = tasks;
        this.access = access;
        this.tell = tell;
        this.sources = new SourceWatch(model, tasks, () -> {
            FigureAccess asked = access();
            Optional<Token> own = typed;
            return () -> asked.changes().apply(own.or(asked::token));
        });
        model.viewStateProperty().addListener((_, before, now) -> {
            if (!before.indexedDataset().hasCellsOf(now.indexedDataset())) {
                join();
            }
        });
    }

    ReadOnlyObjectProperty<RefreshState> stateProperty() {
        return state.getReadOnlyProperty();
    }

    /// Looks whether the sources of cells have changed.
    SourceWatch sources() {
        return sources;
    }

    ExplorerModel model() {
        return model;
    }

    /// Brings what was kept of earlier times into the dataset in sight, as soon as it is read.
    public void recall() {
        tasks.run(
                () -> {
                    Optional<ReadingStore> store = access().store();
                    return store.isPresent() ? store.get().all() : List.<StoredReading>of();
                },
                kept -> {
                    readings.addAll(0, kept);
                    join();
                },
                failure -> tell.accept(sentence(failure)));
    }

    /// What shows GitHub who asks.
    Optional<Token> token() {
        return typed.or(() -> access().token());
    }

    /// Where a token can be kept; empty where it cannot.
    String tokenPlace() {
        return access().tokens().place();
    }

    /// Takes a token that somebody has typed.
    ///
    /// @param isKept whether it is wanted the next time, too
    /// @return whether it is one
    boolean use(String text, boolean isKept) {
        Optional<Token> token = Token.of(text, TokenOrigin.TYPED);
        if (token.isEmpty()) {
            return false;
        }
        typed = token;
        if (isKept) {
            keep(text.strip());
        }
        return true;
    }

    /// Forgets the token that was typed, and the one that is kept.
    void forgetToken() {
        typed = Optional.empty();
        keep("");
    }

    private void keep(String text) {
        tasks.run(
                () -> {
                    access().tokens().keep(text);
                    return text.isEmpty();
                },
                _ -> {},
                failure -> tell.accept(sentence(failure)));
    }

    /// Asks for the figures of providers; one that goes on already is left alone.
    void start(List<Provider> providers) {
        if (state.get().isGoing()) {
            return;
        }
        int attempt = ++attempts;
        AtomicReference<@Nullable Thread> asking = new AtomicReference<>();
        worker = asking;
        state.set(RefreshState.of(providers));
        FigureAccess asked = access();
        Optional<Token> own = typed;
        tasks.run(
                () -> {
                    asking.set(Thread.currentThread());
                    try {
                        // Made here: a client for HTTP takes longer to begin than a window may stand still.
                        MetricSource source = asked.source().apply(own.or(asked::token));
                        return new Refresh(source)
                                .of(
                                        providers,
                                        answer -> tasks.meanwhile(() -> hear(attempt, answer)),
                                        result -> tasks.meanwhile(() -> hear(attempt, result)));
                    } finally {
                        asking.set(null);
                    }
                },
                _ -> end(attempt, RefreshStage.ENDED),
                failure -> {
                    if (attempt == attempts && state.get().isGoing()) {
                        tell.accept(sentence(failure));
                    }
                    end(attempt, RefreshStage.STOPPED);
                });
    }

    /// Asks no further; what has come is kept.
    void stop() {
        if (state.get().isGoing()) {
            Thread asking = worker.get();
            if (asking != null) {
                asking.interrupt();
            }
            end(attempts, RefreshStage.STOPPED);
        }
    }

    /// What most want is shown as soon as all have said it: the other questions take three times as long.
    private void hear(int attempt, FirstAnswer answer) {
        if (attempt != attempts || !state.get().isGoing()) {
            return;
        }
        go(state.get().with(answer));
    }

    private void go(RefreshState now) {
        boolean wasBegun = state.get().haveAllBegun();
        state.set(now);
        if (!wasBegun && now.haveAllBegun() && !now.begun().isEmpty()) {
            join();
        }
    }

    private void hear(int attempt, RefreshResult result) {
        if (attempt != attempts || !state.get().isGoing()) {
            return;
        }
        go(state.get().with(result));
        switch (result) {
            case RefreshResult.Read read ->
                keep(new StoredReading(read.provider().id(), read.reading()));
            case RefreshResult.Failed failed ->
                state.get().first(failed.provider()).ifPresent(this::keep);
            case RefreshResult.NoRepository _ -> {}
        }
    }

    private void keep(StoredReading reading) {
        readings.add(reading);
        append(reading);
    }

    private void append(StoredReading reading) {
        access().store()
                .ifPresent(store -> tasks.run(
                        () -> {
                            store.append(List.of(reading));
                            return reading;
                        },
                        _ -> {},
                        failure -> tell.accept(sentence(failure))));
    }

    private void end(int attempt, RefreshStage how) {
        if (attempt == attempts && state.get().isGoing()) {
            state.get().begun().forEach(this::keep);
            state.set(state.get().with(how));
            join();
        }
    }

    /// All at once, so that no row moves while somebody reads on.
    private void join() {
        List<StoredReading> all = new ArrayList<>(readings);
        all.addAll(state.get().begun());
        if (all.isEmpty()) {
            return;
        }
        IndexedDataset shown = model.viewState().indexedDataset();
        tasks.run(
                () -> {
                    List<Metric> joined = LearnedFigures.into(shown.dataset(), all);
                    return joined.equals(shown.dataset().allMetrics())
                            ? Optional.<List<Metric>>empty()
                            : Optional.of(joined);
                },
                joined -> joined.filter(_ -> model.viewState().indexedDataset().hasCellsOf(shown))
                        .ifPresent(model::refresh),
                failure -> {
                    throw new IllegalStateException(failure);
                });
    }

    private FigureAccess access() {
        FigureAccess there = opened;
        if (there == null) {
            there = access.get();
            opened = there;
        }
        return there;
    }

    private static String sentence(Exception failure) {
        return Objects.requireNonNullElse(failure.getMessage(), RefreshText.NOT_KEPT);
    }
}
