package cni.explorer.ui.window;

import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;

/// Every key of the program, by where it works.
///
/// @param title where they work
/// @param lines what they do
record KeyGuide(String title, List<KeyLine> lines) {
    private static final String THEN = "·";
    private static final String OR = "or";

    KeyGuide {
        lines = List.copyOf(lines);
    }

    /// What one does.
    ///
    /// @param does what it does
    /// @param keys its names, one beside the other; [#THEN] parts the keys of two things, [#OR] two keys of one
    record KeyLine(String does, List<String> keys) {
        KeyLine {
            keys = List.copyOf(keys);
        }

        static KeyLine of(String does, String... keys) {
            return new KeyLine(does, List.of(keys));
        }

        boolean names(String words) {
            return (does + " " + String.join(" ", keys))
                    .toLowerCase(Locale.ROOT)
                    .contains(words.strip().toLowerCase(Locale.ROOT));
        }

        String text() {
            return String.join(" ", keys) + "\t" + does;
        }
    }

    /// Whether it is no key, but stands between two.
    static boolean isBetween(String key) {
        return key.equals(THEN) || key.equals(OR);
    }

    /// All of them.
    static List<KeyGuide> all() {
        return List.of(
                new KeyGuide(
                        "Everywhere",
                        List.of(
                                KeyLine.of("Find any action, feature, provider, question", "Ctrl", "K"),
                                KeyLine.of("Search the table", "Ctrl", "F"),
                                KeyLine.of("Next, previous pane", "F6", THEN, "Shift", "F6"),
                                KeyLine.of("Matrix, Compare, Charts", "Ctrl", "1", "2", "3"),
                                KeyLine.of("Undo, redo", "Ctrl", "Z", THEN, "Ctrl", "Shift", "Z"),
                                KeyLine.of("Open a dataset or comparison", "Ctrl", "O"),
                                KeyLine.of("Save this comparison", "Ctrl", "S"),
                                KeyLine.of("Export as CSV", "Ctrl", "E"),
                                KeyLine.of("Copy the table", "Ctrl", "Shift", "C"),
                                KeyLine.of("Preferences", "Ctrl", ","),
                                KeyLine.of("Larger, smaller text, as usual", "Ctrl", "+", "−", "0"),
                                KeyLine.of("These keys", "F1", OR, "?"),
                                KeyLine.of("Quit", "Ctrl", "Q"))),
                new KeyGuide(
                        "In the left column",
                        List.of(
                                KeyLine.of("Require", "Space"),
                                KeyLine.of("Prefer", "P"),
                                KeyLine.of("Fold, unfold a group", "Space"))),
                new KeyGuide(
                        "In the table",
                        List.of(
                                KeyLine.of("Next cell", "←", "→", "↑", "↓"),
                                KeyLine.of("First, last column", "Home", THEN, "End"),
                                KeyLine.of("First, last row", "Ctrl", "Home", "End"),
                                KeyLine.of("Detail of the cell or reason", "Enter"),
                                KeyLine.of("Page of the provider", "Ctrl", "Enter"),
                                KeyLine.of("Sort by the column, on its head", "Enter"),
                                KeyLine.of("Sort by one more column", "Shift", "Enter"),
                                KeyLine.of("Move the column, on its head", "Alt", "←", "→"),
                                KeyLine.of("Make it wider, narrower", "Alt", "Shift", "→", "←"),
                                KeyLine.of("Copy value with note", "Ctrl", "C"),
                                KeyLine.of("Features as rows", "Ctrl", "T"),
                                KeyLine.of("Menu of the cell", "Shift", "F10"))),
                new KeyGuide(
                        "In a pop-over, page or pane",
                        List.of(
                                KeyLine.of("Close, focus returns", "Esc"),
                                KeyLine.of("Back from a page", "Alt", "←"),
                                KeyLine.of("Take a card away, on its head", "Del"),
                                KeyLine.of("Next link", "Tab"))));
    }

    /// All of them as text, one a line.
    static String text() {
        return all().stream()
                .map(part -> part.title
                        + "\n"
                        + part.lines.stream().map(KeyLine::text).collect(Collectors.joining("\n")))
                .collect(Collectors.joining("\n\n", "", "\n"));
    }
}
