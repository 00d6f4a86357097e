/// The comparison itself: datasets, providers, features, cells, footnotes and metrics, as immutable values.
///
/// Uses `java.base` alone. Everything else may use this package but [cni.explorer.platform] and
/// [cni.explorer.ui.grid], which know nothing of the program.
package cni.explorer.model;
