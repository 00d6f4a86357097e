/// Takes a matrix away: as a table for other programs, as text for people. What is visible is what is written. Each
/// format has a folder of its own, and [ExportFormat] and [ReportFormat], which list them, are the only ones here that
/// know them. What is read and not worked with is a [Report], which each format lays out.
///
/// Uses [cni.explorer.model], [cni.explorer.query], [cni.explorer.diff], [cni.explorer.text] and, for readings of
/// figures and sources,
/// [cni.explorer.metrics]; knows no window. An exporter of the table is given a [cni.explorer.query.Matrix], so that no
/// export can differ from the table on the screen; a decision record is told besides where the data lies
/// ([ExportContext]). A table that is transposed on the screen is exported as ever: a provider is a row, a feature a
/// column.
package cni.explorer.export;
