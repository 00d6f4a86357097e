/// The answer, and what changed between two datasets, for programs.
///
/// Uses [cni.explorer.model], [cni.explorer.query], [cni.explorer.diff], [cni.explorer.text], [cni.explorer.export] and
/// Jackson's generator; knows no other format.
package cni.explorer.export.json;
