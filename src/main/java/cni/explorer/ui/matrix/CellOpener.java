package cni.explorer.ui.matrix;

import cni.explorer.model.Feature;
import javafx.scene.Node;

/// Shows everything that is known of a cell.
@FunctionalInterface
interface CellOpener {

    /// Shows it in the window.
    ///
    /// @param under    what it is shown under
    /// @param provider its index in the dataset
    void open(Node under, int provider, Feature feature);
}
