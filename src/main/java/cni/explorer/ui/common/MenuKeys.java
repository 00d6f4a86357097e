package cni.explorer.ui.common;

import java.util.List;
import javafx.scene.Node;
import javafx.scene.control.ContextMenu;
import javafx.scene.control.MenuItem;
import javafx.scene.control.SeparatorMenuItem;
import javafx.scene.input.KeyEvent;

/// The keys of an open menu. JavaFX hands those that a menu has no use for to the window behind it, whose keyboard then
/// goes on; and its arrows stop at what cannot be chosen, too, where nothing shows that.
final class MenuKeys {
    private final Node content;
    /// What the arrows of JavaFX stop at.
    private final List<MenuItem> stops;

    private MenuKeys(ContextMenu menu, Node content) {
        this.content = content;
        this.stops = menu.getItems().stream()
                .filter(item -> item.isVisible() && !(item instanceof SeparatorMenuItem))
                .toList();
    }

    /// @param content of the menu, which is on the screen
    static void stayIn(ContextMenu menu, Node content) {
        menu.addEventHandler(KeyEvent.ANY, MenuKeys::keep);
        content.addEventFilter(KeyEvent.KEY_PRESSED, new MenuKeys(menu, content)::press);
    }

    private static void keep(KeyEvent event) {
        if (!PopOverKeys.isOfTheWindow(event)) {
            event.consume();
        }
    }

    private void press(KeyEvent event) {
        switch (event.getCode()) {
            case DOWN -> skip(event, 1);
            case UP -> skip(event, -1);
            default -> {
                // Other keys do not lead to items.
            }
        }
    }

    /// Goes to the last of what is to be passed over: the key itself leads on from there.
    private void skip(KeyEvent event, int step) {
        int at = focused(step);
        for (int tried = 1; tried < stops.size(); tried++) {
            at = Math.floorMod(at + step, stops.size());
            if (!stops.get(at).isDisable()) {
                return;
            }
            content.getOnKeyPressed().handle(event.copyFor(content, content));
        }
    }

    private int focused(int step) {
        for (int stop = 0; stop < stops.size(); stop++) {
            Node shown = stops.get(stop).getStyleableNode();
            if (shown != null && shown.isFocused()) {
                return stop;
            }
        }
        return step > 0 ? -1 : 0;
    }
}
