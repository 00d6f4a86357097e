package cni.explorer.ui.common;

import javafx.scene.Node;
import javafx.scene.control.ScrollPane;

/// A scroll pane without a frame, whose content is as wide as it is.
public final class PlainScroll extends ScrollPane {
    public PlainScroll() {
        super();
        setFitToWidth(true);
        setHbarPolicy(ScrollBarPolicy.NEVER);
        getStyleClass().add(StyleClass.PLAIN_SCROLL);
    }

    public PlainScroll(Node content) {
        this();
        setContent(content);
    }
}
