package cni.explorer.storage;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import cni.explorer.model.FeatureId;
import cni.explorer.query.SortKey;
import cni.explorer.workspace.ChartOptions;
import cni.explorer.workspace.ChartSet;
import cni.explorer.workspace.DatasetSource;
import cni.explorer.workspace.DatasetViewSettings;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

/// One member that is broken costs that member alone, and is named.
class LenientReadingTest {
    private static final String LOOK = "datasets.one.";
    private static final String WHOLE = WholeFile.SETTINGS;

    private final List<String> unread = new ArrayList<>();

    static Stream<String> places() {
        return WholeFile.places(WHOLE).stream();
    }

    @Test
    void aFileOfEarlierIsReadInFull() {
        Settings settings = read(WHOLE);
        assertEquals(List.of(), unread);
        assertEquals(Optional.of(new WindowBounds(-1200, 40.5, 1280, 800, true)), settings.window());
        assertEquals(Optional.of(new DatasetSource.InFile(Path.of("/data/own.json"))), settings.dataset());
        DatasetViewSettings look = settings.look("one");
        assertEquals(
                List.of("weave-net", "calico"),
                look.selection().compared().stream().map(Object::toString).toList());
        assertEquals(
                Map.of(new FeatureId("network-model"), Set.of("Layer 3", "vxlan")),
                look.selection().accepted());
        assertEquals(
                new SortKey(new SortKey.Answers(new FeatureId("mesh")), true),
                look.sort().getFirst());
        assertEquals(Optional.of(200.0), look.columns().providerWidth());
        assertEquals(
                Optional.of(
                        new ChartOptions(ChartSet.ATTENTION, "stars", ChartOptions.Scale.LOG, ChartOptions.Scope.ALL)),
                look.charts());
    }

    @Test
    void everyMemberIsThereToBeSpoiled() {
        assertTrue(places().count() > 35, "the tests below go through them");
    }

    @ParameterizedTest
    @MethodSource("places")
    void nullIsNamedWhereverItStands(String place) {
        read(WholeFile.with(WHOLE, place, "null"));
        assertEquals(List.of(place), unread);
    }

    /// No member may be a list of a list.
    @ParameterizedTest
    @MethodSource("places")
    void aValueOfTheWrongKindIsNamedWhereverItStands(String place) {
        read(WholeFile.with(WHOLE, place, "[[]]"));
        assertEquals(List.of(place), unread);
    }

    @ParameterizedTest
    @MethodSource("places")
    void aBrokenMemberIsAsGoodAsAMissingOne(String place) {
        // These keep their names: a look, a fold, a category or the charts that were there begin from their defaults.
        if (!List.of(
                        "datasets.one",
                        LOOK + "charts",
                        LOOK + "columns.folds.Policy",
                        LOOK + "selection.accepted.network-model")
                .contains(place)) {
            assertEquals(read(WholeFile.without(WHOLE, place)), read(WholeFile.with(WHOLE, place, "[[]]")));
        }
    }

    @ParameterizedTest
    @MethodSource("places")
    void aMissingMemberIsNothingToSpeakOf(String place) {
        read(WholeFile.without(WHOLE, place));
        assertEquals(List.of(), unread);
    }

    @ParameterizedTest
    @MethodSource("places")
    void aMemberThatNobodyKnowsIsNamedAndHarmsNothing(String place) {
        String object = place.contains(".") ? place.substring(0, place.lastIndexOf('.') + 1) : "";
        // In these, any name is an id.
        if (!object.matches(".*(datasets|accepted|widths|folds)\\.")) {
            assertEquals(read(WHOLE), read(WholeFile.with(WHOLE, object + "hologram", "{\"on\": true}")));
            assertEquals(List.of(object + "hologram"), unread);
        }
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            theme                               | "Dark"
            theme                               | "blue"
            window.width                        | 0
            window.height                       | -5
            window.width                        | 1e400
            window.x                            | "0"
            window.maximized                    | "true"
            recent                              | ["/a", 7]
            datasets.one.view                   | "MATRIX"
            datasets.one.selection.reading      | "generous"
            datasets.one.selection.search       | 7
            datasets.one.selection.required     | "mesh"
            datasets.one.columns.widths.mesh    | -1
            datasets.one.columns.providerWidth  | "wide"
            datasets.one.columns.folds.Policy   | 1
            datasets.one.charts.scale           | "square"
            datasets.one.sort                   | ["mesh"]
            """)
    void aValueThatIsNoneOfThoseKnownIsNamed(String place, String value) {
        read(value.contains("1e400") ? WHOLE.replace("1280", "1e400") : WholeFile.with(WHOLE, place, value));
        assertEquals(List.of(place), unread);
    }

    @Test
    void aListLosesOnlyWhatIsWrongInIt() {
        Settings settings = read(WholeFile.with(WHOLE, "recent", "[\"/a\", 7, \"/b\", null, [\"/c\"]]"));
        assertEquals(List.of(Path.of("/a"), Path.of("/b")), settings.recent());
        assertEquals(List.of("recent", "recent", "recent"), unread);
    }

    @Test
    void aSortThatIsNoneIsLeftOutOfTheOthers() {
        DatasetViewSettings look = read(WholeFile.with(WHOLE, LOOK + "sort", "[7, {\"feature\": \"mesh\"}, \"mesh\"]"))
                .look("one");
        assertEquals(List.of(new SortKey(new SortKey.Answers(new FeatureId("mesh")), false)), look.sort());
        assertEquals(List.of(LOOK + "sort", LOOK + "sort"), unread);
    }

    @Test
    void aWindowWithoutASizeIsForgottenAndOneWithoutAPlaceStandsInTheCorner() {
        assertEquals(
                Optional.empty(), read(WholeFile.without(WHOLE, "window.width")).window());
        assertEquals(
                Optional.of(new WindowBounds(0, 40.5, 1280, 800, true)),
                read(WholeFile.without(WHOLE, "window.x")).window());
    }

    @Test
    void aBrokenLookOfOneDatasetLeavesThatOfTheOthers() {
        Settings settings = read(WholeFile.with(WHOLE, "datasets.two", "\"broken\""));
        assertEquals(DatasetViewSettings.DEFAULTS, settings.look("two"));
        assertEquals(read(WHOLE).look("one"), settings.look("one"));
    }

    @Test
    void moreCardsThanThereIsRoomForAreCut() {
        String many = "[\"a\", \"b\", \"a\", \"c\", \"d\", \"e\", \"f\", \"g\", \"h\"]";
        assertEquals(
                List.of("a", "b", "c", "d", "e", "f", "g"),
                read(WholeFile.with(WHOLE, LOOK + "selection.compared", many))
                        .look("one")
                        .selection()
                        .compared()
                        .stream()
                        .map(Object::toString)
                        .toList());
        assertEquals(List.of(), unread);
    }

    @Test
    void whatIsRequiredAndPreferredIsRequired() {
        DatasetViewSettings look = read(WholeFile.with(WHOLE, LOOK + "selection.preferred", "[\"mesh\"]"))
                .look("one");
        assertTrue(look.selection().required().contains(new FeatureId("mesh")));
        assertFalse(look.selection().preferred().contains(new FeatureId("mesh")));
    }

    @Test
    void anEmptyObjectHoldsTheDefaults() {
        assertEquals(Settings.DEFAULTS, read("{}"));
        assertEquals(List.of(), unread);
    }

    private Settings read(String text) {
        unread.clear();
        return SettingsJson.read(
                new JsonCodec().read(text.getBytes(StandardCharsets.UTF_8)).orElseThrow(), unread);
    }
}
