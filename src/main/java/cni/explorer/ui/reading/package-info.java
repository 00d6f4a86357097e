/// What is read and not worked with: about a dataset and about the program, what changed between two datasets, what is
/// new, the licences.
///
/// Uses what views share, what [cni.explorer.diff] finds and its text, and licences; knows no view, nor the window.
package cni.explorer.ui.reading;
