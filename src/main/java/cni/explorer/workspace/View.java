package cni.explorer.workspace;

/// The ways to look at a dataset.
public enum View {
    /// The table, with who is left and who is not.
    MATRIX,
    /// Cards side by side.
    COMPARE,
    /// The figures of the projects as bars.
    CHARTS
}
