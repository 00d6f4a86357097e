package cni.explorer.storage;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import cni.explorer.model.FeatureId;
import cni.explorer.query.Selection;
import cni.explorer.workspace.ColumnSettings;
import cni.explorer.workspace.DatasetViewSettings;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.EdgeCasesMode;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/// What is written is read as it was, whatever it is; and what is damaged on the way does no harm.
class RoundTripTest {
    private static final JsonMapper MAPPER = new JsonMapper();
    private static final JsonCodec CODEC = new JsonCodec();

    @Provide
    Arbitrary<Settings> settings() {
        return AnySettings.settings();
    }

    @Provide
    Arbitrary<SavedComparison> comparisons() {
        return AnySettings.savedComparison();
    }

    @Property(tries = 300, edgeCases = EdgeCasesMode.NONE)
    void anySettingsComeBackAsTheyWere(@ForAll("settings") Settings settings) {
        List<String> unread = new ArrayList<>();
        assertEquals(settings, SettingsJson.read(CODEC.read(written(settings)).orElseThrow(), unread));
        assertEquals(List.of(), unread);
    }

    @Property(tries = 300, edgeCases = EdgeCasesMode.NONE)
    void anyComparisonComesBackAsItWas(@ForAll("comparisons") SavedComparison saved) throws InvalidComparisonException {
        assertEquals(saved, SavedComparison.read(saved.content(AnySettings.FILE), AnySettings.FILE));
    }

    @Property(tries = 100, edgeCases = EdgeCasesMode.NONE)
    void readingAndWritingAgainChangesNoByte(@ForAll("settings") Settings settings) {
        byte[] first = written(settings);
        Settings read = SettingsJson.read(CODEC.read(first).orElseThrow(), new ArrayList<>());
        assertArrayEquals(first, written(read));
    }

    @Property(tries = 100, edgeCases = EdgeCasesMode.NONE)
    void otherProgramsReadTheSame(@ForAll("settings") Settings settings) {
        byte[] bytes = written(settings);
        JsonNode theirs = MAPPER.readTree(bytes);
        assertEquals(SettingsJson.VERSION, theirs.path("version").intValue());
        assertEquals(settings.recent().size(), theirs.path("recent").size());
        assertEquals(
                settings.datasets().keySet(), Set.copyOf(theirs.path("datasets").propertyNames()));
        settings.datasets()
                .forEach((id, look) -> assertEquals(
                        look.selection().search(),
                        theirs.path("datasets")
                                .path(id)
                                .path("selection")
                                .path("search")
                                .stringValue()));
    }

    @Property(tries = 300, edgeCases = EdgeCasesMode.NONE)
    void aFileThatBreaksOffIsNotRead(@ForAll("settings") Settings settings, @ForAll int place) {
        byte[] bytes = written(settings);
        int end = Math.floorMod(place, bytes.length - 2);
        assertTrue(CODEC.read(Arrays.copyOf(bytes, end)).isEmpty(), "the closing brace is missing");
    }

    @Property(tries = 500, edgeCases = EdgeCasesMode.NONE)
    void aByteThatIsWrongThrowsNothing(@ForAll("settings") Settings settings, @ForAll int place, @ForAll byte wrong) {
        byte[] bytes = written(settings);
        bytes[Math.floorMod(place, bytes.length)] = wrong;
        CODEC.read(bytes).ifPresent(json -> assertNotNull(SettingsJson.read(json, new ArrayList<>())));
    }

    @Test
    void brokenUtf8IsNoJson() {
        byte[] bytes = "{\"theme\": \"dark?\"}".getBytes(StandardCharsets.US_ASCII);
        bytes[15] = (byte) 0xC3;
        assertTrue(CODEC.read(bytes).isEmpty());
        assertTrue(CODEC.read("{\"theme\": \"dark\"}".getBytes(StandardCharsets.UTF_8))
                .isPresent());
    }

    @Test
    void manyOpenBracketsAreRefusedInsteadOfFillingTheStack() {
        assertTrue(CODEC.read("[".repeat(100_000).getBytes(StandardCharsets.US_ASCII))
                .isEmpty());
        assertTrue(CODEC.read(("[".repeat(5_000) + "]".repeat(5_000)).getBytes(StandardCharsets.US_ASCII))
                .isEmpty());
    }

    @Test
    void theLastOfTwoMembersOfOneNameHolds() {
        byte[] twice = "{\"theme\": \"dark\", \"theme\": \"light\"}".getBytes(StandardCharsets.US_ASCII);
        assertEquals(
                ThemePreference.LIGHT,
                SettingsJson.read(CODEC.read(twice).orElseThrow(), new ArrayList<>())
                        .theme());
    }

    @Test
    void aCategoryWithoutAValueIsNotWrittenForItAcceptsAll() {
        Selection none = Selection.NOTHING.withAccepted(new FeatureId("model"), Set.of());
        Settings settings = Settings.DEFAULTS.withLook("one", Looks.of(none));
        JsonNode selection =
                MAPPER.readTree(written(settings)).path("datasets").path("one").path("selection");
        assertTrue(selection.isObject());
        assertTrue(selection.path("accepted").isMissingNode());
    }

    @Test
    void whatIsEmptyIsLeftOutAndWholeNumbersAreWhole() {
        Settings settings = Settings.DEFAULTS
                .withWindow(new WindowBounds(-0.0, 12.5, 1280, 1e15, false))
                .withTheme(ThemePreference.LIGHT);
        assertEquals("""
                {
                  "version" : 1,
                  "window" : {
                    "x" : 0,
                    "y" : 12.5,
                    "width" : 1280,
                    "height" : 1.0E15,
                    "maximized" : false
                  },
                  "theme" : "light"
                }
                """, new String(written(settings), StandardCharsets.UTF_8).replace(System.lineSeparator(), "\n"));
    }

    @Test
    void whatHasNoOrderIsSorted() {
        Map<String, Boolean> folds = Map.of("z", true, "a", false, "m", true);
        DatasetViewSettings look = Looks.of(ColumnSettings.DEFAULTS.withFolds(folds));
        JsonNode json =
                MAPPER.readTree(written(Settings.DEFAULTS.withLook("b", look).withLook("a", look)));
        assertEquals(List.of("a", "b"), List.copyOf(json.path("datasets").propertyNames()));
        assertEquals(
                List.of("a", "m", "z"),
                List.copyOf(json.path("datasets")
                        .path("a")
                        .path("columns")
                        .path("folds")
                        .propertyNames()));
    }

    @Test
    void aPathThatThisSystemCannotHaveIsLeftOutOfTheRecentOnes() {
        byte[] json = "{\"recent\": [\"/a\", \"/nul\\u0000\", \"/b\"]}".getBytes(StandardCharsets.US_ASCII);
        assertEquals(
                List.of(Path.of("/a"), Path.of("/b")),
                SettingsJson.read(CODEC.read(json).orElseThrow(), new ArrayList<>())
                        .recent());
    }

    private static byte[] written(Settings settings) {
        return CODEC.write(json -> SettingsJson.write(json, settings));
    }
}
