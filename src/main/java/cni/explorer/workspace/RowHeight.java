package cni.explorer.workspace;

/// How much room the rows of the table have.
public enum RowHeight {
    /// Roomy for few providers, dense for many.
    BY_NUMBER,
    ROOMY,
    DENSE
}
