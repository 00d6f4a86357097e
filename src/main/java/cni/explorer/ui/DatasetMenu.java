package cni.explorer.ui;

import cni.explorer.data.ShippedDatasets;
import cni.explorer.model.About;
import cni.explorer.model.Dataset;
import cni.explorer.query.Arrangement;
import cni.explorer.ui.common.Bubble;
import cni.explorer.ui.common.Prompts;
import cni.explorer.ui.state.Comparison;
import cni.explorer.ui.state.ExplorerState;
import javafx.beans.value.ObservableValue;
import javafx.scene.control.MenuButton;
import javafx.scene.control.MenuItem;
import javafx.scene.control.RadioMenuItem;
import javafx.scene.control.SeparatorMenuItem;

/// Which dataset is shown, the others that can be, and what it says of itself.
final class DatasetMenu extends MenuButton {
    private final ExplorerState state;
    private final Prompts prompts;
    private final ObservableValue<String> name;
    private final Bubble about = new Bubble();

    DatasetMenu(ExplorerState state, Prompts prompts) {
        this.state = state;
        this.prompts = prompts;
        name = state.shownProperty().map(shown -> shown.dataset().about().name());
        setMinWidth(USE_PREF_SIZE);
        textProperty().bind(name);
        setAccessibleText("Dataset");
        getItems().add(aboutItem());
        setOnShowing(_ -> build());
    }

    /// The shipped datasets are read only when somebody looks for them.
    private void build() {
        getItems().clear();
        for (String id : ShippedDatasets.ids()) {
            ShippedDatasets.find(id).ifPresent(dataset -> getItems().add(item(dataset)));
        }
        getItems().addAll(new SeparatorMenuItem(), aboutItem());
    }

    private MenuItem item(Dataset dataset) {
        boolean current = shown().id().equals(dataset.about().id());
        RadioMenuItem item = new RadioMenuItem(dataset.about().name());
        item.setSelected(current);
        item.setOnAction(_ -> {
            if (!current) {
                state.open(Comparison.of(dataset), state.shown().selection(), Arrangement.of(dataset));
            }
        });
        return item;
    }

    private MenuItem aboutItem() {
        MenuItem item = new MenuItem("About this comparison");
        item.setOnAction(_ -> about.showUnder(this, new AboutPane(shown(), prompts)));
        return item;
    }

    private About shown() {
        return state.shown().dataset().about();
    }
}
