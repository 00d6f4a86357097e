/// Dataset files: reads and checks them, and opens the ones that travel with the program.
///
/// Uses [cni.explorer.model], [cni.explorer.workspace] for where a dataset is from, [cni.explorer.text] and Jackson's
/// streaming parser. What a file may hold is documented in `data/dataset.schema.json`.
package cni.explorer.data;
