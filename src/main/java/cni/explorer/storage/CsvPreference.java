package cni.explorer.storage;

/// How much the key for CSV writes.
public enum CsvPreference {
    /// Values and verdicts.
    VALUES,
    /// Also footnotes, disputes and sources.
    SOURCES
}
