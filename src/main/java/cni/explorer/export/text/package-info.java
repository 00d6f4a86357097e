/// Reports for a terminal: the answer, what is told in sections, how much a dataset knows.
///
/// Uses [cni.explorer.model], [cni.explorer.query], [cni.explorer.text] and [cni.explorer.export]; knows no other
/// format.
package cni.explorer.export.text;
