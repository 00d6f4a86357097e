package cni.explorer.ui.common;

import javafx.scene.shape.SVGPath;

/// A small triangle behind the value of a cell whose source has changed since it was read.
public final class MovedMark extends SVGPath {
    public MovedMark() {
        super();
        setContent("M5.5 1L10 9.5H1Z");
        getStyleClass().add(StyleClass.MOVED_MARK);
    }
}
