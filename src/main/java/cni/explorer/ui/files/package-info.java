/// The user's own dataset files: opens them, follows them while they change on disk, names their problems, and begins
/// new
/// ones from a template.
///
/// Uses JavaFX, model, query, workspace, data, files, settings, [cni.explorer.ui.state] and [cni.explorer.ui.common];
/// knows no
/// view.
package cni.explorer.ui.files;
