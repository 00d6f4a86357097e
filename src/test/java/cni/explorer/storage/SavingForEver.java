package cni.explorer.storage;

import cni.explorer.workspace.DatasetViewSettings;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/// A program that keeps other settings again and again, and tells the number of each that was kept.
public final class SavingForEver {
    private static final int LOOKS = 150;

    private SavingForEver() {}

    public static void main(String[] arguments) {
        SettingsStore store = SettingsStore.in(Optional.of(Path.of(arguments[0])));
        int last = numberOf(store.load().settings());
        for (int number = last + 1; ; number++) {
            store.save(numbered(number));
            System.out.println(number);
        }
    }

    /// Settings that carry a number at both ends of their file, and much between.
    static Settings numbered(int number) {
        Map<String, DatasetViewSettings> looks = IntStream.range(0, LOOKS)
                .mapToObj(look -> "/data/of/somebody/" + look + ".json")
                .collect(Collectors.toMap(Function.identity(), _ -> DatasetViewSettings.DEFAULTS));
        return new Settings(
                        Optional.of(new WindowBounds(number, number, 800, 600, false)),
                        UserPreferences.DEFAULTS,
                        Optional.empty(),
                        Optional.empty(),
                        List.of(),
                        looks)
                .withRecent(List.of(Path.of("/data/number", Integer.toString(number))));
    }

    /// Zero for those of a first start.
    static int numberOf(Settings settings) {
        return settings.window().map(place -> (int) place.x()).orElse(0);
    }
}
