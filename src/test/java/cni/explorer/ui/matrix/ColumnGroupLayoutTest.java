package cni.explorer.ui.matrix;

import static org.junit.jupiter.api.Assertions.assertEquals;

import cni.explorer.model.Feature;
import cni.explorer.model.FeatureId;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/// Features are written as "group/name"; a column is 100 wide, a strip 20.
class ColumnGroupLayoutTest {
    private static final String[] FEATURES = {"Net/a", "Net/b", "Sec/c", "Sec/d", "Sec/e"};

    @Test
    void withoutRoomEveryGroupIsAStrip() {
        assertEquals("Net[a b] Sec[c d e]", columns(0, Set.of(), Map.of(), FEATURES));
    }

    @Test
    void groupsUnfoldFromTheLeftAsFarAsThereIsRoom() {
        assertEquals("Net:a b Sec[c d e]", columns(220, Set.of(), Map.of(), FEATURES));
        assertEquals("Net:a b Sec:c d e", columns(500, Set.of(), Map.of(), FEATURES));
    }

    @Test
    void aGroupThatFitsUnfoldsEvenIfOneBeforeItDoesNot() {
        assertEquals(
                "Sec[c d e] Net:a b", columns(250, Set.of(), Map.of(), "Sec/c", "Sec/d", "Sec/e", "Net/a", "Net/b"));
    }

    @Test
    void whatIsRequiredIsAlwaysAColumn() {
        assertEquals("Net[a b] Sec:d [c e]", columns(0, Set.of("d"), Map.of(), FEATURES));
    }

    @Test
    void aFoldedGroupOfWhichAllIsRequiredHasNoStrip() {
        assertEquals("Net:a b Sec[c d e]", columns(0, Set.of("a", "b"), Map.of(), FEATURES));
    }

    @Test
    void whatAPersonFoldedOrUnfoldedStaysSo() {
        assertEquals("Net[a b] Sec:c d e", columns(1000, Set.of(), Map.of("Net", true), FEATURES));
        assertEquals("Net[a b] Sec:c d e", columns(0, Set.of(), Map.of("Sec", false), FEATURES));
    }

    @Test
    void theRoomOfAGroupUnfoldedByHandIsNotGivenOutTwice() {
        assertEquals("Net[a b] Sec:c d e", columns(320, Set.of(), Map.of("Sec", false), FEATURES));
    }

    @Test
    void featuresWithoutAGroupNeverFold() {
        assertEquals("a b Net[c]", columns(0, Set.of(), Map.of(), "/a", "/b", "Net/c"));
    }

    @Test
    void columnsOfAGroupThatWereMovedApartAreTwoRuns() {
        assertEquals("Net[a] Sec[c] Net[b]", columns(0, Set.of(), Map.of(), "Net/a", "Sec/c", "Net/b"));
    }

    @Test
    void aStripSaysHowManyFeaturesItHolds() {
        MatrixColumn.Heading heading = new MatrixColumn.Heading("Net", true);
        List<Feature> two = List.of(feature("Net/a"), feature("Net/b"));
        assertEquals("2 features", new MatrixColumn.Strip("Net", two, Optional.of(heading)).words());
        assertEquals("1 feature", new MatrixColumn.Strip("Net", two.subList(0, 1), Optional.of(heading)).words());
        assertEquals("2 more", new MatrixColumn.Strip("Net", two, Optional.empty()).words());
    }

    private static String columns(double room, Set<String> required, Map<String, Boolean> chosen, String... features) {
        ColumnGroupLayout folding = new ColumnGroupLayout(
                required.stream().map(FeatureId::new).collect(Collectors.toSet()),
                chosen,
                column -> column instanceof MatrixColumn.Strip ? 20 : 100);
        return folding
                .columns(
                        Arrays.stream(features)
                                .map(ColumnGroupLayoutTest::feature)
                                .toList(),
                        room)
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
            case MatrixColumn.Strip _ -> group + "[" + names + "]";
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
