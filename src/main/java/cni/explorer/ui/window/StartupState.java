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
import java.util.stream.Stream;

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

    /// Begins with what was asked for last, else with what was looked at last, else with the default dataset: with the
    /// first that can be used.
    public static StartupState asLastTime(Settings settings) {
        Optional<Missed> missed = Optional.empty();
        for (DatasetSource source : lastAsked(settings)) {
            LoadResult result = DatasetReader.loadUnasked(source);
            if (result instanceof LoadResult.Loaded loaded) {
                return of(source, loaded, missed, settings);
            }
            missed = missed.or(() -> source.inFile().map(file -> new Missed(file, result)));
        }
        DatasetSource standing = new DatasetSource.Shipped(ShippedDatasets.DEFAULT);
        return of(standing, (LoadResult.Loaded) DatasetReader.load(standing), missed, settings);
    }

    private static List<DatasetSource> lastAsked(Settings settings) {
        return Stream.of(settings.awaited().map(DatasetSource.InFile::new), settings.dataset())
                .<DatasetSource>flatMap(Optional::stream)
                .toList();
    }

    private static StartupState of(
            DatasetSource source, LoadResult.Loaded loaded, Optional<Missed> missed, Settings settings) {
        Workspace workspace = lastTime(source, loaded.dataset(), settings);
        return new StartupState(loaded.indexed(), loaded.warnings(), workspace, missed, Optional.empty());
    }

    /// What was set of a dataset when it was looked at last; as on a first start if it never was.
    public static Workspace lastTime(DatasetSource source, Dataset dataset, Settings settings) {
        return settings.look(Settings.key(source)).workspace(source, dataset, ChartOptions.DEFAULTS);
    }
}
