/// Reports for a terminal: the answer, what changed between two datasets, how much a dataset knows.
///
/// Uses [cni.explorer.export].
package cni.explorer.export.text;
