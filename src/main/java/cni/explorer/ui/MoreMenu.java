package cni.explorer.ui;

import cni.explorer.ui.common.Icon;
import cni.explorer.ui.common.LazyMenuButton;
import cni.explorer.ui.state.ExplorerModel;
import cni.explorer.workspace.View;
import java.util.ArrayList;
import java.util.List;
import javafx.scene.control.CheckMenuItem;
import javafx.scene.control.MenuItem;
import javafx.scene.control.SeparatorMenuItem;

/// Everything else, with its key.
final class MoreMenu extends LazyMenuButton {
    private final ExplorerModel state;
    private final Command save;
    private final List<Command> steps;
    private final List<Command> views;
    private final Command transpose;
    private final Command quit;

    MoreMenu(ExplorerModel state, Saving saving) {
        super("");
        this.state = state;
        save = Command.of("Save this comparison…", Keys.SAVE, saving::save);
        steps = List.of(
                Command.of("Undo", Keys.UNDO, state::undo).onlyIf(state.canUndoProperty()::get),
                Command.of("Redo", Keys.REDO, state::redo).onlyIf(state.canRedoProperty()::get),
                Command.of("Reset", state::reset));
        views = List.of(
                Command.of(Toolbar.name(View.MATRIX), Keys.MATRIX, () -> show(View.MATRIX)),
                Command.of(Toolbar.name(View.COMPARE), Keys.COMPARE, () -> show(View.COMPARE)),
                Command.of(Toolbar.name(View.CHARTS), Keys.CHARTS, () -> show(View.CHARTS)));
        transpose = Command.of("Features as rows", Keys.TRANSPOSE, state::transpose)
                .onlyIf(() -> state.viewState().view() == View.MATRIX);
        quit = Command.of("Quit", Keys.QUIT, () -> getScene().getWindow().hide());
        Toolbar.iconOnly(this, Icon.MORE, "More");
    }

    /// What it offers, for the keys of the window.
    List<Command> commands() {
        List<Command> all = new ArrayList<>(steps);
        all.addAll(views);
        all.addAll(List.of(save, transpose, quit));
        return all;
    }

    @Override
    public List<MenuItem> items() {
        List<MenuItem> items = new ArrayList<>(List.of(save.item(), new SeparatorMenuItem()));
        steps.forEach(step -> items.add(step.item()));
        items.add(new SeparatorMenuItem());
        views.forEach(view -> items.add(view.item()));
        CheckMenuItem turned = new CheckMenuItem(transpose.name());
        turned.setSelected(state.viewState().columns().transposed());
        transpose.dress(turned);
        items.addAll(List.of(new SeparatorMenuItem(), turned, new SeparatorMenuItem(), quit.item()));
        return items;
    }

    private void show(View view) {
        state.show(view);
    }
}
