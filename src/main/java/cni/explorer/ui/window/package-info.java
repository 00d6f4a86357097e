/// The window: builds every view and connects it to the one state, here and nowhere else.
///
/// May use every other package but `cli`, which starts it, and `probe`, which watches it.
package cni.explorer.ui.window;
