/// The charts: "Is it alive?", which is a grid with drawings in its cells, and for each metric one horizontal bar
/// chart, aligned side by side over shared rows of providers.
///
/// Uses [cni.explorer.ui.grid], [cni.explorer.ui.state], [cni.explorer.ui.common] and the pure packages up to
/// [cni.explorer.workspace]; knows no other view. Axes and orders are plain values and know no JavaFX.
package cni.explorer.ui.charts;
