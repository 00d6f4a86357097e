package cni.explorer.ui.window;

/// A part of the toolbar that takes less room where there is little.
interface Tightening {
    /// Takes less room, or as much as it wants again.
    void setTight(boolean tight);
}
