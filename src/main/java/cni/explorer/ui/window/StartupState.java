package cni.explorer.ui.window;

import cni.explorer.data.DatasetReader;
import cni.explorer.data.LoadResult;
import cni.explorer.data.Problem;
import cni.explorer.data.ShippedDatasets;
import cni.explorer.model.Dataset;
import cni.explorer.storage.Reopened;
import cni.explorer.storage.Settings;
import cni.explorer.workspace.ChartOptions;
import cni.explorer.workspace.DatasetSource;
import cni.explorer.workspace.IndexedDataset;
import cni.explorer.workspace.Workspace;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/// What is shown first.
///
/// @param indexed   the dataset, ready
/// @param warnings  what its keeper is warned of
/// @param workspace what is set, of that dataset
/// @param missed    the file that was asked for and cannot be used, so that the dataset stands for it
/// @param reopened  the saved comparison that it begins with
public record StartupState(
        IndexedDataset indexed,
        List<Problem> warnings,
        Workspace workspace,
        Optional<Missed> missed,
        Optional<Reopened> reopened) {
    public StartupState {
        warnings = List.copyOf(warnings);
    }

    /// A file that cannot be used.
    ///
    /// @param file   absolute
    /// @param result why not
    record Missed(Path file, LoadResult result) {}

    /// Begins with a workspace.
    public StartupState(
            IndexedDataset indexed, List<Problem> warnings, Workspace workspace, Optional<Reopened> reopened) {
        this(indexed, warnings, workspace, Optional.empty(), reopened);
    }

    /// Begins with what was looked at last, if it is still there, else with the default dataset.
    public static StartupState asLastTime(Settings settings) {
        DatasetSource source = settings.dataset().orElseGet(StartupState::byDefault);
        LoadResult result = DatasetReader.loadUnasked(source);
        if (result instanceof LoadResult.Loaded loaded) {
            return new StartupState(
                    loaded.indexed(),
                    loaded.warnings(),
                    lastTime(source, loaded.dataset(), settings),
                    Optional.empty());
        }
        LoadResult.Loaded standing = (LoadResult.Loaded) DatasetReader.load(byDefault());
        return new StartupState(
                standing.indexed(),
                List.of(),
                lastTime(byDefault(), standing.dataset(), settings),
                source.inFile().map(file -> new Missed(file, result)),
                Optional.empty());
    }

    /// What was set of a dataset when it was looked at last; as on a first start if it never was.
    public static Workspace lastTime(DatasetSource source, Dataset dataset, Settings settings) {
        return settings.look(Settings.key(source)).workspace(source, dataset, ChartOptions.DEFAULTS);
    }

    private static DatasetSource byDefault() {
        return new DatasetSource.Shipped(ShippedDatasets.DEFAULT);
    }
}
