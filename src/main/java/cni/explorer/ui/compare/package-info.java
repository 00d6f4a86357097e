/// The cards: two to seven providers side by side, in one order of rows, with what differs marked.
///
/// Uses [cni.explorer.ui.state], [cni.explorer.ui.common] and the pure packages up to [cni.explorer.workspace]; knows
/// no
/// other view.
package cni.explorer.ui.compare;
