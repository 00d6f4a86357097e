package cni.explorer.probe;

import cni.explorer.model.Feature;
import cni.explorer.query.SortKey;
import cni.explorer.text.English;
import cni.explorer.ui.common.FxTasks;
import cni.explorer.ui.grid.FrozenGrid;
import cni.explorer.ui.state.ExplorerModel;
import cni.explorer.ui.window.WindowComposition;
import java.io.PrintStream;
import java.util.ArrayDeque;
import java.util.Arrays;
import java.util.List;
import java.util.Queue;
import java.util.function.IntConsumer;
import java.util.stream.Stream;
import javafx.animation.PauseTransition;
import javafx.application.Platform;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.Scene;
import javafx.util.Duration;

/// Measures the work of frames in the whole window: from the call that changes something to the end of its drawing,
/// without the wait for the pulse. Ticks, sorts and steps of scrolling, one a frame.
///
/// JavaFX has to draw on its own thread for that (`-Dquantum.singlethreaded=true`); drawn elsewhere, a frame would seem
/// to end before it is drawn.
final class FrameTimes {
    /// The system property that asks for it: how many frames of each kind.
    static final String PROPERTY = "cni.explorer.frameTimes";

    private static final Duration BEFORE = Duration.seconds(3);
    private static final int WARM = 200;
    private static final double ROW = 28;
    private static final double PAGE = 560;

    private final ExplorerModel model;
    private final Scene scene;
    private final FrozenGrid grid;
    private final PrintStream out;
    private final Queue<Change> kinds = new ArrayDeque<>();

    /// @param change makes the n-th change
    private record Change(String name, IntConsumer change) {}

    /// @param out gets a line for each kind of change, in milliseconds
    FrameTimes(WindowComposition window, PrintStream out) {
        this.model = window.state();
        this.scene = window.scene();
        this.grid = grids(scene.getRoot()).findFirst().orElseThrow();
        this.out = out;
        Feature lacked = TickTimes.lacked(model.viewState().dataset());
        List<SortKey.By> orders = Stream.<SortKey.By>concat(
                        Stream.of(new SortKey.Name()),
                        model.viewState().dataset().features().stream()
                                .map(feature -> new SortKey.Answers(feature.id())))
                .toList();
        kinds.add(new Change("tick", n -> model.require(lacked.id(), n % 2 == 0)));
        kinds.add(new Change("sort", n -> model.sort(List.of(new SortKey(orders.get(n % orders.size()), n % 2 == 1)))));
        kinds.add(new Change("tick, sorted", n -> model.require(lacked.id(), n % 2 == 0)));
        kinds.add(new Change("scroll by a row", n -> grid.scrollTo(0, n * ROW)));
        kinds.add(new Change("scroll by a page", n -> grid.scrollTo(0, n * PAGE)));
    }

    /// Begins a moment after the window has come.
    ///
    /// @param close ends the program as a person would
    void begin(int frames, Runnable close) {
        PauseTransition pause = new PauseTransition(BEFORE);
        pause.setOnFinished(_ -> next(frames, close));
        pause.play();
    }

    private void next(int frames, Runnable close) {
        if (kinds.isEmpty()) {
            close.run();
        } else {
            new Measurement(kinds.remove(), frames, () -> next(frames, close)).begin();
        }
    }

    private static Stream<FrozenGrid> grids(Node node) {
        return switch (node) {
            case FrozenGrid one -> Stream.of(one);
            case Parent parent -> parent.getChildrenUnmodifiable().stream().flatMap(FrameTimes::grids);
            default -> Stream.empty();
        };
    }

    /// One change a frame.
    private final class Measurement {
        private final Change kind;
        private final double[] times;
        private final Runnable done;
        private final Runnable begins = this::begins;
        private final Runnable laidOut = this::laidOut;
        private int run = -WARM;
        private long called;
        private long begun;

        Measurement(Change kind, int frames, Runnable done) {
            this.kind = kind;
            this.times = new double[frames];
            this.done = done;
        }

        void begin() {
            scene.addPreLayoutPulseListener(begins);
            scene.addPostLayoutPulseListener(laidOut);
            FxTasks.later(this::change);
        }

        private void change() {
            long start = System.nanoTime();
            kind.change().accept(run + WARM);
            called = System.nanoTime() - start;
            Platform.requestNextPulse();
        }

        private void begins() {
            begun = System.nanoTime();
        }

        private void laidOut() {
            FxTasks.later(this::drawn);
        }

        private void drawn() {
            if (run >= 0) {
                times[run] = (called + System.nanoTime() - begun) / 1e6;
            }
            if (++run < times.length) {
                change();
                return;
            }
            scene.removePreLayoutPulseListener(begins);
            scene.removePostLayoutPulseListener(laidOut);
            tell();
            done.run();
        }

        private void tell() {
            double[] sorted = times.clone();
            Arrays.sort(sorted);
            out.println(English.format(
                    "%-18s median %6.2f  95 %% %6.2f  longest %6.2f",
                    kind.name(),
                    sorted[sorted.length / 2],
                    sorted[(int) (sorted.length * 0.95)],
                    sorted[sorted.length - 1]));
        }
    }
}
