package cni.explorer.ui.window;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import cni.explorer.workspace.View;
import java.util.Optional;
import javafx.event.Event;
import javafx.scene.Node;
import javafx.scene.control.CheckBox;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import org.junit.jupiter.api.Test;

/// Keys work where they are, whatever is printed on them. The events are those of JavaFX 26 under GTK.
class LayoutKeysTest extends WindowTest {
    @Test
    void theViewsChangeByTheDigitsOfAFrenchKeyboard() {
        press("é", KeyCode.UNDEFINED);
        assertEquals(View.COMPARE, shown().view());
        press("\"", KeyCode.QUOTEDBL);
        assertEquals(View.CHARTS, shown().view());
        press("&", KeyCode.AMPERSAND);
        assertEquals(View.MATRIX, shown().view());
    }

    @Test
    void whereDigitsNeedShiftTheyChangeTheViewsWithIt() {
        pressShifted("3", KeyCode.DIGIT3);
        assertEquals(View.CHARTS, shown().view());
        pressShifted("1", KeyCode.DIGIT1);
        assertEquals(View.MATRIX, shown().view());
    }

    @Test
    void withShiftTheyAreDigitsWhateverTheyAreWithout() {
        pressShifted("2", KeyCode.UNDEFINED);
        assertEquals(View.COMPARE, shown().view());
        pressShifted("3", KeyCode.QUOTEDBL);
        assertEquals(View.CHARTS, shown().view());
        pressShifted("1", KeyCode.AMPERSAND);
        assertEquals(View.MATRIX, shown().view());
    }

    @Test
    void textIsAsItWasByTheNoughtOfAFrenchKeyboard() {
        press("=", KeyCode.EQUALS);
        assertEquals(110, percent());
        press("à", KeyCode.UNDEFINED);
        assertEquals(100, percent());
        press("=", KeyCode.EQUALS);
        pressShifted("0", KeyCode.UNDEFINED);
        assertEquals(100, percent(), "with Shift too");
    }

    @Test
    void theSearchIsReachedOnARussianKeyboard() {
        press("а", KeyCode.UNDEFINED);
        assertInstanceOf(TextField.class, composition().scene().getFocusOwner());
    }

    @Test
    void aTickIsUndoneOnAGreekKeyboard() {
        interact(() -> state().require(shown().dataset().features().get(2).id(), true));
        press("ζ", KeyCode.UNDEFINED);
        assertTrue(shown().selection().required().isEmpty());
    }

    @Test
    void withShiftAHebrewKeyboardHasLatinLettersWithoutCodes() {
        interact(() -> state().require(shown().dataset().features().get(2).id(), true));
        press("ז", KeyCode.UNDEFINED);
        pressShifted("Z", KeyCode.UNDEFINED);
        assertEquals(1, shown().selection().required().size(), "done again");
    }

    @Test
    void theSearchIsReachedOnAnArabicKeyboard() {
        press("ب", KeyCode.UNDEFINED);
        assertInstanceOf(TextField.class, composition().scene().getFocusOwner());
    }

    @Test
    void aTickIsPreferredByThePlaceOfItsLetter() {
        CheckBox box = lookup("Mesh").query();
        interact(() -> {
            box.requestFocus();
            Event.fireEvent(box, event(box, "з", KeyCode.UNDEFINED, false));
        });
        assertEquals(1, shown().selection().preferred().size());
    }

    @Test
    void whatIsTypedIntoAFieldStaysWhatItIs() {
        TextField field = new TextField();
        assertEquals(Optional.empty(), LayoutKeys.latin(event(field, "а", KeyCode.UNDEFINED, false)));
        assertEquals(Optional.of(KeyCode.F), LayoutKeys.latin(event(field, "а", KeyCode.UNDEFINED, true)));
    }

    @Test
    void aLatinLetterIsTheLetterThatIsPrintedOnIt() {
        assertEquals(
                Optional.empty(),
                LayoutKeys.latin(event(composition().window(), "w", KeyCode.W, true)),
                "not Z, on a French one");
        assertEquals(Optional.empty(), LayoutKeys.latin(event(composition().window(), "1", KeyCode.DIGIT1, true)));
    }

    private int percent() {
        return composition().preferencesProperty().get().size().percent();
    }

    private void pressShifted(String text, KeyCode code) {
        interact(() -> {
            Node focused = composition().scene().getFocusOwner();
            Event.fireEvent(focused, event(focused, text, code, true, true));
        });
    }

    private void press(String text, KeyCode code) {
        interact(() -> {
            Node focused = composition().scene().getFocusOwner();
            Event.fireEvent(focused, event(focused, text, code, true));
        });
    }

    private static KeyEvent event(Node target, String text, KeyCode code, boolean control) {
        return event(target, text, code, control, false);
    }

    private static KeyEvent event(Node target, String text, KeyCode code, boolean control, boolean shift) {
        return new KeyEvent(
                target,
                target,
                KeyEvent.KEY_PRESSED,
                KeyEvent.CHAR_UNDEFINED,
                text,
                code,
                shift,
                control,
                false,
                false);
    }
}
