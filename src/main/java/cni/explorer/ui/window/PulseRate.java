package cni.explorer.ui.window;

/// How often JavaFX looks whether there is something to draw, where no screen tells it.
///
/// At its sixty times a second a tick waits 8 ms on average before anything is drawn, longer than drawing takes; at
/// 240, 2 ms. Nothing is drawn more often for it but what changes more often, and a still window takes no more time.
///
/// The property is read by all releases of JavaFX and documented by none (`QuantumToolkit`); its clock reads it a
/// second time, to say so on the terminal (`AbstractPrimaryTimer`), so that it is there only while the toolkit is made.
final class PulseRate {
    private static final String PROPERTY = "javafx.animation.pulse";
    private static final String PER_SECOND = "240";

    private final boolean isAsked = System.getProperty(PROPERTY) != null;

    /// Before JavaFX starts. Who set the property by hand knows why.
    void raise() {
        if (!isAsked) {
            System.setProperty(PROPERTY, PER_SECOND);
        }
    }

    /// Once it has started, on its thread.
    void settle() {
        if (!isAsked) {
            System.clearProperty(PROPERTY);
        }
    }
}
