/// What the program keeps: settings, saved comparisons, the template of a new dataset, and where its files belong on
/// each system. A file is written so that no failure harms the old one, and what went wrong is said in one sentence.
///
/// Uses [cni.explorer.model], [cni.explorer.query], [cni.explorer.text], [cni.explorer.workspace], [cni.explorer.data],
/// [cni.explorer.metrics], whose readings, answers and token it keeps, and Jackson, but no `JsonMapper`; knows neither
/// the window nor the command line. No setting is worth an interruption: what cannot be read falls back to its default,
/// what cannot be kept is said once.
package cni.explorer.storage;
