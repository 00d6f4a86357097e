package cni.explorer.storage;

/// How bright the window is.
public enum ThemePreference {
    /// As the system has it, following its changes.
    SYSTEM,
    LIGHT,
    DARK
}
