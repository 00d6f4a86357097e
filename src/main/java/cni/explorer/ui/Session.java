package cni.explorer.ui;

import cni.explorer.data.ShippedDatasets;
import cni.explorer.model.Dataset;
import cni.explorer.model.Feature;
import cni.explorer.model.FeatureId;
import cni.explorer.query.Arrangement;
import cni.explorer.settings.ColumnsLook;
import cni.explorer.settings.DatasetChoice;
import cni.explorer.settings.Look;
import cni.explorer.settings.Settings;
import cni.explorer.settings.SettingsStore;
import cni.explorer.settings.Theme;
import cni.explorer.settings.WindowPlace;
import cni.explorer.ui.state.ExplorerState;
import cni.explorer.ui.state.Shown;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import javafx.animation.PauseTransition;
import javafx.util.Duration;

/// What is remembered from one start to the next, and when it is written: a moment after the last change, and at the
/// end.
final class Session {
    private static final Duration REST = Duration.seconds(1);

    private final SettingsStore store;
    private final PauseTransition rest = new PauseTransition(REST);
    private Settings settings;

    Session(SettingsStore store, Settings settings) {
        this.store = store;
        this.settings = settings;
    }

    Settings settings() {
        return settings;
    }

    /// How a dataset was laid out last time; columns that have come since stand last.
    static Arrangement arrangement(Dataset dataset, Look look) {
        List<FeatureId> order = new ArrayList<>(look.columns().order());
        for (Feature feature : dataset.features()) {
            if (!order.contains(feature.id())) {
                order.add(feature.id());
            }
        }
        order.removeAll(look.columns().hidden());
        order.removeIf(feature -> dataset.indexOf(feature).isEmpty());
        return new Arrangement(look.sort(), order);
    }

    /// Keeps up with a state from now on.
    ///
    /// @param tell hears one sentence if nothing can be kept
    void follow(ExplorerState state, Consumer<String> tell) {
        rest.setOnFinished(_ -> save().ifPresent(tell));
        state.shownProperty().addListener(_ -> note(state));
        state.viewProperty().addListener(_ -> note(state));
        state.chartsProperty().addListener(_ -> note(state));
        state.columnsProperty().addListener(_ -> note(state));
    }

    void remember(Theme theme) {
        settings = settings.withTheme(theme);
        rest.playFromStart();
    }

    void remember(WindowPlace place) {
        settings = settings.withWindow(place);
        rest.playFromStart();
    }

    /// Writes what has changed; says in one sentence if that is not possible.
    Optional<String> save() {
        return store.save(settings);
    }

    private void note(ExplorerState state) {
        Shown shown = state.shown();
        Look look = new Look(
                state.viewProperty().get(),
                shown.selection(),
                shown.arrangement().sort(),
                columns(state),
                Optional.of(state.chartsProperty().get()));
        String id = shown.dataset().about().id();
        settings = settings.withLook(id, look);
        if (ShippedDatasets.ids().contains(id)) {
            settings = settings.withDataset(new DatasetChoice.Shipped(id));
        }
        rest.playFromStart();
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
        ColumnsLook widths = state.columnsProperty().get();
        return new ColumnsLook(order, hidden, widths.widths(), widths.providerWidth());
    }
}
