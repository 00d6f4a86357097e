package cni.explorer.ui;

import cni.explorer.model.Dataset;
import cni.explorer.query.Ordering;
import cni.explorer.saved.Reopened;
import cni.explorer.settings.Look;
import cni.explorer.ui.common.Palette;
import cni.explorer.ui.common.Prompts;
import cni.explorer.ui.common.Tasks;
import cni.explorer.ui.common.Theme;
import cni.explorer.ui.own.DropTarget;
import cni.explorer.ui.own.Memory;
import cni.explorer.ui.own.OpenDataset;
import cni.explorer.ui.own.OwnFilesMenu;
import cni.explorer.ui.state.Comparison;
import cni.explorer.ui.state.ExplorerState;
import java.util.function.Consumer;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.geometry.Dimension2D;
import javafx.scene.Scene;

/// The scene of the window: state, views and theme put together.
final class Frame {
    private final ExplorerState state;
    private final MainWindow window;
    private final Scene scene;
    private final ThemeButton themeButton;
    private final OpenDataset open;
    private final ObjectProperty<Theme> theme;

    /// @param memory what is remembered of last time
    /// @param size   of the content, in pixels
    Frame(Start start, Memory memory, Theme theme, Dimension2D size, Prompts prompts, Tasks tasks) {
        theme.prepare();
        this.theme = new SimpleObjectProperty<>(theme);
        this.state = state(
                start,
                start.reopened()
                        .map(Reopened::look)
                        .orElseGet(() -> memory.look(start.dataset().about().id())));
        Progress progress = new Progress(tasks);
        this.open = new OpenDataset(state, progress, memory);
        OwnFilesMenu own = new OwnFilesMenu(open, memory, prompts, progress, Keys.OPEN);
        this.themeButton = new ThemeButton();
        DatasetMenu datasets = new DatasetMenu(state, open, own, prompts);
        Saving saving = new Saving(state, open, prompts, progress, this::say);
        this.window = new MainWindow(
                state,
                () -> new OpenOrigin(open.choice()),
                prompts,
                this.theme.map(Palette::of),
                progress,
                datasets,
                themeButton,
                new MoreMenu(state, saving));
        window.add(new FileNotices(open));
        window.add(new ProgressLine(progress));
        this.scene = new Scene(new DropTarget(window, open::open), size.getWidth(), size.getHeight());
        own.tell(window::say);
        open.onReopened(reopened -> tell(reopened, datasets));
        open.begin(start.file(), window::say);
        start.reopened().ifPresent(reopened -> tell(reopened, datasets));
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

    private void say(String sentence) {
        window.say(sentence);
    }

    /// Says whether a saved comparison is still what it was.
    private void tell(Reopened reopened, DatasetMenu datasets) {
        window.say(
                reopened.news(),
                reopened.moved().isEmpty() ? "" : "What has moved",
                () -> datasets.showUnder(new MovedPane(reopened)));
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

    /// Lets go of everything that is still followed.
    void end() {
        open.end();
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
            dress(theme.get().other());
            chosen.accept(theme.get());
        });
    }

    void dress(Theme changed) {
        theme.set(changed);
        changed.dress(scene);
        themeButton.show(changed);
    }

    private static ExplorerState state(Start start, Look look) {
        Dataset dataset = start.dataset();
        ExplorerState state = new ExplorerState(
                Comparison.of(dataset), start.selection().orElse(look.selection()), look.arrangement(dataset));
        state.viewProperty().set(start.view().orElse(look.view()));
        look.charts().ifPresent(state.chartsProperty()::set);
        state.columnsProperty()
                .set(look.columns()
                        .withTransposed(start.transposed() || look.columns().transposed()));
        return state;
    }
}
