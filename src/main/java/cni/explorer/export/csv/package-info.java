/// Tables for spreadsheets and other programs, separated by commas or tabs.
///
/// Uses [cni.explorer.model], [cni.explorer.query], [cni.explorer.text], [cni.explorer.metrics] for
/// readings, [cni.explorer.export] and Jackson's generator; knows no other format.
package cni.explorer.export.csv;
