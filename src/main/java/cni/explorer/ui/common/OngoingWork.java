package cni.explorer.ui.common;

/// Work that was begun elsewhere, or is about to be.
public interface OngoingWork {
    /// Keeps it from beginning, or interrupts it; nobody hears what comes of it. What is at its end already is left as
    /// it is. Called on the JavaFX thread.
    void callOff();
}
