package cni.explorer.ui.window;

import cni.explorer.query.Ordering;
import cni.explorer.storage.Reopened;
import cni.explorer.ui.common.DesktopServices;
import cni.explorer.ui.common.Palette;
import cni.explorer.ui.common.Tasks;
import cni.explorer.ui.common.Theme;
import cni.explorer.ui.files.DropTarget;
import cni.explorer.ui.files.OpenDataset;
import cni.explorer.ui.files.OwnFilesMenu;
import cni.explorer.ui.files.RecentDatasets;
import cni.explorer.ui.state.ExplorerModel;
import java.util.function.Consumer;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.geometry.Dimension2D;
import javafx.scene.Scene;

/// The scene of the window: state, views and theme put together.
public final class WindowComposition {
    private final ExplorerModel state;
    private final MainWindow window;
    private final Scene scene;
    private final ThemeButton themeButton;
    private final OpenDataset open;
    private final MistakeNotice mistakes;
    private final ObjectProperty<Theme> theme;
    private final Tasks tasks;
    private Runnable hearNoMore = () -> {};

    /// @param memory what is remembered of last time
    /// @param size   of the content, in pixels
    WindowComposition(
            StartupState start,
            RecentDatasets memory,
            Theme theme,
            Dimension2D size,
            DesktopServices prompts,
            Tasks tasks) {
        Theme.loadFonts();
        theme.dressControls();
        this.tasks = tasks;
        this.theme = new SimpleObjectProperty<>(theme);
        this.state = new ExplorerModel(start.indexed(), start.workspace());
        Progress progress = new Progress(tasks);
        this.open = new OpenDataset(state, progress, memory);
        OwnFilesMenu own = new OwnFilesMenu(open, memory, prompts, progress, Keys.OPEN);
        this.themeButton = new ThemeButton();
        DatasetMenu datasets = new DatasetMenu(state, open, own, prompts);
        SaveComparisonAction saving = new SaveComparisonAction(state, open, prompts, progress, this::say);
        MoreMenu more = new MoreMenu(state, saving);
        this.window = new MainWindow(
                state,
                () -> new OpenDatasetContext(open.source()),
                prompts,
                this.theme.map(Palette::of),
                progress,
                datasets,
                themeButton,
                more);
        this.mistakes = new MistakeNotice(window, prompts);
        window.add(new AgeNotice(state, open));
        window.add(new FileNotices(open));
        window.add(new ProgressLine(progress));
        this.scene = new Scene(new DropTarget(window, open::open), size.getWidth(), size.getHeight());
        datasets.onChanges(changes -> window.open((backTo, back) -> new ChangesPage(changes, prompts, backTo, back)));
        more.onHint(window::showHint);
        own.tell(window::say);
        open.onReopened(reopened -> tell(reopened, datasets));
        open.begin(start.warnings(), window::say);
        start.missed().ifPresent(missed -> open.notOpened(missed.file(), missed.result()));
        start.reopened().ifPresent(reopened -> tell(reopened, datasets));
        scene.getAccelerators().put(Keys.SEARCH, window::bringCursorToSearch);
        scene.getAccelerators().put(Keys.REDO_TOO, state::redo);
        scene.getAccelerators().put(Keys.OPEN, own::choose);
        more.commands().forEach(this::bindKey);
        window.exportCommands().forEach(this::bindKey);
        dress(theme);
        state.viewStateProperty().addListener((_, before, shown) -> {
            if (!before.indexedDataset().hasCellsOf(shown.indexedDataset())) {
                prepareOrders();
            }
        });
    }

    private void bindKey(WindowAction command) {
        command.key().ifPresent(key -> scene.getAccelerators().put(key, command::run));
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
    void prepareOrders() {
        Ordering ordering = state.viewState().indexedDataset().ordering();
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

    /// Says in the window from now on what goes wrong on the JavaFX thread, on which it is called.
    void hearOfMistakes() {
        hearNoMore = mistakes.begin();
    }

    /// Lets go of everything that is still followed.
    void end() {
        open.end();
        hearNoMore.run();
    }

    /// What the window shows.
    public Scene scene() {
        return scene;
    }

    public ExplorerModel state() {
        return state;
    }

    public MainWindow window() {
        return window;
    }

    /// Lets the person choose the theme.
    ///
    /// @param chosen is told of each choice
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
}
