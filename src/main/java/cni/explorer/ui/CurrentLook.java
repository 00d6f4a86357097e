package cni.explorer.ui;

import cni.explorer.model.Feature;
import cni.explorer.model.FeatureId;
import cni.explorer.settings.ColumnsLook;
import cni.explorer.settings.Look;
import cni.explorer.ui.state.ExplorerState;
import cni.explorer.ui.state.Shown;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/// How the dataset in sight is looked at, as a value that can be kept.
final class CurrentLook {
    private CurrentLook() {}

    static Look of(ExplorerState state) {
        Shown shown = state.shown();
        return new Look(
                state.viewProperty().get(),
                shown.selection(),
                shown.arrangement().sort(),
                columns(state),
                Optional.of(state.chartsProperty().get()));
    }

    private static ColumnsLook columns(ExplorerState state) {
        List<FeatureId> visible = state.shown().arrangement().columns();
        Set<FeatureId> hidden = new HashSet<>();
        List<FeatureId> order = new ArrayList<>(visible);
        for (Feature feature : state.shown().dataset().features()) {
            if (!visible.contains(feature.id())) {
                hidden.add(feature.id());
                order.add(feature.id());
            }
        }
        ColumnsLook look = state.columnsProperty().get();
        return new ColumnsLook(order, hidden, look.widths(), look.providerWidth(), look.folds(), look.transposed());
    }
}
