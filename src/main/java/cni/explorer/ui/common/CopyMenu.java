package cni.explorer.ui.common;

import cni.explorer.text.MenuText;
import java.util.List;
import java.util.function.Supplier;
import javafx.geometry.Bounds;
import javafx.scene.Node;
import javafx.scene.control.Menu;
import javafx.scene.image.Image;
import javafx.scene.image.WritableImage;

/// "Copy as ▸" in the menu of a place: a part of the table in some forms, and as it looks.
public final class CopyMenu {
    private CopyMenu() {}

    /// The menu of a part.
    ///
    /// @param providers indices in the visible dataset
    /// @param features  indices in it
    /// @param picture   draws the part
    public static Menu of(
            CellCopy copy,
            DesktopServices desktop,
            List<Integer> providers,
            List<Integer> features,
            Supplier<Image> picture) {
        Menu menu = new Menu(MenuText.COPY_AS);
        for (CopyForm form : CopyForm.values()) {
            menu.getItems().add(PopUpMenu.item(form.title(), () -> copy.copyAs(form, providers, features)));
        }
        menu.getItems().add(PopUpMenu.item(MenuText.PICTURE, () -> desktop.copy(picture.get())));
        return menu;
    }

    /// A part of a node as it looks.
    ///
    /// @param part in the coordinates of the node
    public static Image picture(Node node, Bounds part) {
        WritableImage whole = node.snapshot(null, null);
        int x = (int) Math.clamp(part.getMinX(), 0, whole.getWidth() - 1);
        int y = (int) Math.clamp(part.getMinY(), 0, whole.getHeight() - 1);
        int width = (int) Math.clamp(part.getWidth(), 1, whole.getWidth() - x);
        int height = (int) Math.clamp(part.getHeight(), 1, whole.getHeight() - y);
        return new WritableImage(whole.getPixelReader(), x, y, width, height);
    }
}
