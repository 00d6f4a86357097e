package cni.explorer.ui.refresh;

import cni.explorer.text.RefreshText;
import cni.explorer.ui.common.StyleClass;
import javafx.geometry.Pos;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.ProgressBar;
import javafx.scene.layout.HBox;

/// In the status line: how far looking again has come, or how it ended; opens the pane. There only once somebody has
/// looked again.
public final class RefreshLink extends HBox {
    private static final double GAP = 8;
    private static final double BAR = 96;

    private final Hyperlink words = new Hyperlink();
    private final ProgressBar bar = new ProgressBar(0);

    /// @param open the pane
    public RefreshLink(FigureRefresh refresh, Runnable open) {
        super(GAP);
        setAlignment(Pos.CENTER_LEFT);
        words.getStyleClass().add(StyleClass.LINK);
        words.setMinWidth(USE_PREF_SIZE);
        words.setOnAction(_ -> open.run());
        bar.setPrefWidth(BAR);
        getChildren().addAll(bar, words);
        refresh.stateProperty().addListener((_, _, state) -> show(state));
        show(refresh.stateProperty().get());
    }

    private void show(RefreshState state) {
        boolean isThere = state.stage() != RefreshStage.READY;
        setVisible(isThere);
        setManaged(isThere);
        bar.setVisible(state.isGoing());
        bar.setManaged(state.isGoing());
        bar.setProgress(state.share());
        words.setText(
                state.isGoing()
                        ? RefreshWords.said(state, 0)
                        : RefreshText.endedShort(state.read(), state.asked().size() - state.read()));
    }
}
