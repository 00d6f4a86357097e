/// The support matrix: who is left as a table, who is not as a list with reasons, and the footnotes under both.
///
/// Uses [cni.explorer.ui.state] and [cni.explorer.ui.common]; knows no other view.
package cni.explorer.ui.matrix;
