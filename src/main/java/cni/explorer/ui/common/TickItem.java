package cni.explorer.ui.common;

import cni.explorer.text.AccessibleText;
import java.util.function.Consumer;
import javafx.scene.Node;
import javafx.scene.control.CheckBox;
import javafx.scene.control.CustomMenuItem;
import javafx.scene.layout.HBox;

/// A menu item that is ticked or not, in a menu that stays open meanwhile.
///
/// The box only shows the tick. Were it to act on its own, its event would reach the item and come back to it.
public final class TickItem extends CustomMenuItem {
    private static final double WIDTH = 160;

    /// @param spoken what a screen reader says of it
    /// @param change called with the new state at each press
    public TickItem(String text, String spoken, boolean ticked, Consumer<Boolean> change) {
        CheckBox box = new CheckBox(text);
        box.setMnemonicParsing(false);
        box.setSelected(ticked);
        box.setMouseTransparent(true);
        box.setFocusTraversable(false);
        // A menu hears clicks on the content alone, so something has to take them.
        HBox content = new HBox(box);
        content.setMinWidth(WIDTH);
        say(content, spoken, ticked);
        setContent(content);
        setHideOnClick(false);
        setOnAction(_ -> {
            box.setSelected(!box.isSelected());
            say(content, spoken, box.isSelected());
            change.accept(box.isSelected());
        });
    }

    /// A menu says what its content says, and not whether that is ticked.
    private static void say(Node content, String spoken, boolean ticked) {
        content.setAccessibleText(AccessibleText.ticked(spoken, ticked));
    }
}
