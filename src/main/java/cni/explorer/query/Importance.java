package cni.explorer.query;

/// How much a reader wants a feature.
public enum Importance {
    /// Not at all: it plays no part.
    ANY,
    /// It orders who is left and excludes nobody.
    PREFERRED,
    /// Who does not meet it is excluded.
    REQUIRED
}
