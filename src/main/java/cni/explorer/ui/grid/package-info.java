/// A frozen, virtual grid of pooled flat nodes: rows and columns by key, keyboard as in a spreadsheet, tooltips by
/// place.
///
/// It knows no word of this program and stands on JavaFX alone, so that it could be taken out and used elsewhere.
/// [FrozenGrid] shows a [GridModel]; everything else here is what a model is made of, or package-private.
package cni.explorer.ui.grid;
