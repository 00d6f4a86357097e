/// The column of ticks: what is required, which values are accepted, how conditions count.
///
/// Uses [cni.explorer.ui.state] and [cni.explorer.ui.common]; knows no other view.
package cni.explorer.ui.filter;
