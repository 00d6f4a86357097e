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
class FoldingTest {
    private static final String[] FEATURES = {"Net/a", "Net/b", "Sec/c", "Sec/d", "Sec/e"};

    @Test
    void withoutRoomEveryGroupIsAStrip() {
        assertEquals("Net[a b] Sec[c d e]", slots(0, Set.of(), Map.of(), FEATURES));
    }

    @Test
    void groupsUnfoldFromTheLeftAsFarAsThereIsRoom() {
        assertEquals("Net:a b Sec[c d e]", slots(220, Set.of(), Map.of(), FEATURES));
        assertEquals("Net:a b Sec:c d e", slots(500, Set.of(), Map.of(), FEATURES));
    }

    @Test
    void aGroupThatFitsUnfoldsEvenIfOneBeforeItDoesNot() {
        assertEquals("Sec[c d e] Net:a b", slots(250, Set.of(), Map.of(), "Sec/c", "Sec/d", "Sec/e", "Net/a", "Net/b"));
    }

    @Test
    void whatIsRequiredIsAlwaysAColumn() {
        assertEquals("Net[a b] Sec:d [c e]", slots(0, Set.of("d"), Map.of(), FEATURES));
    }

    @Test
    void aFoldedGroupOfWhichAllIsRequiredHasNoStrip() {
        assertEquals("Net:a b Sec[c d e]", slots(0, Set.of("a", "b"), Map.of(), FEATURES));
    }

    @Test
    void whatAPersonFoldedOrUnfoldedStaysSo() {
        assertEquals("Net[a b] Sec:c d e", slots(1000, Set.of(), Map.of("Net", true), FEATURES));
        assertEquals("Net[a b] Sec:c d e", slots(0, Set.of(), Map.of("Sec", false), FEATURES));
    }

    @Test
    void theRoomOfAGroupUnfoldedByHandIsNotGivenOutTwice() {
        assertEquals("Net[a b] Sec:c d e", slots(320, Set.of(), Map.of("Sec", false), FEATURES));
    }

    @Test
    void featuresWithoutAGroupNeverFold() {
        assertEquals("a b Net[c]", slots(0, Set.of(), Map.of(), "/a", "/b", "Net/c"));
    }

    @Test
    void columnsOfAGroupThatWereMovedApartAreTwoRuns() {
        assertEquals("Net[a] Sec[c] Net[b]", slots(0, Set.of(), Map.of(), "Net/a", "Sec/c", "Net/b"));
    }

    @Test
    void aStripSaysHowManyFeaturesItHolds() {
        Slot.Heading heading = new Slot.Heading("Net", true);
        List<Feature> two = List.of(feature("Net/a"), feature("Net/b"));
        assertEquals("2 features", new Slot.Strip("Net", two, Optional.of(heading)).words());
        assertEquals("1 feature", new Slot.Strip("Net", two.subList(0, 1), Optional.of(heading)).words());
        assertEquals("2 more", new Slot.Strip("Net", two, Optional.empty()).words());
    }

    private static String slots(double room, Set<String> required, Map<String, Boolean> chosen, String... features) {
        Folding folding = new Folding(
                required.stream().map(FeatureId::new).collect(Collectors.toSet()),
                chosen,
                slot -> slot instanceof Slot.Strip ? 20 : 100);
        return folding.slots(Arrays.stream(features).map(FoldingTest::feature).toList(), room).stream()
                .map(FoldingTest::words)
                .collect(Collectors.joining(" "));
    }

    /// "Net:a" begins an open run, "Net[a b]" is a strip.
    private static String words(Slot slot) {
        String group = slot.heading().map(Slot.Heading::group).orElse("");
        String names = slot.features().stream().map(Feature::name).collect(Collectors.joining(" "));
        return switch (slot) {
            case Slot.Single _ -> group.isEmpty() ? names : group + ":" + names;
            case Slot.Strip _ -> group + "[" + names + "]";
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
