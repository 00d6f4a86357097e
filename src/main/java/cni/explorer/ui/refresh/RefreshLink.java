package cni.explorer.ui.refresh;

import cni.explorer.query.MovedSources;
import cni.explorer.text.RefreshText;
import cni.explorer.text.SourceMoveText;
import cni.explorer.ui.common.LazyTooltip;
import cni.explorer.ui.common.Presence;
import cni.explorer.ui.common.StyleClass;
import java.util.List;
import javafx.geometry.Pos;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.ProgressBar;
import javafx.scene.layout.HBox;

/// In the status line: how far looking again has come, or how it ended, and how many sources have changed; opens the
/// pane. There only once somebody has looked again.
public final class RefreshLink extends HBox {
    private static final double GAP = 8;
    private static final double BAR = 96;

    private final Hyperlink words = new Hyperlink();
    private final Hyperlink changed = new Hyperlink();
    private final ProgressBar bar = new ProgressBar(0);

    /// @param open the pane
    public RefreshLink(FigureRefresh refresh, Runnable open) {
        super(GAP);
        setAlignment(Pos.CENTER_LEFT);
        for (Hyperlink link : List.of(words, changed)) {
            link.getStyleClass().add(StyleClass.LINK);
            link.setMinWidth(0);
            LazyTooltip.on(link, link::getText);
            link.setOnAction(_ -> open.run());
        }
        bar.setPrefWidth(BAR);
        getChildren().addAll(bar, words, changed);
        refresh.stateProperty().addListener((_, _, state) -> show(state));
        refresh.model()
                .viewStateProperty()
                .map(shown -> shown.indexedDataset().moved())
                .subscribe(this::show);
        show(refresh.stateProperty().get());
    }

    private void show(RefreshState state) {
        Presence.put(words, state.stage() != RefreshStage.READY);
        Presence.put(bar, state.isGoing());
        Presence.put(this, words.isVisible() || changed.isVisible());
        bar.setProgress(state.share());
        words.setText(
                state.isGoing()
                        ? state.words(0)
                        : RefreshText.endedShort(state.read(), state.asked().size() - state.read()));
    }

    private void show(MovedSources moved) {
        Presence.put(changed, !moved.isEmpty());
        Presence.put(this, words.isVisible() || changed.isVisible());
        changed.setText(SourceMoveText.count(moved));
    }
}
