/// The command line: reads it, asks the question, and writes the answer where it was asked for, or opens the window.
///
/// Uses [cni.explorer.model], [cni.explorer.query], [cni.explorer.data], [cni.explorer.diff], [cni.explorer.export],
/// [cni.explorer.storage], [cni.explorer.workspace], [cni.explorer.platform] and picocli. [cni.explorer.cli.Main] alone
/// knows the window; everything else is
/// given it as [cni.explorer.cli.Window] and [cni.explorer.cli.Painter] and runs with no display.
package cni.explorer.cli;
