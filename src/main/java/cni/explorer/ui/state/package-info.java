/// The one observable state of the program. Every view derives from it and no view talks to another.
///
/// Uses [cni.explorer.model], [cni.explorer.query], [cni.explorer.workspace] and `javafx.base` alone, and is tested
/// without a toolkit. All of it belongs to one thread: the JavaFX thread in a window.
package cni.explorer.ui.state;
