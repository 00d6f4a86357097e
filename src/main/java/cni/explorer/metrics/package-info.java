/// Figures asked anew of where they are counted: the sources, the polite way of asking, what came of it.
///
/// Nothing here asks of itself: somebody has to call [cni.explorer.metrics.Refresh] or
/// [cni.explorer.metrics.SourceCheck]. Uses [cni.explorer.model], [cni.explorer.query], [cni.explorer.text], the HTTP
/// client of the JDK, Jackson, and of [cni.explorer.data] what is said of a file that fails; opens no file itself, and
/// knows neither the window nor the command line.
package cni.explorer.metrics;
