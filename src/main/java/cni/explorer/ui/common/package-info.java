/// What several views share: glyphs, marks, icons, the colours of a theme, and the seams to the outside: background
/// work ([Tasks]) and what the desktop does for the program ([DesktopServices]).
///
/// Uses JavaFX, ControlsFX, [cni.explorer.model], [cni.explorer.query], [cni.explorer.text],
/// [cni.explorer.workspace], [cni.explorer.ui.state] and, for the colours, fonts and runs of its cells,
/// [cni.explorer.ui.grid]; knows no view.
package cni.explorer.ui.common;
