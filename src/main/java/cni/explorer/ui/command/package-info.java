/// The command palette: everything that can be done, required or gone to, found by a few letters.
///
/// Knows [cni.explorer.ui.state] and [cni.explorer.ui.common], and no view.
package cni.explorer.ui.command;
