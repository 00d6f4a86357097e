package cni.explorer.export.csv;

/// How much of the table a CSV file holds.
public enum CsvContent {
    /// The columns that are visible, and one for the verdicts of each.
    VALUES,
    /// Also footnotes, what a second source says instead, and where each answer was read.
    SOURCES
}
