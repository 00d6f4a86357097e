package cni.explorer.ui.common;

import javafx.geometry.Bounds;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.stage.PopupWindow;
import javafx.stage.Window;

/// The room for what opens beside something: the content of the window, less a margin. On the screen, in pixels.
record PopUpRoom(double left, double right, double top, double bottom) {
    private static final double MARGIN = 12;

    /// That of the window in which a node stands, be it itself in a pop-up.
    static PopUpRoom around(Node node) {
        Window window = node.getScene().getWindow();
        while (window instanceof PopupWindow popUp) {
            window = popUp.getOwnerWindow();
        }
        Scene content = window.getScene();
        double left = window.getX() + content.getX();
        double top = window.getY() + content.getY();
        return new PopUpRoom(
                left + MARGIN, left + content.getWidth() - MARGIN, top + MARGIN, top + content.getHeight() - MARGIN);
    }

    /// The left edge of something that is to stand under its owner: the left edges in line, or, where it would stick
    /// out, the right ones.
    double left(double width, Bounds owner) {
        if (owner.getMinX() + width <= right) {
            return owner.getMinX();
        }
        return Math.max(left, Math.min(owner.getMaxX(), right) - width);
    }

    /// The upper edge of something that is to stand under its owner: there, or, where it would stick out, above it, or,
    /// where that would too, as low as it can.
    double top(double height, Bounds owner) {
        if (owner.getMaxY() + height <= bottom) {
            return owner.getMaxY();
        }
        double above = owner.getMinY() - height;
        return above >= top ? above : Math.max(top, bottom - height);
    }
}
