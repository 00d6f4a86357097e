package cni.explorer.ui.window;

/// A part of the toolbar that takes less room where there is little.
interface Tightening {
    void setTight(boolean tight);
}
