/// The page of one provider: what it is, how it answers every feature with its footnotes and sources, and its figures.
///
/// Uses [cni.explorer.ui.state], [cni.explorer.ui.common] and the pure packages up to [cni.explorer.workspace]; knows
/// no other view.
package cni.explorer.ui.provider;
