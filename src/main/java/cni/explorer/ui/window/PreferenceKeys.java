package cni.explorer.ui.window;

import cni.explorer.storage.TextSize;
import cni.explorer.storage.UserPreferences;
import cni.explorer.text.PreferencesText;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import java.util.function.UnaryOperator;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyCodeCombination;
import javafx.scene.input.KeyCombination;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.ScrollEvent;

/// What is preferred in a window, and the keys and the wheel that change how large it is drawn.
final class PreferenceKeys {
    /// On some keyboards + is reached with Shift only, on others it is printed above =.
    private static final List<KeyCode> LARGER = List.of(KeyCode.PLUS, KeyCode.EQUALS, KeyCode.ADD);
    private static final List<KeyCode> SMALLER = List.of(KeyCode.MINUS, KeyCode.SUBTRACT);
    private static final List<KeyCode> USUAL = List.of(KeyCode.DIGIT0, KeyCode.NUMPAD0);

    /// How far a notch of a wheel scrolls.
    private static final double NOTCH = 40;

    private final ObjectProperty<UserPreferences> preferences = new SimpleObjectProperty<>(UserPreferences.DEFAULTS);
    private final Consumer<String> tell;
    private double turned;

    /// @param tell hears how large all is after a change
    PreferenceKeys(Consumer<String> tell) {
        this.tell = tell;
    }

    ObjectProperty<UserPreferences> property() {
        return preferences;
    }

    void larger() {
        size(TextSize::larger);
    }

    void smaller() {
        size(TextSize::smaller);
    }

    void usual() {
        size(_ -> TextSize.USUAL);
    }

    /// What can be found by name.
    List<WindowAction> actions() {
        return List.of(
                WindowAction.of(PreferencesText.LARGER, Keys.shortcut(KeyCode.PLUS), this::larger),
                WindowAction.of(PreferencesText.SMALLER, Keys.shortcut(KeyCode.MINUS), this::smaller),
                WindowAction.of("Text as usual", Keys.shortcut(KeyCode.DIGIT0), this::usual));
    }

    /// What the keys do, all that there are for each.
    Map<KeyCombination, Runnable> keys() {
        Map<KeyCombination, Runnable> keys = new HashMap<>();
        LARGER.forEach(code -> keys.put(anyShift(code), this::larger));
        SMALLER.forEach(code -> keys.put(anyShift(code), this::smaller));
        USUAL.forEach(code -> keys.put(anyShift(code), this::usual));
        return keys;
    }

    /// Whether it is one of them.
    boolean isKey(KeyEvent event) {
        return keys().keySet().stream().anyMatch(key -> key.match(event));
    }

    /// The wheel with the key of a browser: a step for each notch, for which a touchpad needs several events.
    void turned(ScrollEvent event) {
        if (!event.isShortcutDown()) {
            turned = 0;
            return;
        }
        event.consume();
        boolean isTurnedBack = turned * event.getDeltaY() < 0;
        turned = (isTurnedBack ? 0 : turned) + event.getDeltaY();
        if (Math.abs(turned) >= NOTCH) {
            size(turned > 0 ? TextSize::larger : TextSize::smaller);
            turned = 0;
        }
    }

    private void size(UnaryOperator<TextSize> change) {
        UserPreferences now = preferences.get();
        TextSize changed = change.apply(now.size());
        preferences.set(now.withSize(changed));
        tell.accept(PreferencesText.size(changed.percent()));
    }

    private static KeyCombination anyShift(KeyCode code) {
        return new KeyCodeCombination(code, KeyCombination.SHORTCUT_DOWN, KeyCombination.SHIFT_ANY);
    }
}
