package cni.explorer.storage;

import cni.explorer.data.ShippedDatasets;
import cni.explorer.workspace.DatasetSource;
import cni.explorer.workspace.DatasetViewSettings;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/// Everything that is remembered. Immutable; each `with` method gives a new one.
///
/// @param window   where the window was; empty before its first closing
/// @param preferences what holds for every dataset
/// @param dataset  the dataset last looked at; empty for the default one
/// @param awaited  the file that was asked for after it and could not be used yet
/// @param recent   the user's own files that were opened, the last one first, at most [#MOST_RECENT]; some may be gone
/// @param datasets how each dataset was looked at, by its [key][#key]
public record Settings(
        Optional<WindowBounds> window,
        UserPreferences preferences,
        Optional<DatasetSource> dataset,
        Optional<Path> awaited,
        List<Path> recent,
        Map<String, DatasetViewSettings> datasets) {

    /// How many files are remembered.
    public static final int MOST_RECENT = 8;

    /// Beyond that, files that were not opened recently are forgotten.
    private static final int MOST_LOOKS = 200;

    /// Those of a first start.
    public static final Settings DEFAULTS = new Settings(
            Optional.empty(), UserPreferences.DEFAULTS, Optional.empty(), Optional.empty(), List.of(), Map.of());

    public Settings {
        recent = recent.stream().distinct().limit(MOST_RECENT).toList();
        datasets = Map.copyOf(datasets);
    }

    /// By what it is remembered how a dataset was looked at: one that travels with the program by its id, a file by
    /// where it really lies, however it is named. Asks the disk.
    public static String key(DatasetSource source) {
        return switch (source) {
            case DatasetSource.Shipped shipped -> shipped.id();
            case DatasetSource.InFile own -> {
                try {
                    yield own.file().toRealPath().toString();
                } catch (IOException _) {
                    yield own.file().toString();
                }
            }
        };
    }

    /// How a dataset was looked at; as on a first start if it never was.
    ///
    /// @param key of the dataset
    public DatasetViewSettings look(String key) {
        return datasets.getOrDefault(key, DatasetViewSettings.DEFAULTS);
    }

    public Settings withWindow(WindowBounds changed) {
        return new Settings(Optional.of(changed), preferences, dataset, awaited, recent, datasets);
    }

    public ThemePreference theme() {
        return preferences.theme();
    }

    public Settings withTheme(ThemePreference changed) {
        return withPreferences(preferences.withTheme(changed));
    }

    public Settings withPreferences(UserPreferences changed) {
        return new Settings(window, changed, dataset, awaited, recent, datasets);
    }

    /// Takes note of a dataset that was opened; a file becomes the first of the recent ones.
    public Settings withDataset(DatasetSource changed) {
        return new Settings(
                window,
                preferences,
                Optional.of(changed),
                Optional.empty(),
                switch (changed) {
                    case DatasetSource.Shipped _ -> recent;
                    case DatasetSource.InFile own -> withFirst(own.file());
                },
                datasets);
    }

    /// Takes note of a file that was asked for and cannot be used yet, until a dataset is opened.
    public Settings withAwaited(Path file) {
        return new Settings(window, preferences, dataset, Optional.of(file), recent, datasets);
    }

    public Settings withRecent(List<Path> changed) {
        return new Settings(window, preferences, dataset, awaited, changed, datasets);
    }

    /// Takes note of how a dataset is looked at. Asks the disk where others are forgotten for it.
    ///
    /// @param key of the dataset
    public Settings withLook(String key, DatasetViewSettings changed) {
        Map<String, DatasetViewSettings> looks = new LinkedHashMap<>(datasets);
        if (looks.size() >= MOST_LOOKS) {
            Set<String> recently = recent.stream()
                    .map(file -> key(new DatasetSource.InFile(file)))
                    .collect(Collectors.toSet());
            looks.keySet()
                    .removeIf(old ->
                            !recently.contains(old) && !ShippedDatasets.ids().contains(old));
        }
        looks.put(key, changed);
        return new Settings(window, preferences, dataset, awaited, recent, looks);
    }

    private List<Path> withFirst(Path file) {
        List<Path> files = new ArrayList<>(List.of(file));
        files.addAll(recent);
        return files;
    }
}
