/// What several views share: glyphs, marks, icons, words for dates, the theme, and the seams to the outside.
///
/// Uses JavaFX, model, query and [cni.explorer.ui.state]; knows no view.
package cni.explorer.ui.common;
