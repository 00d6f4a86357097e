package cni.explorer.data;

import cni.explorer.model.Evidence;
import java.util.List;

/// A cell as it stands in the file, before it is judged whether it fits its feature.
///
/// @param provider  the index of its provider
/// @param footnotes the ids of its footnotes, with their places
/// @param plain     whether it has nothing but its look
/// @param where     its places
record CellBuilder(
        int provider,
        CellKey look,
        List<Reference> footnotes,
        Evidence evidence,
        boolean plain,
        ObjectReader.Where where) {

    /// What most cells of a big file share with many others.
    ///
    /// @param verdict   its word; empty if there is none
    /// @param footnotes their ids
    record CellKey(String value, String verdict, List<String> categories, List<String> footnotes) {}

    /// A footnote that is named.
    record Reference(String id, long position) {}
}
