package cni.explorer.ui.matrix;

import cni.explorer.text.DecisiveCellsText;
import cni.explorer.ui.common.Presence;
import cni.explorer.ui.common.Spacer;
import cni.explorer.ui.common.StyleClass;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Hyperlink;
import javafx.scene.layout.HBox;

/// A line that ends with the way to what the answer hangs on; the words before it give way.
final class HangingLine extends HBox {
    private static final double GAP = 6;

    private final Hyperlink link = new Hyperlink(DecisiveCellsText.HEADING);

    HangingLine(NotesPane.Links links, double height, Node... parts) {
        super(GAP, parts);
        link.getStyleClass().add(StyleClass.LINK);
        link.setMinWidth(USE_PREF_SIZE);
        link.setOnAction(_ -> links.showDecisive(link));
        getChildren().addAll(new Spacer(), link);
        setAlignment(Pos.CENTER_LEFT);
        setMinHeight(height);
        setPrefHeight(height);
        setMaxHeight(height);
    }

    /// Where the keyboard was in what went away, it is here.
    @Override
    public void requestFocus() {
        link.requestFocus();
    }

    /// Whether there is an answer that hangs on anything.
    void lead(boolean leads) {
        Presence.put(link, leads);
    }
}
