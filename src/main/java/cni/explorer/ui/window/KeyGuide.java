package cni.explorer.ui.window;

import cni.explorer.model.FoldedText;
import cni.explorer.text.CommandText;
import cni.explorer.text.FileText;
import cni.explorer.text.KeyText;
import cni.explorer.text.MatrixText;
import cni.explorer.text.MenuText;
import cni.explorer.text.SearchText;
import java.util.List;
import java.util.stream.Collectors;

/// The keys of the program, by where they work; a second key for the same is left out.
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
            return FoldedText.of(does + " " + String.join(" ", keys)).contains(FoldedText.of(words.strip()));
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
                        KeyText.EVERYWHERE,
                        List.of(
                                KeyLine.of(CommandText.FIND, "Ctrl", "K"),
                                KeyLine.of(SearchText.TABLE, "Ctrl", "F"),
                                KeyLine.of(KeyText.PANES, "F6", THEN, "Shift", "F6"),
                                KeyLine.of(KeyText.VIEWS, "Ctrl", "1", "2", "3"),
                                KeyLine.of(KeyText.UNDO, "Ctrl", "Z", THEN, "Ctrl", "Shift", "Z"),
                                KeyLine.of(KeyText.OPEN, "Ctrl", "O"),
                                KeyLine.of(FileText.SAVE, "Ctrl", "S"),
                                KeyLine.of(KeyText.EXPORT, "Ctrl", "E"),
                                KeyLine.of(KeyText.COPY_TABLE, "Ctrl", "Shift", "C"),
                                KeyLine.of(KeyText.PREFERENCES, "Ctrl", ","),
                                KeyLine.of(KeyText.TEXT_SIZE, "Ctrl", "+", "−", "0"),
                                KeyLine.of(KeyText.THESE, "F1", OR, "?"),
                                KeyLine.of(KeyText.QUIT, "Ctrl", "Q"))),
                new KeyGuide(
                        KeyText.IN_COLUMN,
                        List.of(
                                KeyLine.of(KeyText.REQUIRE, "Space"),
                                KeyLine.of(KeyText.PREFER, "P"),
                                KeyLine.of(KeyText.FOLD, "Space"))),
                new KeyGuide(
                        KeyText.IN_TABLE,
                        List.of(
                                KeyLine.of(KeyText.NEXT_CELL, "←", "→", "↑", "↓"),
                                KeyLine.of(KeyText.FIRST_COLUMN, "Home", THEN, "End"),
                                KeyLine.of(KeyText.FIRST_ROW, "Ctrl", "Home", "End"),
                                KeyLine.of(KeyText.DETAIL, "Enter"),
                                KeyLine.of(KeyText.PAGE, "Ctrl", "Enter"),
                                KeyLine.of(KeyText.SORT, "Enter"),
                                KeyLine.of(KeyText.SORT_TOO, "Shift", "Enter"),
                                KeyLine.of(KeyText.MOVE, "Alt", "←", "→"),
                                KeyLine.of(KeyText.WIDTH, "Alt", "Shift", "→", "←"),
                                KeyLine.of(MenuText.COPY_VALUE, "Ctrl", "C"),
                                KeyLine.of(MatrixText.FEATURES_AS_ROWS, "Ctrl", "T"),
                                KeyLine.of(KeyText.YEARS, "Shift", "←", "→"),
                                KeyLine.of(KeyText.MENU, "Shift", "F10"))),
                new KeyGuide(
                        KeyText.IN_PANE,
                        List.of(
                                KeyLine.of(KeyText.CLOSE, "Esc"),
                                KeyLine.of(KeyText.BACK, "Alt", "←"),
                                KeyLine.of(KeyText.REMOVE_CARD, "Del"),
                                KeyLine.of(KeyText.NEXT_LINK, "Tab"))));
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
