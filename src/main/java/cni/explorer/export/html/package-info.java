/// A page that stands alone, and the table as it is pasted into documents and spreadsheets.
///
/// Uses [cni.explorer.export]; its style sheet and glyphs lie beside it.
package cni.explorer.export.html;
