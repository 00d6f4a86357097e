package cni.explorer.ui.charts;

import cni.explorer.model.Dataset;
import cni.explorer.model.Metric;
import cni.explorer.ui.common.CellDetail;
import cni.explorer.ui.common.DesktopServices;
import cni.explorer.ui.common.DetailBubble;
import cni.explorer.ui.common.DetailPopOver;
import cni.explorer.ui.common.FigureDetail;
import cni.explorer.ui.state.ExplorerModel;
import javafx.geometry.Bounds;
import javafx.scene.Node;
import javafx.scene.layout.VBox;

/// Shows what is known of a figure, or of the answer that stands among figures, under its place.
final class ChartDetails {
    private final ExplorerModel state;
    private final DesktopServices desktop;
    private final DetailPopOver detail = new DetailPopOver();

    ChartDetails(ExplorerModel state, DesktopServices desktop) {
        this.state = state;
        this.desktop = desktop;
    }

    /// Closes what was opened.
    void hide() {
        detail.hide();
    }

    /// @param place in the coordinates of its owner
    void showFigure(Node owner, Bounds place, Metric metric, int provider) {
        FigureDetail known = new FigureDetail(dataset().providers().get(provider), provider, metric, desktop);
        show(owner, place, known);
    }

    /// @param place in the coordinates of its owner
    void showAnswer(Node owner, Bounds place, int provider, int feature) {
        show(owner, place, CellDetail.of(state.viewState(), provider, feature, desktop));
    }

    private void show(Node owner, Bounds place, VBox known) {
        detail.showBeside(owner, place, new DetailBubble(known, owner, detail::hide));
    }

    private Dataset dataset() {
        return state.viewState().dataset();
    }
}
