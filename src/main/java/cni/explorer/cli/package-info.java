/// The command line: reads it, asks the question, and writes the answer where it was asked for, or opens the window.
///
/// Uses picocli and every package without JavaFX. [cni.explorer.cli.Main] alone knows the window and the probes;
/// everything else is given them as [cni.explorer.cli.Window] and [cni.explorer.cli.Painter] and runs with no
/// display.
package cni.explorer.cli;
