package cni.explorer.ui.window;

import cni.explorer.ui.common.Presence;
import cni.explorer.ui.common.StyleClass;
import javafx.animation.PauseTransition;
import javafx.application.Platform;
import javafx.collections.ListChangeListener;
import javafx.geometry.Pos;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.Label;
import javafx.scene.control.ProgressBar;
import javafx.scene.layout.HBox;
import javafx.util.Duration;

/// The work that goes on, with a way to call it off. It comes only after a moment, so that nothing flashes by.
final class ProgressLine extends HBox {
    private static final double GAP = 8;
    private static final double BAR_WIDTH = 60;
    private static final Duration MOMENT = Duration.millis(300);

    private final Progress progress;
    private final Label name = new Label();
    private final Hyperlink cancel = new Hyperlink("Cancel");
    private final ProgressBar bar = new ProgressBar();
    private final PauseTransition moment = new PauseTransition(MOMENT);

    ProgressLine(Progress progress) {
        super(GAP);
        this.progress = progress;
        setAlignment(Pos.CENTER_LEFT);
        bar.setPrefWidth(BAR_WIDTH);
        cancel.getStyleClass().add(StyleClass.LINK);
        cancel.setOnAction(_ -> progress.going().getFirst().callOff());
        moment.setOnFinished(_ -> show());
        progress.going().addListener((ListChangeListener<Progress.Work>) _ -> changed());
        show();
    }

    private void changed() {
        if (isVisible() || progress.going().isEmpty()) {
            moment.stop();
            show();
        } else {
            moment.playFromStart();
        }
    }

    private void show() {
        boolean some = !progress.going().isEmpty();
        Presence.put(this, some);
        // An invisible bar would go on moving.
        boolean moves = some && !Platform.getPreferences().isReducedMotion();
        bar.setProgress(moves ? ProgressBar.INDETERMINATE_PROGRESS : 0);
        Presence.put(bar, moves);
        if (some) {
            if (getChildren().isEmpty()) {
                getChildren().setAll(bar, name, cancel);
            }
            name.setText(progress.going().getFirst().name() + "…");
        }
    }
}
