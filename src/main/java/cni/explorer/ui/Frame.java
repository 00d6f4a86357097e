package cni.explorer.ui;

import cni.explorer.model.Dataset;
import cni.explorer.query.Ordering;
import cni.explorer.settings.Look;
import cni.explorer.ui.common.Prompts;
import cni.explorer.ui.common.Tasks;
import cni.explorer.ui.common.Theme;
import cni.explorer.ui.state.Comparison;
import cni.explorer.ui.state.ExplorerState;
import java.util.function.Consumer;
import javafx.geometry.Dimension2D;
import javafx.scene.Scene;

/// The scene of the window: state, views and theme put together.
final class Frame {
    private final ExplorerState state;
    private final MainWindow window;
    private final Scene scene;
    private final ThemeButton themeButton;
    private Theme theme;

    /// @param look how the dataset was looked at last time
    /// @param size of the content, in pixels
    Frame(Start start, Look look, Theme theme, Dimension2D size, Prompts prompts, Tasks tasks) {
        Theme.loadFonts();
        this.theme = theme;
        this.state = state(start, look);
        this.themeButton = new ThemeButton();
        this.window = new MainWindow(
                state, prompts, tasks, new DatasetMenu(state, prompts), themeButton, new MoreMenu(state));
        this.scene = new Scene(window, size.getWidth(), size.getHeight());
        scene.getAccelerators().put(Keys.SEARCH, window::bringCursorToSearch);
        scene.getAccelerators().put(Keys.REDO_TOO, state::redo);
        dress(theme);
        prepareOrders(tasks);
        state.shownProperty().addListener((_, before, shown) -> {
            if (before.dataset() != shown.dataset()) {
                prepareOrders(tasks);
            }
        });
    }

    /// Works out the ranks of all columns of a dataset meanwhile, so that the first click on a header finds them.
    private void prepareOrders(Tasks tasks) {
        Ordering ordering = state.shown().comparison().ordering();
        tasks.run(
                () -> {
                    ordering.prepare();
                    return ordering;
                },
                _ -> {},
                failure -> {
                    throw new IllegalStateException(failure);
                });
    }

    Scene scene() {
        return scene;
    }

    ExplorerState state() {
        return state;
    }

    MainWindow window() {
        return window;
    }

    /// Lets the person choose the theme.
    ///
    /// @param chosen hears of each choice
    void onThemeChosen(Consumer<Theme> chosen) {
        themeButton.setOnAction(_ -> {
            dress(theme.other());
            chosen.accept(theme);
        });
    }

    void dress(Theme changed) {
        theme = changed;
        theme.dress(scene);
        themeButton.show(theme);
    }

    private static ExplorerState state(Start start, Look look) {
        Dataset dataset = start.dataset();
        ExplorerState state = new ExplorerState(
                Comparison.of(dataset), start.selection().orElse(look.selection()), Session.arrangement(dataset, look));
        state.viewProperty().set(start.view().orElse(look.view()));
        look.charts().ifPresent(state.chartsProperty()::set);
        state.columnsProperty().set(look.columns());
        return state;
    }
}
