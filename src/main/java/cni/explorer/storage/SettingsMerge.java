package cni.explorer.storage;

import cni.explorer.workspace.DatasetViewSettings;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/// Brings together what two windows of a person have changed. Each keeps what it alone has changed; of what both have,
/// the one that is written last counts.
final class SettingsMerge {
    private SettingsMerge() {}

    /// @param before what this window began with, or wrote last
    /// @param mine   what it is to write now
    /// @param theirs what stands in the file, by whomever
    static Settings of(Settings before, Settings mine, Settings theirs) {
        // The one is asked for after the other.
        boolean isOpenAsBefore =
                mine.dataset().equals(before.dataset()) && mine.awaited().equals(before.awaited());
        Settings open = isOpenAsBefore ? theirs : mine;
        return new Settings(
                one(before.window(), mine.window(), theirs.window()),
                preferences(before.preferences(), mine.preferences(), theirs.preferences()),
                open.dataset(),
                open.awaited(),
                recent(before.recent(), mine.recent(), theirs.recent()),
                looks(before.datasets(), mine.datasets(), theirs.datasets()));
    }

    private static UserPreferences preferences(UserPreferences before, UserPreferences mine, UserPreferences theirs) {
        return new UserPreferences(
                one(before.theme(), mine.theme(), theirs.theme()),
                one(before.size(), mine.size(), theirs.size()),
                one(before.rows(), mine.rows(), theirs.rows()),
                one(before.csv(), mine.csv(), theirs.csv()));
    }

    private static <T> T one(T before, T mine, T theirs) {
        return mine.equals(before) ? theirs : mine;
    }

    /// Theirs, behind those that were opened here, without those that were forgotten here.
    private static List<Path> recent(List<Path> before, List<Path> mine, List<Path> theirs) {
        if (mine.equals(before)) {
            return theirs;
        }
        List<Path> all = new ArrayList<>();
        for (Path file : mine) {
            if (!before.contains(file) || (all.isEmpty() && !file.equals(before.getFirst()))) {
                all.add(file);
            }
        }
        for (Path file : theirs) {
            boolean isForgotten = before.contains(file) && !mine.contains(file);
            if (!all.contains(file) && !isForgotten) {
                all.add(file);
            }
        }
        return all;
    }

    /// Theirs with those that were changed here, without those that were forgotten here and left alone there.
    private static Map<String, DatasetViewSettings> looks(
            Map<String, DatasetViewSettings> before,
            Map<String, DatasetViewSettings> mine,
            Map<String, DatasetViewSettings> theirs) {
        Map<String, DatasetViewSettings> all = new LinkedHashMap<>(theirs);
        before.forEach((key, look) -> {
            if (!mine.containsKey(key)) {
                all.remove(key, look);
            }
        });
        mine.forEach((key, look) -> {
            if (!Objects.equals(look, before.get(key))) {
                all.put(key, look);
            }
        });
        return all;
    }
}
