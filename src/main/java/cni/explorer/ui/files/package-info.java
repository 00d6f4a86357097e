/// The user's own dataset files: opens them, follows them while they change on disk, names their problems, and begins
/// new ones from a template.
///
/// Uses JavaFX, [cni.explorer.model], [cni.explorer.query], [cni.explorer.text], [cni.explorer.workspace],
/// [cni.explorer.data], [cni.explorer.storage], [cni.explorer.ui.state] and [cni.explorer.ui.common]; knows no view.
package cni.explorer.ui.files;
