/// The figures as charts, drawn.
///
/// Uses [cni.explorer.model], [cni.explorer.query], [cni.explorer.text] and [cni.explorer.export]; knows no other
/// format.
package cni.explorer.export.svg;
