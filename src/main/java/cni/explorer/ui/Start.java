package cni.explorer.ui;

import cni.explorer.data.DatasetReader;
import cni.explorer.data.LoadResult;
import cni.explorer.data.ShippedDatasets;
import cni.explorer.model.Dataset;
import cni.explorer.saved.Reopened;
import cni.explorer.settings.Settings;
import cni.explorer.workspace.ChartOptions;
import cni.explorer.workspace.DatasetSource;
import cni.explorer.workspace.Workspace;
import java.nio.file.Path;
import java.util.Optional;

/// What is shown first.
///
/// @param loaded    the dataset
/// @param workspace what is set, of that dataset
/// @param missed    the file that was asked for and cannot be used, so that the dataset stands for it
/// @param reopened  the saved comparison that it begins with
public record Start(
        LoadResult.Loaded loaded, Workspace workspace, Optional<Missed> missed, Optional<Reopened> reopened) {

    /// A file that cannot be used.
    ///
    /// @param file   absolute
    /// @param result why not
    record Missed(Path file, LoadResult result) {}

    /// Begins with a workspace.
    public Start(LoadResult.Loaded loaded, Workspace workspace, Optional<Reopened> reopened) {
        this(loaded, workspace, Optional.empty(), reopened);
    }

    /// Begins with what was looked at last, if it is still there, else with the default dataset.
    public static Start asLastTime(Settings settings) {
        DatasetSource source = settings.dataset().orElseGet(Start::byDefault);
        LoadResult result = DatasetReader.load(source);
        if (result instanceof LoadResult.Loaded loaded) {
            return new Start(loaded, lastTime(source, loaded.dataset(), settings), Optional.empty());
        }
        LoadResult.Loaded standing = (LoadResult.Loaded) DatasetReader.load(byDefault());
        return new Start(
                standing,
                lastTime(byDefault(), standing.dataset(), settings),
                source.inFile().map(file -> new Missed(file, result)),
                Optional.empty());
    }

    /// What was set of a dataset when it was looked at last; as on a first start if it never was.
    public static Workspace lastTime(DatasetSource source, Dataset dataset, Settings settings) {
        return settings.look(dataset.about().id()).workspace(source, dataset, ChartOptions.DEFAULTS);
    }

    private static DatasetSource byDefault() {
        return new DatasetSource.Shipped(ShippedDatasets.DEFAULT);
    }
}
