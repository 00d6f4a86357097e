/// A page that stands alone, and the table as it is pasted into documents and spreadsheets.
///
/// Uses [cni.explorer.model], [cni.explorer.query], [cni.explorer.text] and [cni.explorer.export]; knows no other
/// format. Its style sheet and glyphs lie beside it.
package cni.explorer.export.html;
