package cni.explorer.ui.window;

import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import javafx.event.Event;
import javafx.event.EventTarget;
import javafx.scene.Scene;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;

/// A keyboard on which other characters stand: what its keys are for JavaFX 26 under GTK, as it was seen under Xvfb.
///
/// @param characters what stands on the keys of a US keyboard
/// @param codes      those that JavaFX has a code for, though it is another one
record ForeignKeyboard(Map<Character, String> characters, Map<Character, KeyCode> codes) {
    /// Digits with Shift alone; A and Q, Z and W change places.
    static final ForeignKeyboard AZERTY = new ForeignKeyboard(
            Map.of('1', "&", '2', "é", '3', "\"", '0', "à", 'q', "a", 'a', "q", 'w', "z", 'z', "w"),
            Map.of(
                    '1', KeyCode.AMPERSAND,
                    '3', KeyCode.QUOTEDBL,
                    'q', KeyCode.A,
                    'a', KeyCode.Q,
                    'w', KeyCode.Z,
                    'z', KeyCode.W));

    /// No Latin letter at all.
    static final ForeignKeyboard RUSSIAN = new ForeignKeyboard(
            Map.of('f', "а", 'k', "л", 'p', "з", 'z', "я", 'e', "у", 't', "е", 'c', "с", 'y', "н"), Map.of());

    /// Presses the key on which this character stands on a US keyboard.
    void press(Scene scene, char key, boolean control) {
        boolean isOther = characters.containsKey(key);
        String text = characters.getOrDefault(key, String.valueOf(key));
        KeyCode code = isOther
                ? codes.getOrDefault(key, KeyCode.UNDEFINED)
                : KeyCode.getKeyCode(String.valueOf(key).toUpperCase(Locale.ROOT));
        EventTarget target =
                Optional.<EventTarget>ofNullable(scene.getFocusOwner()).orElse(scene);
        Event.fireEvent(
                target,
                new KeyEvent(KeyEvent.KEY_PRESSED, KeyEvent.CHAR_UNDEFINED, text, code, false, control, false, false));
    }
}
