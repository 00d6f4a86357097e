/// Takes a matrix away: as a table for other programs, as text for people. What is visible is what is written. Each
/// format has a folder of its own, and [ExportFormat], which lists them, is the only one here that knows them.
///
/// Uses [cni.explorer.model], [cni.explorer.query] and [cni.explorer.text]; knows no window. An exporter is given a
/// [cni.explorer.query.Matrix] and nothing else, so that no export can differ from the table on the screen. A table
/// that is transposed on the screen is exported as ever: a provider is a row, a feature a column.
package cni.explorer.export;
