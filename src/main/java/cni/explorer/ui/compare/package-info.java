/// The cards: two to seven providers side by side, in one order of rows, with what differs marked.
///
/// What the grid shows is a pure value, [cni.explorer.ui.compare.CompareGridModel], of rows whose texts were wrapped
/// for the room there is. What presses do beyond the cards, says [cni.explorer.ui.compare.CardActions].
///
/// Uses [cni.explorer.ui.grid], [cni.explorer.ui.state], [cni.explorer.ui.common] and the pure packages up to
/// [cni.explorer.workspace]; knows no other view.
package cni.explorer.ui.compare;
