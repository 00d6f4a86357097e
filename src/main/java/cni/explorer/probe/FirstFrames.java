package cni.explorer.probe;

import java.io.PrintStream;
import javafx.animation.AnimationTimer;

/// Says when so many frames have been painted, and ends the program: for the measurement of its start.
final class FirstFrames {
    /// The system property that asks for it: the number of frames.
    static final String PROPERTY = "cni.explorer.frames";

    private FirstFrames() {}

    /// Waits for them.
    ///
    /// @param frames how many
    /// @param out    gets the time as milliseconds since 1970
    /// @param close  ends the program as a person would
    static void paint(int frames, PrintStream out, Runnable close) {
        new AnimationTimer() {
            private int begun;

            @Override
            public void handle(long now) {
                // It is called before a frame is painted, when the ones before have been.
                if (++begun > frames) {
                    stop();
                    out.println(System.currentTimeMillis());
                    close.run();
                }
            }
        }.start();
    }
}
