package cni.explorer.ui.window;

import cni.explorer.text.FileText;
import cni.explorer.text.ProgramText;
import cni.explorer.text.SearchText;
import cni.explorer.ui.files.OwnFilesMenu;
import cni.explorer.ui.state.ExplorerModel;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;
import javafx.scene.Scene;
import javafx.scene.input.ScrollEvent;

/// Everything that can be done in the window, for its keys and for the palette.
///
/// @param overlays what is laid over the window, asked for when somebody does something
record WindowActionList(
        ExplorerModel state,
        MainWindow window,
        PreferenceKeys preferring,
        OwnFilesMenu own,
        MoreMenu more,
        Supplier<ModalPanes> overlays) {

    /// Binds the keys of a scene to what has one.
    ///
    /// @return all of it
    List<WindowAction> boundTo(Scene scene) {
        List<WindowAction> actions = new ArrayList<>(more.commands());
        actions.addAll(window.exportCommands());
        bind(scene, actions);
        actions.addAll(preferring.actions());
        actions.add(WindowAction.of(FileText.OPEN, Keys.OPEN, own::choose));
        actions.add(WindowAction.of(ProgramText.NEWS, () -> overlays.get().showNews()));
        actions.add(WindowAction.of("Licences", () -> overlays.get().showLicences()));
        actions.add(WindowAction.of(SearchText.TABLE, Keys.SEARCH, window::bringCursorToSearch));
        return actions;
    }

    private void bind(Scene scene, List<WindowAction> actions) {
        WindowKeys keys = new WindowKeys(scene, () -> overlays.get().showKeys());
        keys.bind(Keys.SEARCH, window::bringCursorToSearch);
        keys.bind(Keys.REDO_TOO, state::redo);
        keys.bind(Keys.OPEN, own::choose);
        keys.bind(Keys.NEXT_PANE, () -> window.goToPane(1));
        keys.bind(Keys.PANE_BEFORE, () -> window.goToPane(-1));
        actions.forEach(keys::bind);
        preferring.keys().forEach(keys::bind);
        scene.addEventFilter(ScrollEvent.SCROLL, preferring::turned);
        keys.bind(Keys.EXPORT, window::exportCsv);
    }
}
