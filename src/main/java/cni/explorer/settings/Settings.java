package cni.explorer.settings;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

/// Everything that is remembered. Immutable; each `with` method gives a new one.
///
/// @param window   where the window was; empty before its first closing
/// @param theme    light, dark or as the system has it
/// @param dataset  the dataset last looked at; empty for the default one
/// @param datasets how each dataset was looked at, by its id
public record Settings(
        Optional<WindowPlace> window, Theme theme, Optional<DatasetChoice> dataset, Map<String, Look> datasets) {

    /// Those of a first start.
    public static final Settings DEFAULTS = new Settings(Optional.empty(), Theme.SYSTEM, Optional.empty(), Map.of());

    public Settings {
        datasets = Map.copyOf(datasets);
    }

    /// How a dataset was looked at; as on a first start if it never was.
    public Look look(String datasetId) {
        return datasets.getOrDefault(datasetId, Look.DEFAULTS);
    }

    public Settings withWindow(WindowPlace changed) {
        return new Settings(Optional.of(changed), theme, dataset, datasets);
    }

    public Settings withTheme(Theme changed) {
        return new Settings(window, changed, dataset, datasets);
    }

    public Settings withDataset(DatasetChoice changed) {
        return new Settings(window, theme, Optional.of(changed), datasets);
    }

    public Settings withLook(String datasetId, Look changed) {
        Map<String, Look> looks = new LinkedHashMap<>(datasets);
        looks.put(datasetId, changed);
        return new Settings(window, theme, dataset, looks);
    }
}
