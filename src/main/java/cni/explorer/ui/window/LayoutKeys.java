package cni.explorer.ui.window;

import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import javafx.event.Event;
import javafx.scene.control.TextInputControl;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;

/// Keys by their place on the keyboard, on layouts whose own letters stand there.
///
/// Under GTK a key has the code of the character that its layout gives, and none at all if that is no Latin letter
/// (Ctrl F on a Russian keyboard is `UNDEFINED` with the text "а"; Ctrl 1 2 3 0 on a French one are `AMPERSAND`,
/// `UNDEFINED` with "é", `QUOTEDBL`, and `UNDEFINED` with "à"). Its place is told nowhere, but follows from the text.
/// Where a Latin layout is the first of several, JavaFX takes the code from that one by itself. Letters of Latin
/// layouts stay what is printed on them: Ctrl Z is Z on every one.
final class LayoutKeys {
    private static final String LATIN = "qwertyuiop[]asdfghjkl;'zxcvbnm,.";
    private static final String RUSSIAN = "йцукенгшщзхъфывапролджэячсмитьбю";
    private static final String UKRAINIAN = "йцукенгшщзхїфівапролджєячсмитьбю";
    private static final String GREEK = ";ςερτυθιοπ[]ασδφγηξκλ΄'ζχψωβνμ,.";
    private static final String HEBREW = "/'קראטוןםפ][שדגכעיחלךף,זסבהנמצתץ";
    private static final String ARABIC = "ضصثقفغعهخحجدشسيبلاتنمكطئءؤرﻻىةوز";
    /// The French row of digits, then what Czech and Slovak ones have in other places.
    private static final Map<String, KeyCode> DIGITS = Map.of(
            "&", KeyCode.DIGIT1,
            "é", KeyCode.DIGIT2,
            "\"", KeyCode.DIGIT3,
            "ě", KeyCode.DIGIT2,
            "ľ", KeyCode.DIGIT2,
            "š", KeyCode.DIGIT3,
            "à", KeyCode.DIGIT0);

    private static final Map<String, KeyCode> PLACES = places();

    private LayoutKeys() {}

    /// Puts an event with the Latin code in place of one that has none.
    static void translate(KeyEvent event) {
        Optional<KeyCode> shifted = shiftedDigit(event);
        shifted.or(() -> latin(event)).ifPresent(code -> {
            event.consume();
            Event.fireEvent(
                    event.getTarget(),
                    new KeyEvent(
                            event.getSource(),
                            event.getTarget(),
                            event.getEventType(),
                            event.getCharacter(),
                            event.getText(),
                            code,
                            event.isShiftDown() && shifted.isEmpty(),
                            event.isControlDown(),
                            event.isAltDown(),
                            event.isMetaDown()));
        });
    }

    /// Where digits need Shift, on a French or Czech keyboard, Ctrl Shift and a digit are Ctrl and that digit; the key
    /// alone is Ctrl +, which makes text larger. The code is that of the key without Shift, the text that with it.
    private static Optional<KeyCode> shiftedDigit(KeyEvent event) {
        KeyCode code = event.getCode();
        if (!event.isShortcutDown() || !event.isShiftDown() || code.isKeypadKey()) {
            return Optional.empty();
        }
        return code.isDigitKey() ? Optional.of(code) : digit(event.getText());
    }

    private static Optional<KeyCode> digit(String text) {
        boolean isDigit = text.length() == 1 && text.charAt(0) >= '0' && text.charAt(0) <= '9';
        return isDigit ? Optional.of(KeyCode.valueOf("DIGIT" + text)) : Optional.empty();
    }

    /// The code of the Latin key at the place of another; empty where the event has one, or is for a text.
    static Optional<KeyCode> latin(KeyEvent event) {
        boolean typed = event.getTarget() instanceof TextInputControl && !event.isShortcutDown();
        if (typed || event.getCode().isLetterKey() || event.getCode().isDigitKey()) {
            return Optional.empty();
        }
        String text = event.getText().toLowerCase(Locale.ROOT);
        Optional<KeyCode> digit =
                Optional.ofNullable(DIGITS.get(text)).filter(_ -> event.isShortcutDown() && !event.isShiftDown());
        return digit.or(
                () -> event.getCode() == KeyCode.UNDEFINED ? Optional.ofNullable(PLACES.get(text)) : Optional.empty());
    }

    private static Map<String, KeyCode> places() {
        Map<String, KeyCode> places = new HashMap<>();
        for (String layout : new String[] {RUSSIAN, UKRAINIAN, GREEK, HEBREW, ARABIC}) {
            for (int place = 0; place < LATIN.length(); place++) {
                String letter = layout.substring(place, place + 1);
                code(LATIN.charAt(place)).ifPresent(code -> places.putIfAbsent(letter, code));
            }
        }
        // With Shift a Hebrew keyboard gives Latin letters.
        for (char letter = 'a'; letter <= 'z'; letter++) {
            places.put(
                    String.valueOf(letter),
                    KeyCode.valueOf(String.valueOf(letter).toUpperCase(Locale.ROOT)));
        }
        return Map.copyOf(places);
    }

    private static Optional<KeyCode> code(char latin) {
        return switch (latin) {
            case ',' -> Optional.of(KeyCode.COMMA);
            case '.' -> Optional.of(KeyCode.PERIOD);
            case '[', ']', ';', '\'' -> Optional.empty();
            default -> Optional.of(KeyCode.valueOf(String.valueOf(latin).toUpperCase(Locale.ROOT)));
        };
    }
}
