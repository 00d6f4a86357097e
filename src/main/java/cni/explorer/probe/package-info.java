/// What packaging and measurements ask of the program by system properties: the training run of the AOT cache, and
/// times.
///
/// Apart from the program's own rooms: knows [cni.explorer.ui.window] with what it shows and the grid in it, and only
/// [cni.explorer.cli.Main] knows it.
package cni.explorer.probe;
