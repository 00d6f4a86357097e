/// All that a person has set, as one immutable value, and what it shows: [Workspace] and its [ViewState], whose parts
/// are worked out when they are asked for and shared with the state before where a change does not touch them. Beside
/// them the steps to take back, and what becomes of a question when its dataset is read anew.
///
/// Uses [cni.explorer.model], [cni.explorer.query] and [cni.explorer.text] alone, no JavaFX, and reads and writes
/// nothing.
package cni.explorer.workspace;
