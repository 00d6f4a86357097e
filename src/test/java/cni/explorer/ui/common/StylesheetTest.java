package cni.explorer.ui.common;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
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
            "arrow",
            "arrow-button",
            "border",
            "box",
            "button",
            "check-box",
            "column-header",
            "column-header-background",
            "content",
            "context-menu",
            "filler",
            "right-pill",
            "label",
            "left-pill",
            "list-cell",
            "mark",
            "menu-button",
            "menu-item",
            "popover",
            "root",
            "scroll-pane",
            "separator",
            "table-cell",
            "table-row-cell",
            "table-view",
            "text",
            "toggle-button",
            "tooltip",
            "viewport",
            "thumb",
            "thumb-area",
            "toggle-switch",
            "scroll-bar",
            "list-view",
            "virtual-flow",
            "corner",
            "track",
            "increment-button",
            "decrement-button",
            "hyperlink",
            "text-field");

    @Test
    void everyNameInTheSheetsIsUsedByTheCodeOrALibrary() throws IOException {
        Set<String> unknown = namesInSheets();
        unknown.removeAll(OF_LIBRARIES);
        unknown.removeAll(textsInCode());
        assertEquals(Set.of(), unknown);
    }

    /// JavaFX opens a tooltip 10 pixels beside the mouse. Where the mouse is over its shadow, an X server takes the
    /// mouse
    /// to have left what the tooltip belongs to, and the tooltip goes before it is seen.
    @Test
    void theShadowOfATooltipDoesNotReachTheMouse() throws IOException {
        String rule = Files.readString(SHEETS.resolve("controls.css"));
        Matcher shadow = Pattern.compile("(?s)\\n\\.tooltip \\{[^}]*dropshadow\\(gaussian, -cx-shadow, (\\d+),")
                .matcher(rule);
        assertTrue(shadow.find());
        assertTrue(Integer.parseInt(shadow.group(1)) < 10);
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
            if (!name.equals("tokens.css") && !name.equals("dark.css")) {
                Matcher colour =
                        Pattern.compile("#[0-9a-fA-F]{3,8}\\b|rgba?\\(").matcher(Files.readString(sheet));
                assertTrue(!colour.find(), () -> name + " has a colour of its own: " + colour.group());
            }
        }
    }

    private static Set<String> namesInSheets() throws IOException {
        Set<String> names = new TreeSet<>();
        for (Path sheet : sheets()) {
            String selectors =
                    Files.readString(sheet).replaceAll("(?s)/\\*.*?\\*/", "").replaceAll("\\{[^}]*}", "{");
            NAME.matcher(selectors).results().forEach(found -> names.add(found.group(1)));
        }
        return names;
    }

    private static Set<String> textsInCode() throws IOException {
        try (Stream<Path> files = Files.walk(CODE)) {
            List<Path> sources =
                    files.filter(file -> file.toString().endsWith(".java")).toList();
            Set<String> texts = new TreeSet<>();
            for (Path source : sources) {
                Pattern.compile("\"([a-z][a-z-]+)\"")
                        .matcher(Files.readString(source))
                        .results()
                        .forEach(found -> texts.add(found.group(1)));
            }
            return texts;
        }
    }

    private static List<Path> sheets() throws IOException {
        try (Stream<Path> files = Files.list(SHEETS)) {
            return files.filter(file -> file.toString().endsWith(".css")).collect(Collectors.toList());
        }
    }
}
