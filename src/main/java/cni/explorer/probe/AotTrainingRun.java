package cni.explorer.probe;

import cni.explorer.data.ShippedDatasets;
import cni.explorer.model.Provider;
import cni.explorer.query.SortKey;
import cni.explorer.ui.state.ExplorerModel;
import cni.explorer.ui.window.WindowComposition;
import cni.explorer.workspace.View;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
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
    /// The system property that asks for it.
    static final String PROPERTY = "cni.explorer.rehearsal";

    private static final int FRAMES_BETWEEN_STEPS = 5;
    private static final int CARDS = 3;

    private final WindowComposition composition;
    private final ExplorerModel state;
    private final Runnable close;

    /// @param close ends the program as a person would
    AotTrainingRun(WindowComposition composition, Runnable close) {
        this.composition = composition;
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
                this::openFile, this::tick, this::sort, () -> state.search("policy"), state::undo, this::chooseCards));
        Stream.of(View.values()).filter(view -> view != View.MATRIX).forEach(view -> steps.add(() -> state.show(view)));
        steps.addAll(List.of(
                () -> state.show(View.MATRIX),
                state::transpose,
                state::transpose,
                composition.window()::bringCursorToSearch,
                state::reset));
        return steps;
    }

    /// A file of its own is opened too, as many people's starts do.
    private void openFile() {
        try (InputStream shipped = ShippedDatasets.stream(ShippedDatasets.DEFAULT + ".json")) {
            Path file = Files.createTempFile("tour", ".json");
            file.toFile().deleteOnExit();
            Files.copy(shipped, file, StandardCopyOption.REPLACE_EXISTING);
            composition.open(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
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
