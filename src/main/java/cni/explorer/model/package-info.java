/// The comparison itself: datasets, providers, features, cells, footnotes and metrics, as immutable values.
///
/// Uses `java.base` alone. Everything else in the program may use this package; it uses no other.
package cni.explorer.model;
