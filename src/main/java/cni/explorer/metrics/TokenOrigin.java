package cni.explorer.metrics;

/// Where a token is from.
public enum TokenOrigin {
    /// The environment variable of that name.
    GITHUB_TOKEN,
    /// The environment variable of that name.
    GH_TOKEN,
    /// Somebody has typed it, and it is forgotten with the window.
    TYPED,
    /// Somebody has typed it once and asked for it to be kept.
    KEPT
}
