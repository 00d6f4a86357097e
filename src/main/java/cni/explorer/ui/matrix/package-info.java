/// The support matrix: who is left as a table, who is not as a list with reasons, and the footnotes under both.
///
/// Turned round, features are its rows and the providers that are left its columns; what is exported stays as it is.
///
/// Uses [cni.explorer.ui.state] and [cni.explorer.ui.common]; knows no other view.
package cni.explorer.ui.matrix;
