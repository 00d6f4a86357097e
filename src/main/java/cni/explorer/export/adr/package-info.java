/// A decision record: the question, the options, and the command that gives the same answer again.
///
/// Uses [cni.explorer.export] and the Markdown of [cni.explorer.export.markdown].
package cni.explorer.export.adr;
