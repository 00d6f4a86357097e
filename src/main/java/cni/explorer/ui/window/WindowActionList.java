package cni.explorer.ui.window;

import cni.explorer.query.Reading;
import cni.explorer.text.FileText;
import cni.explorer.text.FilterText;
import cni.explorer.text.ProgramText;
import cni.explorer.text.SearchText;
import cni.explorer.ui.files.OwnFilesMenu;
import cni.explorer.ui.state.ExplorerModel;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import javafx.scene.Scene;
import javafx.scene.control.TextInputControl;
import javafx.scene.input.KeyCombination;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.ScrollEvent;

/// Everything that can be done in the window, for its keys and for the palette.
///
/// @param theme    goes from light to dark, and back
/// @param overlays what is laid over the window, asked for when somebody does something
record WindowActionList(
        ExplorerModel state,
        MainWindow window,
        PreferenceKeys preferring,
        OwnFilesMenu own,
        MoreMenu more,
        Runnable theme,
        Supplier<ModalPanes> overlays) {

    /// Binds the keys of a scene to what has one.
    ///
    /// @return all of it
    List<WindowAction> boundTo(Scene scene) {
        List<WindowAction> actions = new ArrayList<>(more.commands());
        window.exportCommands().stream()
                .map(action -> action.of(ExportMenu.TITLE))
                .forEach(actions::add);
        bind(scene, actions);
        actions.addAll(preferring.actions());
        for (Reading reading : Reading.values()) {
            actions.add(WindowAction.of(FilterText.named(reading), () -> state.read(reading))
                    .onlyIf(() -> state.viewState().selection().reading() != reading));
        }
        actions.add(WindowAction.of(ProgramText.OTHER_THEME, theme));
        actions.add(WindowAction.of(FileText.OPEN, Keys.OPEN, own::choose));
        actions.add(WindowAction.of(ProgramText.NEWS, () -> overlays.get().showNews()));
        actions.add(WindowAction.of("Licences", () -> overlays.get().showLicences()));
        actions.add(WindowAction.of(SearchText.TABLE, Keys.SEARCH, window::bringCursorToSearch));
        return actions;
    }

    private void bind(Scene scene, List<WindowAction> actions) {
        scene.addEventHandler(KeyEvent.KEY_TYPED, this::typed);
        KeyFocus.follow(scene);
        // Keys of keyboards of other scripts, too.
        scene.addEventFilter(KeyEvent.KEY_PRESSED, LayoutKeys::translate);
        scene.addEventFilter(KeyEvent.KEY_PRESSED, event -> redoInField(scene, event));
        Map<KeyCombination, Runnable> keys = scene.getAccelerators();
        keys.put(Keys.SEARCH, window::bringCursorToSearch);
        keys.put(Keys.REDO_TOO, state::redo);
        keys.put(Keys.OPEN, own::choose);
        keys.put(Keys.NEXT_PANE, () -> window.goToPane(1));
        keys.put(Keys.PANE_BEFORE, () -> window.goToPane(-1));
        actions.forEach(action -> action.key().ifPresent(key -> keys.put(key, action::run)));
        keys.putAll(preferring.keys());
        scene.addEventFilter(ScrollEvent.SCROLL, preferring::turned);
        keys.put(Keys.EXPORT, window::exportCsv);
    }

    /// A letter that only a field would take.
    private void typed(KeyEvent event) {
        if ("?".equals(event.getCharacter()) && !(event.getTarget() instanceof TextInputControl)) {
            overlays.get().showKeys();
        }
    }

    /// While a person types, redo belongs to the field, as undo does; JavaFX knows one of its two keys.
    private static void redoInField(Scene scene, KeyEvent event) {
        if (Keys.REDO_TOO.match(event)
                && scene.getFocusOwner() instanceof TextInputControl field
                && field.isRedoable()) {
            field.redo();
            event.consume();
        }
    }
}
