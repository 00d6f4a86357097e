package cni.explorer.ui.window;

import cni.explorer.ui.common.LabelText;
import javafx.animation.PauseTransition;
import javafx.scene.control.Label;
import javafx.util.Duration;

/// What just happened, in the status line. It goes by itself, or with the next thing that somebody does.
final class PassingMessage extends Label {
    /// Long enough to be read.
    static final Duration WHILE = Duration.seconds(8);

    private final PauseTransition leaving;

    /// @param stays how long it is there if nobody does anything
    PassingMessage(Duration stays) {
        super("");
        leaving = new PauseTransition(stays);
        setMinWidth(0);
        getStyleClass().add(WindowStyle.PASSING);
        leaving.setOnFinished(_ -> hide());
        managedProperty().bind(visibleProperty());
        hide();
    }

    void say(String sentence) {
        setText(LabelText.sentence(sentence));
        setVisible(true);
        leaving.playFromStart();
    }

    void hide() {
        leaving.stop();
        setVisible(false);
    }
}
