/// Dataset files: reads and checks them, and opens the ones that travel with the program. How any file is opened
/// ([OpenFile]) and what is said where one cannot be read or written ([FileAccessException]) stands here too, since
/// every package that has to do with files knows this one.
///
/// Uses [cni.explorer.model], [cni.explorer.workspace] for where a dataset is from, [cni.explorer.text] and Jackson's
/// streaming parser. What a file may hold is documented in `data/dataset.schema.json`.
package cni.explorer.data;
