package cni.explorer.probe;

import cni.explorer.ui.window.WindowComposition;
import java.io.PrintStream;
import java.nio.file.Path;

/// What packaging and measurements ask for by system properties; without them, nothing.
///
/// @param out gets what is measured
public record Probes(PrintStream out) {
    /// Begins what is asked for.
    ///
    /// @param window the window, on the screen
    /// @param close  ends the program as a person would
    public void begin(WindowComposition window, Runnable close) {
        String dataset = System.getProperty(AotTrainingRun.PROPERTY, "");
        if (!dataset.isEmpty()) {
            new AotTrainingRun(window, Path.of(dataset), close).begin();
        }
        int frames = Integer.getInteger(FirstFrames.PROPERTY, 0);
        if (frames > 0) {
            FirstFrames.paint(frames, out, close);
        }
        int ticks = Integer.getInteger(TickTimes.PROPERTY, 0);
        if (ticks > 0) {
            new TickTimes(window.state(), out).begin(ticks, close);
        }
        int framesOfEach = Integer.getInteger(FrameTimes.PROPERTY, 0);
        if (framesOfEach > 0) {
            new FrameTimes(window, out).begin(framesOfEach, close);
        }
    }
}
