package cni.explorer.ui.state;

import cni.explorer.model.Dataset;
import cni.explorer.workspace.DatasetSource;
import cni.explorer.workspace.IndexedDataset;
import cni.explorer.workspace.ViewState;
import cni.explorer.workspace.Workspace;
import java.util.ArrayList;
import java.util.List;

/// Models for tests.
public final class Models {
    private Models() {}

    /// One that shows a dataset as on a first start.
    public static ExplorerModel showing(Dataset dataset) {
        return showing(IndexedDataset.of(dataset));
    }

    /// The same of a dataset that is indexed already.
    public static ExplorerModel showing(IndexedDataset indexed) {
        return new ExplorerModel(indexed, first(indexed.dataset()));
    }

    /// The workspace of a dataset on a first start.
    public static Workspace first(Dataset dataset) {
        return Workspace.of(new DatasetSource.Shipped(dataset.about().id()), dataset);
    }

    /// The states that a model sends from now on.
    public static List<ViewState> sent(ExplorerModel model) {
        List<ViewState> sent = new ArrayList<>();
        model.viewStateProperty().addListener((_, _, now) -> sent.add(now));
        return sent;
    }
}
