package cni.explorer.ui;

import cni.explorer.model.About;
import cni.explorer.model.Verdict;
import cni.explorer.ui.common.Days;
import cni.explorer.ui.common.Prompts;
import cni.explorer.ui.common.Spoken;
import cni.explorer.ui.common.StyleClass;
import cni.explorer.ui.common.VerdictGlyph;
import cni.explorer.ui.state.ExplorerState;
import javafx.geometry.Pos;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;

/// The foot of the window: where the data comes from, what the shapes mean, which day the data describes.
final class StatusLine extends HBox {
    private static final double GAP = 16;
    private static final double GLYPH_GAP = 6;

    private final Hyperlink source = new Hyperlink();
    private final Label day = new Label();
    private final HBox legend = new HBox(GAP);

    StatusLine(ExplorerState state, Prompts prompts) {
        super(GAP);
        setAlignment(Pos.CENTER_LEFT);
        getStyleClass().add(WindowStyle.STATUS);
        source.getStyleClass().add(StyleClass.LINK);
        source.setMinWidth(0);
        legend.setAlignment(Pos.CENTER_LEFT);
        legend.getStyleClass().add(WindowStyle.LEGEND);
        legend.setMinWidth(Region.USE_PREF_SIZE);
        for (Verdict verdict : Verdict.values()) {
            HBox entry = new HBox(GLYPH_GAP, VerdictGlyph.of(verdict), new Label(Spoken.verdict(verdict)));
            entry.setAlignment(Pos.CENTER_LEFT);
            legend.getChildren().add(entry);
        }
        day.setMinWidth(Region.USE_PREF_SIZE);
        Region space = new Region();
        HBox.setHgrow(space, Priority.ALWAYS);
        getChildren().addAll(source, space, legend, day);
        source.setOnAction(
                _ -> prompts.open(state.shown().dataset().about().source().address()));
        state.shownProperty().addListener((_, _, shown) -> show(shown.dataset().about()));
        show(state.shown().dataset().about());
    }

    /// Whether the shapes are explained; there is no room for it in a narrow window.
    void showLegend(boolean shown) {
        legend.setVisible(shown);
        legend.setManaged(shown);
    }

    private void show(About about) {
        source.setText(about.author() + ", " + about.title());
        day.setText("Data of " + Days.day(about.asOf()));
    }
}
