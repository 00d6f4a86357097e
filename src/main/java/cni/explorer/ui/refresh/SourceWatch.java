package cni.explorer.ui.refresh;

import cni.explorer.metrics.ChangeSource;
import cni.explorer.metrics.SourceCheck;
import cni.explorer.metrics.SourceCheck.SourceReport;
import cni.explorer.text.FailureText;
import cni.explorer.text.RefreshText;
import cni.explorer.ui.common.OngoingWork;
import cni.explorer.ui.common.Tasks;
import cni.explorer.ui.state.ExplorerModel;
import cni.explorer.workspace.IndexedDataset;
import java.util.Optional;
import java.util.function.Supplier;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;

/// Looks, when somebody wants that, whether what the cells in sight rest on has changed since they were read, and marks
/// those under which it has. Belongs to the JavaFX thread.
final class SourceWatch {
    private final ExplorerModel model;
    private final Tasks tasks;
    private final Supplier<Supplier<ChangeSource>> source;
    private final ReadOnlyObjectWrapper<WatchState> state = new ReadOnlyObjectWrapper<>(WatchState.BEFORE);
    private OngoingWork looking = () -> {};
    private int attempts;

    /// @param source asked for when it begins; what it gives is made by the work, since that takes a while
    SourceWatch(ExplorerModel model, Tasks tasks, Supplier<Supplier<ChangeSource>> source) {
        this.model = model;
        this.tasks = tasks;
        this.source = source;
        model.viewStateProperty().addListener((_, before, now) -> {
            if (!before.indexedDataset().hasCellsOf(now.indexedDataset())) {
                stop();
                state.set(WatchState.BEFORE);
            }
        });
    }

    /// How far it has come.
    ///
    /// @param done   how many have been answered
    /// @param report what came of it, once all have
    /// @param wrong  why there is none; may be empty
    record WatchState(boolean isGoing, int done, int all, Optional<SourceReport> report, String wrong) {
        static final WatchState BEFORE = new WatchState(false, 0, 0, Optional.empty(), "");
    }

    ReadOnlyObjectProperty<WatchState> stateProperty() {
        return state.getReadOnlyProperty();
    }

    void start() {
        if (state.get().isGoing()) {
            return;
        }
        IndexedDataset shown = model.viewState().indexedDataset();
        int attempt = ++attempts;
        int all = SourceCheck.size(shown.dataset());
        state.set(new WatchState(true, 0, all, Optional.empty(), ""));
        Supplier<ChangeSource> asked = source.get();
        looking = tasks.run(
                () -> new SourceCheck(asked.get())
                        .of(shown.dataset(), done -> tasks.meanwhile(() -> hear(attempt, done, all))),
                report -> end(shown, report),
                this::fail);
    }

    void stop() {
        if (state.get().isGoing()) {
            attempts++;
            looking.callOff();
            state.set(WatchState.BEFORE);
        }
    }

    private void hear(int attempt, int done, int all) {
        if (attempt == attempts) {
            state.set(new WatchState(true, done, all, Optional.empty(), ""));
        }
    }

    private void end(IndexedDataset of, SourceReport report) {
        state.set(new WatchState(false, report.asked(), report.asked(), Optional.of(report), ""));
        if (model.viewState().indexedDataset().hasCellsOf(of)) {
            model.mark(report.moved());
        }
    }

    private void fail(Exception failure) {
        state.set(new WatchState(false, 0, 0, Optional.empty(), FailureText.sentence(failure, RefreshText.FAILED)));
    }
}
