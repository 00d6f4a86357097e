package cni.explorer.storage;

/// How bright the window is.
public enum ThemePreference {
    /// As the system has it, following its changes.
    SYSTEM,
    LIGHT,
    DARK,
    /// In high contrast, as light or dark as the system.
    HIGH_CONTRAST
}
