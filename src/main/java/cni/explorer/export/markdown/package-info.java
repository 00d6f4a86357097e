/// A table as GitHub shows it, with the footnotes below.
///
/// Uses [cni.explorer.export].
package cni.explorer.export.markdown;
