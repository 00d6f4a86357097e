package cni.explorer.ui.window;

import cni.explorer.text.FileText;
import cni.explorer.text.MatrixText;
import cni.explorer.text.RefreshText;
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
    private final WindowAction save;
    private final List<WindowAction> steps;
    private final List<WindowAction> views;
    private final List<WindowAction> help;
    private final WindowAction transpose;
    private final WindowAction quit;
    private final WindowAction hint;
    private final WindowAction figures;
    private final WindowActions window;

    /// @param help what is laid over the window
    MoreMenu(ExplorerModel state, WindowActions window, SaveComparisonAction saving, List<WindowAction> help) {
        super("");
        this.state = state;
        this.window = window;
        this.help = List.copyOf(help);
        save = WindowAction.of(FileText.SAVE + "…", Keys.SAVE, saving::save);
        steps = List.of(
                WindowAction.of("Undo", Keys.UNDO, state::undo).onlyIf(state.canUndoProperty()::get),
                WindowAction.of("Redo", Keys.REDO, state::redo).onlyIf(state.canRedoProperty()::get),
                WindowAction.of("Reset", state::reset));
        views = WindowView.all().stream()
                .map(view -> WindowAction.of(view.title(), view.key(), () -> window.show(view.view())))
                .toList();
        transpose = WindowAction.of(MatrixText.FEATURES_AS_ROWS, Keys.TRANSPOSE, this::turn)
                .onlyIf(() -> state.viewState().view() == View.MATRIX);
        figures = WindowAction.of(RefreshText.COMMAND, window::lookAgain);
        hint = WindowAction.of("How it works", window::showHint);
        quit = WindowAction.of(
                "Quit", Keys.QUIT, () -> ClosingGuard.close(getScene().getWindow()));
        Toolbar.iconOnly(this, Icon.MORE, "More");
    }

    /// Turns the table where it can be seen.
    private void turn() {
        window.show(View.MATRIX);
        state.transpose();
    }

    /// What it offers, for the keys of the window.
    List<WindowAction> commands() {
        List<WindowAction> all = new ArrayList<>(steps);
        all.addAll(views);
        all.addAll(help);
        all.addAll(List.of(save, figures, transpose, quit));
        return all;
    }

    @Override
    public List<MenuItem> items() {
        List<MenuItem> items = new ArrayList<>(List.of(save.item(), figures.item(), new SeparatorMenuItem()));
        steps.forEach(step -> items.add(step.item()));
        items.add(new SeparatorMenuItem());
        views.forEach(view -> items.add(view.item()));
        CheckMenuItem turned = new CheckMenuItem(transpose.name());
        turned.setSelected(state.viewState().columns().transposed());
        transpose.dress(turned);
        items.addAll(List.of(new SeparatorMenuItem(), turned, new SeparatorMenuItem()));
        items.add(hint.item());
        help.forEach(one -> items.add(one.item()));
        items.addAll(List.of(new SeparatorMenuItem(), quit.item()));
        return items;
    }
}
