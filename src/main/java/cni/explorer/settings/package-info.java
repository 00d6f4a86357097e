/// What the program remembers between two runs: the window, the theme, and for each dataset how it was looked at.
///
/// Uses [cni.explorer.model], [cni.explorer.query], [cni.explorer.workspace],
/// [cni.explorer.files] and Jackson: its tree (`JsonNode`) to read
/// what
/// may be broken in one place and whole in the others, its generator to write. Nothing here is worth an interruption:
/// what cannot be read falls back to its default, what cannot be kept is said once.
package cni.explorer.settings;
