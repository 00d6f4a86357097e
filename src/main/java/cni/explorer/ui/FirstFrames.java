package cni.explorer.ui;

import javafx.animation.AnimationTimer;

/// Ends the program once so many frames have been painted, for the measurement of its start.
final class FirstFrames {
    /// The system property that asks for it: the number of frames.
    static final String PROPERTY = "cni.explorer.frames";

    private FirstFrames() {}

    /// Waits for them.
    ///
    /// @param frames how many
    /// @param close  ends the program as a person would
    static void paint(int frames, Runnable close) {
        new AnimationTimer() {
            private int begun;

            @Override
            public void handle(long now) {
                // It is called before a frame is painted, when the ones before have been.
                if (++begun > frames) {
                    stop();
                    close.run();
                }
            }
        }.start();
    }
}
