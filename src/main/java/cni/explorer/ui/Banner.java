package cni.explorer.ui;

import cni.explorer.ui.common.Icon;
import cni.explorer.ui.common.StyleClass;
import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;

/// One quiet sentence over the whole width: what has to be known before reading on, or what just happened.
final class Banner extends HBox {
    private static final double GAP = 8;

    private final Label words = new Label();

    private Banner(Icon icon, boolean closes) {
        super(GAP);
        setAlignment(Pos.CENTER_LEFT);
        getStyleClass().add(WindowStyle.BANNER);
        words.setMinWidth(0);
        getChildren().addAll(icon.node(), words);
        if (closes) {
            Region space = new Region();
            HBox.setHgrow(space, Priority.ALWAYS);
            Button close = new Button("", Icon.CLOSE.node());
            close.getStyleClass().add(StyleClass.ICON_BUTTON);
            close.setAccessibleText("Close this message");
            close.setOnAction(_ -> hide());
            getChildren().addAll(space, close);
        }
        hide();
    }

    /// Says what has to be known of a dataset; stays while its reason does.
    static Banner ofNotice() {
        return new Banner(Icon.CLOCK, false);
    }

    /// Says what just happened; can be closed.
    static Banner ofMessage() {
        Banner banner = new Banner(Icon.INFO, true);
        banner.getStyleClass().add(WindowStyle.MESSAGE);
        return banner;
    }

    void say(String sentence) {
        words.setText(sentence);
        words.setTooltip(new Tooltip(sentence));
        setVisible(true);
        setManaged(true);
    }

    void hide() {
        setVisible(false);
        setManaged(false);
    }
}
