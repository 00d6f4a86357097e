package cni.explorer.ui.common;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/// Code and style sheets mean the same names.
class StylesheetTest {
    private static final Path SHEETS = Path.of("src/main/resources/cni/explorer/ui/common");
    private static final Path CODE = Path.of("src/main/java/cni/explorer/ui");
    private static final Pattern NAME = Pattern.compile("\\.([a-z][a-z-]+)(?=[\\s:>,.{])");
    /// Those of JavaFX, AtlantaFX and ControlsFX that our sheets restyle.
    private static final Set<String> OF_LIBRARIES = Set.of(
            "accelerator-text",
            "border",
            "box",
            "button",
            "check-box",
            "content",
            "context-menu",
            "label",
            "list-cell",
            "mark",
            "menu-item",
            "popover",
            "root",
            "scroll-pane",
            "separator",
            "text",
            "toggle-button",
            "tooltip",
            "viewport",
            "thumb",
            "scroll-bar",
            "text-field");

    private static final Set<String> OF_COLOURS =
            Set.of("tokens.css", "dark.css", "contrast-light.css", "contrast-dark.css");

    /// Those of AtlantaFX that the code puts on its nodes.
    private static final Set<String> OF_THE_THEME = Set.of("flat");
    /// Those that no sheet says anything of; tests find the nodes by them.
    private static final Set<String> MERE_PLACES = Set.of("compare-view");

    private static final Pattern CONSTANT = Pattern.compile("String (\\w+)\\s*=\\s*\"([a-z][a-z-]*)\"");
    private static final Pattern STATE =
            Pattern.compile("PseudoClass (\\w+)\\s*=\\s*PseudoClass\\.getPseudoClass\\(\"([a-z-]+)\"\\)");
    private static final Pattern BY_HAND = Pattern.compile("getStyleClass\\(\\)\\s*\\.\\w+\\([^;]*\"[^;]*;");

    @Test
    void everyNameInTheSheetsIsAConstantThatTheCodeUsesOrALibrarys() throws IOException {
        Set<String> unknown = namesInSheets(NAME);
        unknown.removeAll(OF_LIBRARIES);
        unknown.removeAll(constants(CONSTANT).keySet());
        assertEquals(Set.of(), unknown);
        assertEquals(Set.of(), unused(constants(CONSTANT).values()));
        Set<String> gone = new TreeSet<>(OF_LIBRARIES);
        gone.removeAll(namesInSheets(NAME));
        assertEquals(Set.of(), gone);
    }

    @Test
    void everyConstantOccursInASheetOrIsALibrarys() throws IOException {
        Set<String> dead = new TreeSet<>(constants(CONSTANT).keySet());
        dead.removeAll(namesInSheets(NAME));
        dead.removeAll(OF_THE_THEME);
        assertEquals(MERE_PLACES, dead);
    }

    /// The build leaves the styles of these out of the sheets of AtlantaFX.
    @Test
    void nothingIsLeftOutThatCodeOrSheetsOfOursHave() throws IOException {
        Set<String> absent = Files.readAllLines(Path.of("src/controls/absent.txt")).stream()
                .filter(line -> !line.startsWith("#"))
                .flatMap(line -> Stream.of(line.split(" ")))
                .collect(Collectors.toCollection(TreeSet::new));
        Set<String> ours = namesInSheets(NAME);
        ours.addAll(constants(CONSTANT).keySet());
        ours.retainAll(absent);
        assertEquals(Set.of(), ours);
        Set<String> imported = new TreeSet<>();
        for (String code : sources()) {
            Pattern.compile("import (?:javafx|org\\.controlsfx|impl)\\.[\\w.]*\\.([A-Z]\\w*);")
                    .matcher(code)
                    .results()
                    .map(type ->
                            type.group(1).replaceAll("(?<=.)(?=[A-Z])", "-").toLowerCase(Locale.ROOT))
                    .forEach(imported::add);
        }
        assertTrue(imported.contains("check-box"), "names are found");
        imported.retainAll(absent);
        assertEquals(Set.of(), imported);
    }

    @Test
    void everyStateOccursInASheetAndIsUsed() throws IOException {
        Set<String> dead = new TreeSet<>(constants(STATE).keySet());
        dead.removeAll(namesInSheets(Pattern.compile(":([a-z][a-z-]+)")));
        assertEquals(Set.of(), dead);
        assertEquals(Set.of(), unused(constants(STATE).values()));
    }

