/// Tables for spreadsheets and other programs, separated by commas or tabs.
///
/// Uses [cni.explorer.model], [cni.explorer.query], [cni.explorer.text] and [cni.explorer.export]; knows no other
/// format.
package cni.explorer.export.csv;
