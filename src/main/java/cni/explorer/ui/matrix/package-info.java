/// The support matrix: who is left, who is not and why, and the footnotes under both.
///
/// What grids show are pure values: [cni.explorer.ui.matrix.MatrixModels] makes a model for each change, of cells from
/// [cni.explorer.ui.matrix.CellContents] and of widths that were measured once. Transposed, features are rows and the
/// providers that are left columns; what is exported stays as it is. What presses do, says
/// [cni.explorer.ui.matrix.GridActions].
///
/// Uses [cni.explorer.ui.grid], [cni.explorer.ui.state], [cni.explorer.ui.common] and the pure packages up to
/// [cni.explorer.workspace]; knows no other view.
package cni.explorer.ui.matrix;
