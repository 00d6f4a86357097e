package cni.explorer.ui.common;

import java.util.Objects;
import javafx.geometry.Bounds;
import javafx.scene.Node;
import org.controlsfx.control.PopOver;

/// A pop-over in the look of the program: still, attached, gone with Esc.
public final class DetailPopOver extends PopOver {
    public DetailPopOver() {
        setAnimated(false);
        setDetachable(false);
        setArrowLocation(ArrowLocation.TOP_CENTER);
        // ControlsFX puts a sheet of its own on the root, which only a later one there can override.
        getRoot()
                .getStylesheets()
                .add(Objects.requireNonNull(DetailPopOver.class.getResource("bubble.css"))
                        .toExternalForm());
    }

    /// Shows it over a node, its tip at the middle of the node's upper edge, its right end near it.
    public void showOver(Node node, Node content) {
        setArrowLocation(ArrowLocation.BOTTOM_RIGHT);
        setContentNode(content);
        var place = node.localToScreen(node.getBoundsInLocal());
        show(node, place.getCenterX(), place.getMinY());
    }

    /// Shows it under a part of a node, its tip at the middle of the part's lower edge.
    ///
    /// @param part in the coordinates of the node
    public void showUnder(Node node, Bounds part, Node content) {
        setContentNode(content);
        Bounds place = node.localToScreen(part);
        show(node, place.getCenterX(), place.getMaxY());
    }

    /// Shows it under a node, its tip at the middle of the node's lower edge.
    public void showUnder(Node node, Node content) {
        setContentNode(content);
        var place = node.localToScreen(node.getBoundsInLocal());
        show(node, place.getCenterX(), place.getMaxY());
    }
}
