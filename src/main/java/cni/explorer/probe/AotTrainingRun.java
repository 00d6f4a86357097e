package cni.explorer.probe;

import cni.explorer.model.Provider;
import cni.explorer.query.SortKey;
import cni.explorer.ui.state.ExplorerModel;
import cni.explorer.ui.window.WindowComposition;
import cni.explorer.workspace.View;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.stream.Stream;
import javafx.animation.AnimationTimer;

/// A tour of the window that goes by itself: ticks, searches, sorts, looks at every view, and ends.
///
/// Packaging runs it once, so that the JVM can keep what it has loaded, linked and counted on the way (its AOT cache);
/// the installed program then starts faster. Nobody else asks for it.
final class AotTrainingRun {
    /// The system property that asks for it, and names a dataset file that is opened on the way, as many starts do.
    static final String PROPERTY = "cni.explorer.rehearsal";

    private static final int FRAMES_BETWEEN_STEPS = 5;
    private static final int CARDS = 3;

    private final WindowComposition composition;
    private final ExplorerModel state;
    private final Path dataset;
    private final Runnable close;

    /// @param dataset a dataset file
    /// @param close   ends the program as a person would
    AotTrainingRun(WindowComposition composition, Path dataset, Runnable close) {
        this.composition = composition;
        this.dataset = dataset;
        this.state = composition.state();
        this.close = close;
    }

    /// Takes a step every few frames, so that each is painted.
    void begin() {
        Iterator<Runnable> steps = steps().iterator();
        new AnimationTimer() {
            private int frames;

            @Override
            public void handle(long now) {
                if (++frames % FRAMES_BETWEEN_STEPS != 0) {
                    return;
                }
                if (steps.hasNext()) {
                    steps.next().run();
                } else {
                    stop();
                    close.run();
                }
            }
        }.start();
    }

    private List<Runnable> steps() {
        List<Runnable> steps = new ArrayList<>(List.of(
                () -> composition.open(dataset),
                this::tick,
                this::sort,
                () -> state.search("policy"),
                state::undo,
                this::chooseCards));
        Stream.of(View.values()).filter(view -> view != View.MATRIX).forEach(view -> steps.add(() -> state.show(view)));
        steps.addAll(List.of(
                () -> state.show(View.MATRIX),
                state::transpose,
                state::transpose,
                composition.window()::bringCursorToSearch,
                state::reset,
                composition.window()::showHint,
                // Last, so that the next tour begins with it, as most starts do.
                composition::openShipped));
        return steps;
    }

    private void tick() {
        state.viewState().dataset().features().stream()
                .filter(feature -> feature.kind().isRequirable())
                .findFirst()
                .ifPresent(feature -> state.require(feature.id(), true));
    }

    private void sort() {
        state.sort(List.of(new SortKey(new SortKey.Name(), true)));
    }

    private void chooseCards() {
        state.compare(state.viewState().dataset().providers().stream()
                .limit(CARDS)
                .map(Provider::id)
                .toList());
    }
}
