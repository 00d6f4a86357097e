package cni.explorer.ui.grid;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Deque;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import javafx.application.Platform;
import javafx.scene.Scene;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.StackPane;
import javafx.stage.Stage;

/// Measures a grid alone: from the call that changes something to the end of its drawing, without the wait for the
/// pulse. Run with `-Dquantum.singlethreaded=true`, so that the drawing ends with the pulse.
public final class GridTimes {
    private static final int WARM = 100;
    private static final int RUNS = 300;

    private final Deque<Task> tasks = new ArrayDeque<>();

    /// @param changes does the n-th change
    private record Task(String name, FrozenGrid grid, java.util.function.IntConsumer changes) {}

    public static void main(String[] arguments) {
        Platform.startup(() -> new GridTimes().start(new Stage()));
    }

    private void start(Stage stage) {
        FrozenGrid small = new FrozenGrid(frozen(Sample.of(19, 22)), Sample.FONTS, Sample.LIGHT);
        FrozenGrid large = new FrozenGrid(frozen(Sample.of(100_000, 26)), Sample.FONTS, Sample.LIGHT);
        tasks("19 x 22", small);
        tasks("100,000 x 26", large);
        Scene scene = new Scene(new StackPane(small), 1016, 700);
        stage.setScene(scene);
        stage.show();
        next(scene);
    }

    private static Sample frozen(Sample sample) {
        return new Sample(
                sample.rows(),
                sample.columns(),
                Map.of(0, 160.0),
                1,
                28,
                sample.headings(),
                sample.spans(),
                sample.texts(),
                sample.cells());
    }

    private void tasks(String size, FrozenGrid grid) {
        Sample all = (Sample) grid.modelProperty().get();
        Sample some = all.with(all.rows().stream().filter(row -> row % 3 != 1).toList());
        List<Integer> turned = new ArrayList<>(all.rows());
        Collections.reverse(turned);
        Sample reversed = all.with(turned);
        tasks.add(new Task(size + ", tick", grid, n -> grid.modelProperty().set(n % 2 == 0 ? some : all)));
        tasks.add(new Task(size + ", sort", grid, n -> grid.modelProperty().set(n % 2 == 0 ? reversed : all)));
        tasks.add(new Task(
                size + ", theme", grid, n -> grid.paletteProperty().set(n % 2 == 0 ? Sample.DARK : Sample.LIGHT)));
        tasks.add(new Task(size + ", scroll sideways", grid, n -> grid.scrollTo(n % 40 * 30, 0)));
        if (all.rowCount() > 1_000) {
            tasks.add(new Task(size + ", scroll a row", grid, n -> grid.scrollTo(0, n * 28)));
            tasks.add(new Task(size + ", scroll a page", grid, n -> grid.scrollTo(0, n * 600)));
            tasks.add(new Task(size + ", tick, scrolled far", grid, n -> {
                if (n == 0) {
                    grid.scrollTo(0, 1_000_000);
                }
                grid.modelProperty().set(n % 2 == 0 ? some : all);
            }));
        }
        tasks.add(new Task(size + ", arrow down", grid, n -> {
            grid.requestFocus();
            KeyCode key = n % 2 == 0 ? KeyCode.DOWN : KeyCode.UP;
            grid.fireEvent(new KeyEvent(KeyEvent.KEY_PRESSED, "", "", key, false, false, false, false));
        }));
    }

    private void next(Scene scene) {
        Task task = tasks.poll();
        if (task == null) {
            Platform.exit();
            return;
        }
        ((StackPane) scene.getRoot()).getChildren().setAll(task.grid());
        new Measure(scene, task).begin();
    }

    /// One change a pulse.
    private final class Measure {
        private final Scene scene;
        private final Task task;
        private final double[] calls = new double[RUNS];
        private final double[] pulses = new double[RUNS];
        private final double[] layouts = new double[RUNS];
        private final Runnable before = this::before;
        private final Runnable after = this::after;
        private int run = -WARM;
        private long called;
        private long begun;
        private long laidOut;

        Measure(Scene scene, Task task) {
            this.scene = scene;
            this.task = task;
        }

        void begin() {
            scene.addPreLayoutPulseListener(before);
            scene.addPostLayoutPulseListener(after);
            Platform.runLater(this::change);
        }

        private void change() {
            long start = System.nanoTime();
            task.changes().accept(run + WARM);
            called = System.nanoTime() - start;
            Platform.requestNextPulse();
        }

        private void before() {
            begun = System.nanoTime();
        }

        private void after() {
            laidOut = System.nanoTime();
            Platform.runLater(this::drawn);
        }

        private void drawn() {
            long end = System.nanoTime();
            if (run >= 0) {
                calls[run] = called / 1e6;
                layouts[run] = (laidOut - begun) / 1e6;
                pulses[run] = (called + end - begun) / 1e6;
            }
            run++;
            if (run < RUNS) {
                change();
                return;
            }
            scene.removePreLayoutPulseListener(before);
            scene.removePostLayoutPulseListener(after);
            System.out.printf(
                    Locale.ROOT,
                    "%-32s call %5.2f  layout %5.2f  all %5.2f, 10 %% %5.2f, 95 %% %5.2f  (%d nodes)%n",
                    task.name(),
                    quantile(calls, 0.5),
                    quantile(layouts, 0.5),
                    quantile(pulses, 0.5),
                    quantile(pulses, 0.1),
                    quantile(pulses, 0.95),
                    GridTest.count(task.grid()));
            next(scene);
        }
    }

    private static double quantile(double[] values, double part) {
        double[] sorted = values.clone();
        java.util.Arrays.sort(sorted);
        return sorted[(int) ((sorted.length - 1) * part)];
    }
}
