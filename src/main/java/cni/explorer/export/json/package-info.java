/// The answer, what changed between two datasets, readings and what to read again, for programs.
///
/// Uses [cni.explorer.model], [cni.explorer.query], [cni.explorer.diff], [cni.explorer.text],
/// [cni.explorer.metrics], [cni.explorer.export] and Jackson's generator; knows no other format.
package cni.explorer.export.json;
