package cni.explorer.ui.window;

import cni.explorer.ui.common.Icon;
import cni.explorer.ui.common.IconButton;
import cni.explorer.ui.common.LabelText;
import cni.explorer.ui.common.LazyTooltip;
import cni.explorer.ui.common.Presence;
import cni.explorer.ui.common.Spacer;
import cni.explorer.ui.common.StyleClass;
import java.util.ArrayList;
import java.util.List;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;

/// One quiet sentence over the whole width: what has to be known before reading on, or what just happened.
final class Banner extends HBox {
    private static final double GAP = 8;

    private final Label words = new Label();
    private final Hyperlink link = new Hyperlink();
    // In the scene from the first sentence on: until then JavaFX need not dress what nobody sees.
    private final List<Node> parts = new ArrayList<>();

    private Banner(Icon icon, boolean closes) {
        super(GAP);
        setAlignment(Pos.CENTER_LEFT);
        getStyleClass().add(WindowStyle.BANNER);
        words.setMinWidth(0);
        LazyTooltip.on(words, words::getText);
        link.getStyleClass().add(StyleClass.LINK);
        link.setMinWidth(USE_PREF_SIZE);
        parts.addAll(List.of(icon.node(), words, link));
        if (closes) {
            parts.addAll(List.of(new Spacer(), new IconButton(Icon.CLOSE, "Close this message", this::hide)));
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

    /// Says what is wrong with a file; stays until that is mended, or it is closed.
    static Banner ofTrouble() {
        return new Banner(Icon.INFO, true);
    }

    /// @param name   of a link that leads further; empty for none
    /// @param action what the link does
    void say(String sentence, String name, Runnable action) {
        link.setText(name);
        link.setOnAction(_ -> action.run());
        Presence.put(link, !name.isEmpty());
        words.setText(LabelText.sentence(sentence));
        if (getChildren().isEmpty()) {
            getChildren().setAll(parts);
        }
        Presence.put(this, true);
    }

    void hide() {
        Presence.put(this, false);
    }
}
