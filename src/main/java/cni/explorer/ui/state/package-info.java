/// The one observable state of the program. Every view derives from it and no view talks to another.
///
/// Uses `javafx.base` alone beside model, query and workspace, and is tested without a toolkit. All of it belongs to
/// one
/// thread: the JavaFX thread in a window.
package cni.explorer.ui.state;
