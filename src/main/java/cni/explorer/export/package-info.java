/// Takes a matrix away: as a table for other programs, as text for people. What is visible is what is written.
/// Besides, it
/// writes what changed between two datasets and how much a dataset knows.
///
/// Uses [cni.explorer.model], [cni.explorer.query], Commons CSV and Jackson's generator. An exporter is given a
/// [cni.explorer.query.Matrix] and nothing else, so that no export can differ from the table on the screen; the others
/// are given a [cni.explorer.diff.Changes] or a dataset likewise. A table that is transposed on the screen is exported
/// as ever: a provider is a row, a feature a column.
package cni.explorer.export;
