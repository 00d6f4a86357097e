package cni.explorer.ui.window;

import java.util.List;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyCodeCombination;
import javafx.scene.input.KeyCombination;
import javafx.scene.input.KeyEvent;

/// The keys of the window but those of the views, which [WindowView] has. "Shortcut" is Ctrl, on a Mac Command.
final class Keys {
    static final KeyCombination SEARCH = shortcut(KeyCode.F);
    static final KeyCombination OPEN = shortcut(KeyCode.O);
    static final KeyCombination SAVE = shortcut(KeyCode.S);
    static final KeyCombination EXPORT = shortcut(KeyCode.E);
    static final KeyCombination COPY_TABLE = shiftShortcut(KeyCode.C);
    static final KeyCombination UNDO = shortcut(KeyCode.Z);
    static final KeyCombination REDO = shiftShortcut(KeyCode.Z);
    static final KeyCombination REDO_TOO = shortcut(KeyCode.Y);
    static final KeyCombination TRANSPOSE = shortcut(KeyCode.T);
    static final KeyCombination PALETTE = shortcut(KeyCode.K);
    static final KeyCombination PREFERENCES = shortcut(KeyCode.COMMA);
    static final KeyCombination GUIDE = new KeyCodeCombination(KeyCode.F1);
    static final KeyCombination NEXT_PANE = new KeyCodeCombination(KeyCode.F6);
    static final KeyCombination PANE_BEFORE = new KeyCodeCombination(KeyCode.F6, KeyCombination.SHIFT_DOWN);
    static final KeyCombination QUIT = shortcut(KeyCode.Q);

    /// What leads from one pane over the window to another, or out of it.
    private static final List<KeyCombination> OVER_PANES = List.of(PALETTE, GUIDE, PREFERENCES, QUIT);

    private Keys() {}

    static boolean workOverPanes(KeyEvent event) {
        return OVER_PANES.stream().anyMatch(key -> key.match(event));
    }

    private static KeyCombination shiftShortcut(KeyCode code) {
        return new KeyCodeCombination(code, KeyCombination.SHORTCUT_DOWN, KeyCombination.SHIFT_DOWN);
    }

    static KeyCombination shortcut(KeyCode code) {
        return new KeyCodeCombination(code, KeyCombination.SHORTCUT_DOWN);
    }
}
