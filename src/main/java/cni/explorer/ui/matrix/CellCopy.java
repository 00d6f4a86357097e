package cni.explorer.ui.matrix;

import java.util.List;

/// Takes a few cells of one provider to the clipboard.
@FunctionalInterface
public interface CellCopy {

    /// Copies the name of a provider, or some of what it says.
    ///
    /// @param provider an index in the dataset in sight
    /// @param features indices in it; none for the name of the provider
    void copy(int provider, List<Integer> features);
}
