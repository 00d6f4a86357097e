package cni.explorer.ui.matrix;

import static org.junit.jupiter.api.Assertions.assertEquals;

import cni.explorer.model.Feature;
import cni.explorer.model.FeatureId;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/// Features are written as "group/name".
class ColumnGroupLayoutTest {
    private static final String[] FEATURES = {"Net/a", "Net/b", "Sec/c", "Sec/d", "Sec/e"};

    @Test
    void groupsAreOpenUntilAPersonFoldsThem() {
        assertEquals("Net:a b Sec:c d e", columns(Map.of(), FEATURES));
        assertEquals("Net[a b] Sec:c d e", columns(Map.of("Net", true, "Sec", false), FEATURES));
    }

    @Test
    void featuresWithoutAGroupNeverFold() {
        assertEquals("a b Net[c]", columns(Map.of("Net", true, "", true), "/a", "/b", "Net/c"));
    }

    @Test
    void featuresOfAGroupThatWereMovedApartAreTwoRuns() {
        assertEquals("Net[a] Sec[c] Net[b]", columns(Map.of("Net", true, "Sec", true), "Net/a", "Sec/c", "Net/b"));
    }

    private static String columns(Map<String, Boolean> folds, String... features) {
        return new ColumnGroupLayout(folds)
                        .columns(Arrays.stream(features)
                                .map(ColumnGroupLayoutTest::feature)
                                .toList())
                        .stream()
                        .map(ColumnGroupLayoutTest::words)
                        .collect(Collectors.joining(" "));
    }

    /// "Net:a" begins an open run, "Net[a b]" is a strip.
    private static String words(MatrixColumn column) {
        String group = column.heading().map(MatrixColumn.Heading::group).orElse("");
        String names = column.features().stream().map(Feature::name).collect(Collectors.joining(" "));
        return switch (column) {
            case MatrixColumn.Single _ -> group.isEmpty() ? names : group + ":" + names;
            case MatrixColumn.Strip _, MatrixColumn.More _ -> group + "[" + names + "]";
        };
    }

    private static Feature feature(String groupAndName) {
        String[] parts = groupAndName.split("/", -1);
        return new Feature(
                new FeatureId(parts[1]),
                parts[1],
                List.of(parts[1]),
                parts[1],
                new Feature.Judged(parts[1]),
                Optional.empty(),
                parts[0]);
    }
}
