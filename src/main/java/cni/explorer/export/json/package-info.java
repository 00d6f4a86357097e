/// The answer, and what changed between two datasets, for programs.
///
/// Uses [cni.explorer.export].
package cni.explorer.export.json;
