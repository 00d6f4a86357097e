/// The cards: two to seven providers side by side, in one order of rows, with what differs marked.
///
/// Uses [cni.explorer.ui.state] and [cni.explorer.ui.common]; knows no other view.
package cni.explorer.ui.compare;