    @Test
    void everySheetBelongsToAThemeOrIsLoadedByWhatItDresses() throws IOException {
        String taken = String.join("\n", sources());
        for (Path sheet : sheets()) {
            taken += Files.readString(sheet);
        }
        for (Path sheet : sheets()) {
            assertTrue(taken.contains("\"" + sheet.getFileName() + "\""), sheet + " dresses nothing");
        }
    }

    @Test
    void noNameIsWrittenByHand() throws IOException {
        List<String> byHand = sources().stream()
                .flatMap(source -> BY_HAND.matcher(source).results())
                .map(MatchResult::group)
                .toList();
        assertEquals(List.of(), byHand);
    }

    /// JavaFX opens a tooltip 10 pixels beside the mouse. Where the mouse is over its shadow, an X server takes the
    /// mouse to have left what the tooltip belongs to, and the tooltip goes before it is seen.
    @Test
    void theShadowOfATooltipDoesNotReachTheMouse() throws IOException {
        String rule = Files.readString(SHEETS.resolve("controls.css"));
        Matcher shadow = Pattern.compile("(?s)\\n\\.tooltip \\{[^}]*dropshadow\\(gaussian, -cx-shadow, (\\d+),")
                .matcher(rule);
        assertTrue(shadow.find());
        assertTrue(Integer.parseInt(shadow.group(1)) < 10);
    }

    /// JavaFX blends a ground that nobody sees into every pixel below it.
    @Test
    void nothingIsFilledWithTransparency() throws IOException {
        for (Path sheet : sheets()) {
            assertFalse(
                    Files.readString(sheet).contains("background-color: transparent"), sheet + ": null draws nothing");
        }
    }

    @Test
    void noSheetIsLongerThanAScreenfulOfTopics() throws IOException {
        for (Path sheet : sheets()) {
            assertTrue(Files.readAllLines(sheet).size() <= 300, sheet + " is too long");
        }
    }

    @Test
    void coloursComeFromTheThemeAloneOutsideTheTokens() throws IOException {
        for (Path sheet : sheets()) {
            String name = sheet.getFileName().toString();
            if (!OF_COLOURS.contains(name)) {
                Matcher colour =
                        Pattern.compile("#[0-9a-fA-F]{3,8}\\b|rgba?\\(").matcher(Files.readString(sheet));
                assertTrue(!colour.find(), () -> name + " has a colour of its own: " + colour.group());
            }
        }
    }

    private static Set<String> namesInSheets(Pattern name) throws IOException {
        Set<String> names = new TreeSet<>();
        for (Path sheet : sheets()) {
            String selectors =
                    Files.readString(sheet).replaceAll("(?s)/\\*.*?\\*/", "").replaceAll("\\{[^}]*}", "{");
            name.matcher(selectors).results().forEach(found -> names.add(found.group(1)));
        }
        return names;
    }

    /// The names that classes share with the sheets, each with the constants that stand for it.
    private static Map<String, Set<String>> constants(Pattern constant) throws IOException {
        Map<String, Set<String>> constants = new TreeMap<>();
        for (String source : sources()) {
            Matcher type = Pattern.compile("final class (\\w*Style(?:Class)?) ").matcher(source);
            if (type.find()) {
                constant.matcher(source)
                        .results()
                        .forEach(found -> constants
                                .computeIfAbsent(found.group(2), _ -> new TreeSet<>())
                                .add(type.group(1) + "." + found.group(1)));
            }
        }
        return constants;
    }

    private static Set<String> unused(Collection<Set<String>> constants) throws IOException {
        Set<String> unused = new TreeSet<>();
        constants.forEach(unused::addAll);
        String all = String.join("\n", sources());
        unused.removeIf(constant ->
                Pattern.compile("\\b" + constant + "\\b").matcher(all).find());
        return unused;
    }

    private static List<String> sources() throws IOException {
        List<String> sources = new ArrayList<>();
        try (Stream<Path> files = Files.walk(CODE)) {
            for (Path file :
                    files.filter(one -> one.toString().endsWith(".java")).toList()) {
                sources.add(Files.readString(file));
            }
        }
        return sources;
    }

    private static List<Path> sheets() throws IOException {
        try (Stream<Path> files = Files.list(SHEETS)) {
            return files.filter(file -> file.toString().endsWith(".css")).collect(Collectors.toList());
        }
    }
}
