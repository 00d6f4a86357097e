package cni.explorer.ui.refresh;

/// Where looking again stands.
enum RefreshStage {
    /// Nobody was asked yet.
    READY,
    /// Answers are waited for.
    GOING,
    /// Somebody has called it off.
    STOPPED,
    /// All have answered, or will not.
    ENDED
}
