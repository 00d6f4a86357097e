/// A decision record: the question, the options, and the command that gives the same answer again.
///
/// Uses [cni.explorer.model], [cni.explorer.query], [cni.explorer.text], [cni.explorer.export], and the texts of
/// [cni.explorer.export.markdown], since it is Markdown.
package cni.explorer.export.adr;
