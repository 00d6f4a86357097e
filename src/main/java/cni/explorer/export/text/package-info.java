/// Reports for a terminal: the answer, what is told in sections, how much a dataset knows, readings and
/// what to read again.
///
/// Uses [cni.explorer.model], [cni.explorer.query], [cni.explorer.text], [cni.explorer.metrics] for
/// readings and [cni.explorer.export]; knows no other format.
package cni.explorer.export.text;
