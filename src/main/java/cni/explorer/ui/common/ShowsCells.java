package cni.explorer.ui.common;

/// A view in which every cell has a place.
public interface ShowsCells {

    /// Brings the keyboard to a cell that is not hidden, and shows all that is known of it.
    ///
    /// @param provider its index in the dataset
    /// @param feature  its index in the dataset
    void showCell(int provider, int feature);
}
