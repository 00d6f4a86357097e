package cni.explorer.ui.files;

import cni.explorer.workspace.DatasetSource;
import cni.explorer.workspace.DatasetViewSettings;
import java.nio.file.Path;
import java.util.List;

/// What is remembered of datasets from one start to the next.
public interface RecentDatasets {

    /// How a dataset was looked at last; as on a first start if it never was.
    DatasetViewSettings look(String datasetId);

    /// Notes what is open now; a file is among the recent ones from then on.
    void opened(DatasetSource choice);

    /// The files that were opened, the last one first.
    List<Path> recent();

    /// Keeps these recent files alone.
    void keepRecent(List<Path> files);
}
