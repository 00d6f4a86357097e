package cni.explorer.data;

import cni.explorer.model.SparseInts;
import java.util.function.BiConsumer;

/// The cells that a reader never sees because the same text stands in the same column of an earlier provider.
@FunctionalInterface
interface RepeatedCells {
    /// What is read from the first byte to the last repeats nothing.
    RepeatedCells NONE = _ -> {};

    /// Gives for each column, by its id, the index of the provider whose cell each provider repeats, and one; 0 for
    /// those that repeat none. They are handed over: to be asked for once.
    void forEach(BiConsumer<String, SparseInts> column);

    /// Whether what the reader sees stands where it stands in the file.
    default boolean arePlacesKnown() {
        return true;
    }
}
