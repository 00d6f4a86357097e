package cni.explorer.ui.refresh;

import cni.explorer.metrics.FigureAccess;
import cni.explorer.metrics.LearnedFigures;
import cni.explorer.metrics.Refresh;
import cni.explorer.metrics.Refresh.FirstAnswer;
import cni.explorer.metrics.Refresh.RefreshResult;
import cni.explorer.metrics.RepositoryHosts;
import cni.explorer.metrics.StoredReading;
import cni.explorer.metrics.Token;
import cni.explorer.model.Dataset;
import cni.explorer.model.Provider;
import cni.explorer.text.FailureText;
import cni.explorer.text.RefreshText;
import cni.explorer.ui.common.OngoingWork;
import cni.explorer.ui.common.Tasks;
import cni.explorer.ui.common.WorkQueue;
import cni.explorer.ui.state.ExplorerModel;
import cni.explorer.workspace.IndexedDataset;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
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
    private final WorkQueue writing;
    private final TokenChoice tokens;
    private @Nullable FigureAccess opened;
    private OngoingWork asking = () -> {};
    private int attempts;
    private int joins;

    /// @param access looked for when it is first needed
    /// @param tell   hears what could not be kept
    public FigureRefresh(ExplorerModel model, Tasks tasks, Supplier<FigureAccess> access, Consumer<String> tell) {
        this.model = model;
        this.tasks = tasks;
        this.access = access;
        this.tell = tell;
        this.writing = new WorkQueue(tasks);
        this.tokens = new TokenChoice(tasks, writing, this::access, this::tell);
        this.sources = new SourceWatch(model, tasks, () -> {
            FigureAccess asked = access();
            Supplier<Optional<Token>> token = tokens.now();
            return () -> asked.changes().apply(token.get());
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

    /// What shows GitHub who asks.
    TokenChoice tokens() {
        return tokens;
    }

    /// Brings what was kept of earlier times into the dataset in sight, as soon as it is read.
    public void recall() {
        access().store()
                .ifPresent(store -> tasks.run(
                        store::all,
                        kept -> {
                            readings.addAll(0, kept);
                            join();
                        },
                        this::tell));
    }

    /// The hosts that may be asked.
    RepositoryHosts hosts() {
        return access().hosts();
    }

    /// Makes ready what is needed to ask, elsewhere, while somebody still decides whether to.
    void prepare() {
        FigureAccess asked = access();
        tasks.run(
                () -> {
                    // Nobody is asked yet, so no token is needed.
                    asked.source().apply(Optional.empty()).prepare();
                    return asked;
                },
                _ -> {});
    }

    /// Asks for the figures of providers; one that goes on already is left alone.
    void start(List<Provider> providers) {
        if (state.get().isGoing()) {
            return;
        }
        int attempt = ++attempts;
        FigureAccess asked = access();
        state.set(RefreshState.of(providers, asked.hosts()));
        Supplier<Optional<Token>> token = tokens.now();
        asking = tasks.run(
                // The source is made here: a client for HTTP takes longer to begin than a window may stand still.
                () -> new Refresh(asked.source().apply(token.get()))
                        .of(
                                providers,
                                answer -> tasks.meanwhile(() -> hear(attempt, answer)),
                                result -> tasks.meanwhile(() -> hear(attempt, result))),
                _ -> end(RefreshStage.ENDED),
                failure -> {
                    tell(failure);
                    end(RefreshStage.STOPPED);
                });
    }

    /// Asks no further; what has come is kept, also what is on its way here.
    void stop() {
        if (state.get().isGoing()) {
            asking.callOff();
            end(RefreshStage.STOPPED);
        }
    }

    /// What most want is shown as soon as all have said it: the other questions take three times as long.
    private void hear(int attempt, FirstAnswer answer) {
        if (isGoing(attempt)) {
            go(state.get().with(answer));
        }
    }

    private boolean isGoing(int attempt) {
        return attempt == attempts && state.get().isGoing();
    }

    private void go(RefreshState now) {
        boolean wasBegun = state.get().haveAllBegun();
        state.set(now);
        if (!wasBegun && now.haveAllBegun() && !now.begun().isEmpty()) {
            join();
        }
    }

    private void hear(int attempt, RefreshResult result) {
        boolean isGoing = isGoing(attempt);
        if (isGoing) {
            go(state.get().with(result));
        }
        switch (result) {
            case RefreshResult.Read read ->
                keep(new StoredReading(read.provider().id(), read.reading()));
            case RefreshResult.Failed failed
            when isGoing -> state.get().first(failed.provider()).ifPresent(this::keep);
            case RefreshResult.Failed _, RefreshResult.NoRepository _ -> {}
        }
    }

    private void keep(StoredReading reading) {
        readings.add(reading);
        access().store()
                .ifPresent(store -> writing.write(
                        RefreshText.KEEPING_FIGURES,
                        () -> {
                            store.append(List.of(reading));
                            return reading;
                        },
                        this::tell));
    }

    private void end(RefreshStage how) {
        state.get().begun().forEach(this::keep);
        state.set(state.get().with(how));
        join();
    }

    /// All at once, so that no row moves while somebody reads on. Each is of all that was known when it began, so that
    /// one which comes later than a newer one has nothing to tell.
    private void join() {
        List<StoredReading> all = new ArrayList<>(readings);
        all.addAll(state.get().begun());
        if (all.isEmpty()) {
            return;
        }
        int number = ++joins;
        IndexedDataset shown = model.viewState().indexedDataset();
        tasks.run(
                () -> {
                    Dataset joined = LearnedFigures.in(shown.dataset(), all);
                    return joined == shown.dataset() ? Optional.<Dataset>empty() : Optional.of(joined);
                },
                joined -> joined.filter(_ -> number == joins
                                && model.viewState().indexedDataset().hasCellsOf(shown))
                        .ifPresent(model::refresh));
    }

    private FigureAccess access() {
        FigureAccess there = opened;
        if (there == null) {
            there = access.get();
            opened = there;
        }
        return there;
    }

    private void tell(Exception failure) {
        tell.accept(FailureText.sentence(failure, RefreshText.NOT_KEPT));
    }
}
