package cni.explorer.probe;

import cni.explorer.model.Dataset;
import cni.explorer.model.Feature;
import cni.explorer.model.Verdict;
import cni.explorer.ui.state.ExplorerModel;
import java.io.PrintStream;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.stream.IntStream;
import javafx.animation.KeyFrame;
import javafx.animation.Timeline;
import javafx.util.Duration;

/// Ticks and unticks a feature by itself and says when it did, and how long that took, for somebody who watches the
/// window from outside. The feature is one that the first provider lacks, so that the rows move.
///
/// @param out gets a line for each tick: when it began, in microseconds since 1970, and how many it took
record TickTimes(ExplorerModel state, PrintStream out) {
    /// The system property that asks for it: how often.
    static final String PROPERTY = "cni.explorer.ticks";

    private static final Duration BETWEEN = Duration.millis(700);
    private static final Duration BEFORE = Duration.seconds(3);

    /// Begins a moment after the window has come.
    ///
    /// @param close ends the program as a person would
    void begin(int times, Runnable close) {
        Feature lacked = lacked(state.viewState().dataset());
        Timeline ticks = new Timeline(new KeyFrame(BETWEEN, _ -> tick(lacked)));
        ticks.setCycleCount(times);
        ticks.setDelay(BEFORE);
        ticks.setOnFinished(_ -> close.run());
        ticks.play();
    }

    private void tick(Feature feature) {
        boolean ticked = state.viewState().selection().required().contains(feature.id());
        Instant begun = Instant.now();
        state.require(feature.id(), !ticked);
        Instant done = Instant.now();
        out.println(ChronoUnit.MICROS.between(Instant.EPOCH, begun) + " " + ChronoUnit.MICROS.between(begun, done));
    }

    static Feature lacked(Dataset dataset) {
        return IntStream.range(0, dataset.features().size())
                .filter(f -> dataset.cell(0, f).is(Verdict.NO))
                .mapToObj(dataset.features()::get)
                .findFirst()
                .orElseThrow();
    }
}
