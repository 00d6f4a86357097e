package cni.explorer.ui.window;

import javafx.scene.Scene;
import javafx.scene.control.TextInputControl;
import javafx.scene.input.KeyCombination;
import javafx.scene.input.KeyEvent;

/// What keys do anywhere in the window, on keyboards of other scripts too.
final class WindowKeys {
    private final Scene scene;
    private final Runnable guide;

    /// @param guide shows what keys there are
    WindowKeys(Scene scene, Runnable guide) {
        this.scene = scene;
        this.guide = guide;
        scene.addEventHandler(KeyEvent.KEY_TYPED, this::typed);
        KeyFocus.follow(scene);
        scene.addEventFilter(KeyEvent.KEY_PRESSED, LayoutKeys::translate);
        scene.addEventFilter(KeyEvent.KEY_PRESSED, this::redoInField);
    }

    void bind(KeyCombination key, Runnable action) {
        scene.getAccelerators().put(key, action);
    }

    /// Binds the key of an action, if it has one.
    void bind(WindowAction action) {
        action.key().ifPresent(key -> bind(key, action::run));
    }

    /// A letter that only a field would take.
    private void typed(KeyEvent event) {
        if ("?".equals(event.getCharacter()) && !(event.getTarget() instanceof TextInputControl)) {
            guide.run();
        }
    }

    /// While a person types, redo belongs to the field, as undo does; JavaFX knows one of its two keys.
    private void redoInField(KeyEvent event) {
        if (Keys.REDO_TOO.match(event)
                && scene.getFocusOwner() instanceof TextInputControl field
                && field.isRedoable()) {
            field.redo();
            event.consume();
        }
    }
}
