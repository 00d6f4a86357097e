/// Figures asked anew of where they are counted: the sources, the polite way of asking, what came of it.
///
/// Nothing here asks of itself: somebody has to call [cni.explorer.metrics.Refresh]. Uses [cni.explorer.model],
/// [cni.explorer.text], the HTTP client of the JDK and Jackson; knows neither files, nor the window, nor the command
/// line.
package cni.explorer.metrics;
