package cni.explorer.ui.window;

import cni.explorer.data.ShippedDatasets;
import cni.explorer.model.ProviderId;
import cni.explorer.text.DatasetText;
import cni.explorer.ui.command.CommandEntry;
import cni.explorer.ui.command.StateEntries;
import cni.explorer.ui.files.OpenDataset;
import cni.explorer.ui.files.OwnFilesMenu;
import cni.explorer.ui.files.RecentDatasets;
import cni.explorer.ui.state.ExplorerModel;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Supplier;
import java.util.stream.Stream;
import javafx.scene.input.KeyCombination;

/// All that the palette offers: what the dataset has, the other datasets, files that were open lately, and the actions
/// that are possible now.
final class PaletteEntries {
    private final StateEntries entriesOfState;
    private final OpenDataset open;
    private final RecentDatasets recent;
    private final Supplier<List<WindowAction>> pages;
    private final List<WindowAction> actions;

    /// @param page  opens the page of a provider
    /// @param pages what can be read of the dataset in sight
    PaletteEntries(
            ExplorerModel state,
            OpenDataset open,
            RecentDatasets recent,
            Consumer<ProviderId> page,
            Supplier<List<WindowAction>> pages,
            List<WindowAction> actions) {
        this.entriesOfState = new StateEntries(state, page);
        this.open = open;
        this.recent = recent;
        this.pages = pages;
        this.actions = List.copyOf(actions);
    }

    List<CommandEntry> now() {
        List<CommandEntry> entries = new ArrayList<>(entriesOfState.now());
        ShippedDatasets.all().stream()
                .filter(dataset -> !open.isOpen(dataset))
                .forEach(dataset -> entries.add(CommandEntry.dataset(
                        dataset.about().name(), DatasetText.when(dataset.about()), () -> open.open(dataset))));
        recent.recent().stream()
                .filter(file -> !open.file().equals(Optional.of(file)))
                .forEach(file -> entries.add(
                        CommandEntry.dataset(OwnFilesMenu.name(file, recent.recent()), "", () -> open.open(file))));
        Stream.concat(actions.stream(), pages.get().stream())
                .filter(action -> action.possible().getAsBoolean())
                .forEach(action -> entries.add(CommandEntry.action(
                        action.name(), action.key().map(PaletteEntries::words).orElse(""), action::run)));
        return entries;
    }

    private static String words(KeyCombination key) {
        return key.getDisplayText().replace("+", " ");
    }
}
