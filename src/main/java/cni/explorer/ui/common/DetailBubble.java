package cni.explorer.ui.common;

import javafx.geometry.Insets;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;

/// What a pop-over shows, with a way to close it. What is higher than there is room for scrolls inside.
public final class DetailBubble extends StackPane {
    private static final double SHARE_OF_WINDOW = 0.6;
    /// Between what it shows and the frame around it, where the bar stands.
    private static final double EDGE = 10;
    /// Of the first line, where the cross lies.
    private static final double CROSS = 34;

    private final Node content;
    private final ScrollPane scroll;
    private double most;

    /// @param content lines, at least one; the cross lies at the end of the first
    /// @param owner what it is shown beside; its window says how high it may be
    /// @param close takes it away
    public DetailBubble(VBox content, Node owner, Runnable close) {
        this.content = content;
        this.most = owner.getScene() == null
                ? Double.MAX_VALUE
                : owner.getScene().getHeight() / Zoomed.at(owner) * SHARE_OF_WINDOW;
        VBox.setMargin(content.getChildren().getFirst(), new Insets(0, CROSS, 0, 0));
        scroll = new PlainScroll(content, EDGE);
        scroll.setFocusTraversable(false);
        scroll.setMaxHeight(most);
        Button cross = new IconButton(Icon.CLOSE, "Close", close);
        cross.getStyleClass().add(StyleClass.SMALL_CROSS);
        setAlignment(cross, Pos.TOP_RIGHT);
        getChildren().addAll(scroll, cross);
    }

    /// Makes it no higher than some room.
    void fit(double room) {
        most = Math.min(most, room);
        scroll.setMaxHeight(most);
        requestLayout();
    }

    /// As high as the content is once its texts have wrapped, which a scroll pane does not ask.
    @Override
    protected double computePrefHeight(double width) {
        return Math.min(most, snapSizeY(content.prefHeight(content.prefWidth(-1))));
    }
}
