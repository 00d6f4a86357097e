/// Dataset files: reads and checks them, and opens the ones that travel with the program.
///
/// Uses [cni.explorer.model], `java.base` and Jackson's streaming parser. What a file may hold is documented in
/// `data/dataset.schema.json`.
package cni.explorer.data;
