package cni.explorer.ui.window;

import cni.explorer.storage.Reopened;
import cni.explorer.ui.common.Paragraph;
import cni.explorer.ui.common.PlainScroll;
import cni.explorer.ui.common.StyleClass;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.VBox;

/// What of an answer is otherwise than when it was saved.
final class MovedPane extends VBox {
    private static final double WIDTH = 440;
    private static final double HIGHEST = 380;
    private static final double GAP = 8;
    private static final double EDGE = 16;

    MovedPane(Reopened reopened) {
        super(GAP);
        setPrefWidth(WIDTH);
        getStyleClass().add(StyleClass.CELL_DETAIL);
        Label head = new Paragraph(reopened.news(), StyleClass.VALUE);
        VBox lines = new VBox(GAP);
        reopened.moved().stream().map(Paragraph::new).forEach(lines.getChildren()::add);
        ScrollPane scroll = new PlainScroll(lines, EDGE);
        scroll.setMaxHeight(HIGHEST);
        getChildren().addAll(head, scroll);
    }
}
