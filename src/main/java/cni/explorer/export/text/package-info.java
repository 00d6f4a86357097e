/// Reports for a terminal: the answer, what changed between two datasets, how much a dataset knows.
///
/// Uses [cni.explorer.model], [cni.explorer.query], [cni.explorer.diff], [cni.explorer.text] and
/// [cni.explorer.export]; knows no other format.
package cni.explorer.export.text;
