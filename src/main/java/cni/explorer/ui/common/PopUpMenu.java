package cni.explorer.ui.common;

import cni.explorer.ui.grid.DrawnText;
import cni.explorer.ui.grid.OpenOver;
import java.util.List;
import javafx.geometry.Bounds;
import javafx.scene.Node;
import javafx.scene.control.ContextMenu;
import javafx.scene.control.CustomMenuItem;
import javafx.scene.control.Label;
import javafx.scene.control.MenuItem;
import javafx.scene.control.RadioMenuItem;

/// A menu that is made at the press and stands under what it belongs to, inside the window; JavaFX keeps one on the
/// screen alone.
public final class PopUpMenu {
    private PopUpMenu() {}

    /// Opens one.
    ///
    /// @param place under which it is to stand, in the coordinates of its owner
    public static ContextMenu show(List<MenuItem> items, Node owner, Bounds place) {
        OpenOver.endTooltips(owner.getScene().getWindow());
        ContextMenu menu = new ContextMenu(items.toArray(MenuItem[]::new));
        Bounds under = owner.localToScreen(place);
        menu.show(owner, under.getMinX(), under.getMaxY());
        Node content = menu.getSkin().getNode();
        Bounds shown = content.localToScreen(content.getLayoutBounds());
        PopUpRoom room = PopUpRoom.around(owner);
        menu.setAnchorX(menu.getAnchorX() + room.left(shown.getWidth(), under) - shown.getMinX());
        menu.setAnchorY(menu.getAnchorY() + room.top(shown.getHeight(), under) - shown.getMinY());
        MenuKeys.stayIn(menu, content);
        // Else JavaFX begins with the first item that has no content of its own, which may be far down.
        content.requestFocus();
        return menu;
    }

    /// A line that says what a menu is about, and cannot be chosen.
    public static MenuItem head(String words) {
        Label label = StyledLabel.of(DrawnText.onOneLine(words), StyleClass.CAPTION);
        CustomMenuItem head = new CustomMenuItem(label, false);
        head.setDisable(true);
        head.getStyleClass().add(StyleClass.MENU_HEAD);
        return head;
    }

    /// Something to do.
    public static MenuItem item(String name, Runnable action) {
        MenuItem item = new MenuItem(DrawnText.onOneLine(name));
        item.setMnemonicParsing(false);
        item.setOnAction(_ -> action.run());
        return item;
    }

    /// One of several of which one holds.
    ///
    /// @param holds whether it is this one
    public static MenuItem choice(String name, boolean holds, Runnable choose) {
        RadioMenuItem item = new RadioMenuItem(DrawnText.sentence(name));
        item.setMnemonicParsing(false);
        item.setSelected(holds);
        item.setOnAction(_ -> {
            if (!holds) {
                choose.run();
            }
        });
        return item;
    }
}
