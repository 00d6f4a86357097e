package cni.explorer.ui.window;

import cni.explorer.data.ShippedDatasets;
import cni.explorer.model.Dataset;
import cni.explorer.text.DatasetText;
import cni.explorer.ui.command.CommandEntry;
import cni.explorer.ui.command.StateEntries;
import cni.explorer.ui.files.OpenDataset;
import cni.explorer.ui.state.ExplorerModel;
import java.util.ArrayList;
import java.util.List;
import javafx.scene.input.KeyCombination;

/// All that the palette offers: what the dataset has, the other datasets, and the actions that are possible now.
final class PaletteEntries {
    private final ExplorerModel state;
    private final OpenDataset open;
    private final List<WindowAction> actions;

    PaletteEntries(ExplorerModel state, OpenDataset open, List<WindowAction> actions) {
        this.state = state;
        this.open = open;
        this.actions = List.copyOf(actions);
    }

    List<CommandEntry> now() {
        List<CommandEntry> entries = new ArrayList<>(new StateEntries(state).now());
        ShippedDatasets.all().stream()
                .filter(this::isOther)
                .forEach(dataset -> entries.add(CommandEntry.dataset(
                        dataset.about().name(), DatasetText.when(dataset.about()), () -> open.open(dataset))));
        actions.stream()
                .filter(action -> action.possible().getAsBoolean())
                .forEach(action -> entries.add(CommandEntry.action(
                        action.name(), action.key().map(PaletteEntries::words).orElse(""), action::run)));
        return entries;
    }

    private boolean isOther(Dataset dataset) {
        return !open.isOpen(dataset);
    }

    private static String words(KeyCombination key) {
        return key.getDisplayText().replace("+", " ");
    }
}
