package cni.explorer.ui.common;

import javafx.scene.Node;

/// Whether a node is there: it is seen, and has room.
public final class Presence {
    private Presence() {}

    /// Shows a node, or takes it and its room away.
    public static void put(Node node, boolean isThere) {
        node.setVisible(isThere);
        node.setManaged(isThere);
    }
}
