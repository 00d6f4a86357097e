/// The column of ticks: what is required, which values are accepted, how conditions count.
///
/// Uses [cni.explorer.ui.state], [cni.explorer.ui.common] and the pure packages up to [cni.explorer.workspace]; knows
/// no other view.
package cni.explorer.ui.filter;
