/// The window: builds every view and connects it to the one state, here and nowhere else.
///
/// May use every other package but [cni.explorer.platform], `cli`, which starts it, and `probe`, which watches it;
/// those two alone know it.
package cni.explorer.ui.window;
