/// Opens saved comparisons again: finds their dataset, and tells what has moved since.
///
/// Uses [cni.explorer.model], [cni.explorer.query], [cni.explorer.data], [cni.explorer.files] and
/// [cni.explorer.settings]; knows neither the window nor the command line.
package cni.explorer.saved;
