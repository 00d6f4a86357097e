/// The column of ticks: what is required and what preferred, which values are accepted, whether disputed answers count,
/// and the questions to start from.
///
/// Uses [cni.explorer.ui.state], [cni.explorer.ui.common] and the pure packages up to [cni.explorer.workspace]; knows
/// no other view.
package cni.explorer.ui.filter;
