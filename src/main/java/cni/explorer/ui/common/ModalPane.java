package cni.explorer.ui.common;

import javafx.geometry.Insets;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.HBox;

/// A pane over the window: its title and a cross above, what it shows, and a foot.
public class ModalPane extends BorderPane {
    private static final double GAP = 8;
    private static final double MARGIN = 16;

    private final ModalLayer layer;
    private final HBox head = new HBox(GAP);

    /// @param layer shows it
    /// @param title says what it is
    protected ModalPane(ModalLayer layer, String title, double width, double height) {
        super();
        this.layer = layer;
        getStyleClass().add(StyleClass.MODAL_PANE);
        setMaxSize(width, height);
        setAccessibleText(title);
        Label name = StyledLabel.of(title, StyleClass.MODAL_TITLE);
        head.setAlignment(Pos.CENTER_LEFT);
        head.getStyleClass().add(StyleClass.MODAL_HEAD);
        head.getChildren().addAll(name, new Spacer(), new IconButton(Icon.CLOSE, "Close", layer::hide));
        setTop(head);
    }

    /// Puts something into the head, behind the title.
    protected final void addBesideTitle(Node node) {
        head.getChildren().add(1, node);
    }

    /// Puts something into the head, before the cross.
    protected final void addToHead(Node node) {
        head.getChildren().add(head.getChildren().size() - 1, node);
    }

    /// Puts things into the foot, from the left.
    protected final void showFoot(Node... nodes) {
        HBox foot = new HBox(GAP, nodes);
        foot.setAlignment(Pos.CENTER_LEFT);
        foot.getStyleClass().add(StyleClass.MODAL_FOOT);
        setBottom(foot);
    }

    /// The button that most look for at the end of a foot.
    protected final Button closeButton() {
        Button close = new Button("Close");
        close.setDefaultButton(true);
        close.setOnAction(_ -> layer.hide());
        return close;
    }

    /// Shows it in the middle of the window.
    ///
    /// @param begin gets the keyboard
    protected final void show(Node begin) {
        layer.show(this, Pos.CENTER, new Insets(MARGIN), begin);
    }
}
