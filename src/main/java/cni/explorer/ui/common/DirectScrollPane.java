package cni.explorer.ui.common;

import javafx.scene.Node;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.Skin;
import javafx.scene.control.skin.ScrollPaneSkin;

/// A scroll pane that draws what has changed of its content, which is as wide as it is, and nothing else.
///
/// The skin of JavaFX keeps a picture of what is in sight, which is made anew as a whole whenever any of it changes: a
/// gain while scrolling, and a loss where content changes more often than it scrolls, as numbers beside ticks do.
public class DirectScrollPane extends PlainScroll {
    public DirectScrollPane(Node content) {
        super(content);
    }

    /// @param margin how much of what is right of it is free for the bar
    public DirectScrollPane(Node content, double margin) {
        super(content, margin);
    }

    @Override
    protected final Skin<?> createDefaultSkin() {
        return new DirectSkin(this);
    }

    private static final class DirectSkin extends ScrollPaneSkin {
        DirectSkin(ScrollPane pane) {
            super(pane);
            getChildren().forEach(part -> part.setCache(false));
        }
    }
}
