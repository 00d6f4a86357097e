/// What changed between two datasets: providers, features, cells and figures that came, went or say something else.
///
/// Pure functions on immutable values of [cni.explorer.model]; uses that package and [cni.explorer.query] alone.
package cni.explorer.diff;
