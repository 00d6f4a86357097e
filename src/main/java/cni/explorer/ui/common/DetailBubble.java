package cni.explorer.ui.common;

import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.StackPane;

/// What a pop-over shows, with a way to close it. What is higher than there is room for scrolls inside.
public final class DetailBubble extends StackPane {
    private static final double SHARE_OF_WINDOW = 0.6;

    /// @param owner what it is shown beside; its window says how high it may be
    /// @param close takes it away
    public DetailBubble(Node content, Node owner, Runnable close) {
        ScrollPane scroll = new ScrollPane(content);
        scroll.setFitToWidth(true);
        scroll.setHbarPolicy(ScrollPane.ScrollBarPolicy.NEVER);
        scroll.getStyleClass().add(StyleClass.PLAIN_SCROLL);
        scroll.setFocusTraversable(false);
        if (owner.getScene() != null) {
            scroll.setMaxHeight(owner.getScene().getHeight() / Zoomed.at(owner) * SHARE_OF_WINDOW);
        }
        Button cross = new Button("", Icon.CLOSE.node());
        cross.getStyleClass().addAll(StyleClass.ICON_BUTTON, StyleClass.SMALL_CROSS);
        cross.setAccessibleText("Close");
        cross.setOnAction(_ -> close.run());
        setAlignment(cross, Pos.TOP_RIGHT);
        getChildren().addAll(scroll, cross);
    }
}
