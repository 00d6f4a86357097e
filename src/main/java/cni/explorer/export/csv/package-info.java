/// Tables for spreadsheets and other programs, separated by commas or tabs.
///
/// Uses [cni.explorer.export] and Commons CSV.
package cni.explorer.export.csv;
