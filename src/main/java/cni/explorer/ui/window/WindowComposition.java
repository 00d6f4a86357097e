package cni.explorer.ui.window;

import cni.explorer.data.ShippedDatasets;
import cni.explorer.diff.Changes;
import cni.explorer.metrics.FigureAccess;
import cni.explorer.query.Ordering;
import cni.explorer.storage.Reopened;
import cni.explorer.storage.UserPreferences;
import cni.explorer.text.LinkText;
import cni.explorer.ui.common.ClipboardData;
import cni.explorer.ui.common.DesktopServices;
import cni.explorer.ui.common.FxTasks;
import cni.explorer.ui.common.Palette;
import cni.explorer.ui.common.PopUpSheet;
import cni.explorer.ui.common.Tasks;
import cni.explorer.ui.common.Theme;
import cni.explorer.ui.common.Zoomed;
import cni.explorer.ui.files.DropTarget;
import cni.explorer.ui.files.OpenDataset;
import cni.explorer.ui.files.OwnFilesMenu;
import cni.explorer.ui.files.RecentDatasets;
import cni.explorer.ui.state.ExplorerModel;
import cni.explorer.workspace.View;
import java.nio.file.Path;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.Supplier;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.value.ObservableValue;
import javafx.geometry.Dimension2D;
import javafx.scene.Group;
import javafx.scene.Scene;

/// The scene of the window: state, views and theme put together.
public final class WindowComposition {
    /// What the window needs at least, in its own pixels.
    private static final Dimension2D LEAST = new Dimension2D(640, 400);

    private final ExplorerModel state;
    private final MainWindow window;
    private final Scene scene;
    private final ThemeButton themeButton;
    private final OpenDataset open;
    private final DatasetMenu datasets;
    private final WindowActions asked;
    private final MistakeNotice mistakes;
    private final ObjectProperty<Theme> theme;
    private final Tasks tasks;
    private final ModalPanes overlays;
    private final PreferenceKeys preferring;
    private final Zoomed zoomed;
    private final FigureRefreshAccess figures;
    private Runnable hearNoMore = () -> {};

    /// @param recent what is remembered of last time
    /// @param size   of the content, in pixels
    WindowComposition(
            StartupState start,
            RecentDatasets recent,
            Theme theme,
            Dimension2D size,
            DesktopServices desktop,
            Tasks tasks) {
        this(start, recent, theme, size, desktop, tasks, () -> UserFigures.NONE);
    }

    /// @param access whom to ask for figures, looked for when somebody does
    WindowComposition(
            StartupState start,
            RecentDatasets recent,
            Theme theme,
            Dimension2D size,
            DesktopServices desktop,
            Tasks tasks,
            Supplier<FigureAccess> access) {
        Theme.loadFonts();
        theme.dressControls();
        this.tasks = tasks;
        this.theme = new SimpleObjectProperty<>(theme);
        this.state = new ExplorerModel(start.indexed(), start.workspace());
        Progress progress = new Progress(tasks);
        this.asked = new Asked();
        this.preferring = new PreferenceKeys(asked::say);
        this.open = new OpenDataset(state, progress, recent, asked::say, asked::tell);
        OwnFilesMenu own = new OwnFilesMenu(open, recent, desktop, progress, Keys.OPEN, asked::say);
        this.themeButton = new ThemeButton();
        this.datasets = new DatasetMenu(state, open, own, asked);
        SaveComparisonAction saving = new SaveComparisonAction(state, open, desktop, progress, asked::say);
        List<WindowAction> help = List.of(
                WindowAction.of("Find anything…", Keys.PALETTE, () -> overlays().showPalette()),
                WindowAction.of("Keys", Keys.GUIDE, () -> overlays().showKeys()),
                WindowAction.of(
                        "Preferences…", Keys.PREFERENCES, () -> overlays().showPreferences(preferring)),
                WindowAction.of("About CNI Explorer", () -> overlays().showProgram()));
        MoreMenu more = new MoreMenu(state, asked, saving, help);
        this.window = new MainWindow(
                state,
                () -> new OpenDatasetContext(state.viewState()),
                desktop,
                this.theme.map(Palette::of),
                preferring.property(),
                progress,
                asked,
                datasets,
                themeButton,
                more);
        this.mistakes = new MistakeNotice(window, desktop);
        desktop.onNotOpened(address -> window.say(
                LinkText.notOpened(address), "Copy", () -> desktop.copy(ClipboardData.of(address.toString()))));
        window.add(new AgeNotice(state, open));
        window.add(new FileNotices(open, desktop));
        window.add(new ProgressLine(progress));
        DropTarget root = new DropTarget(window, open::open);
        this.zoomed = new Zoomed(root, 1, LEAST);
        this.scene = new Scene(new Group(), size.getWidth(), size.getHeight());
        dress(theme);
        // Not before it is dressed: all nodes would look for their styles once more.
        scene.setRoot(zoomed);
        ClosingGuard closing = new ClosingGuard(progress, asked::say);
        scene.windowProperty().subscribe(frame -> {
            if (frame != null) {
                frame.setOnCloseRequest(closing::asked);
            }
        });
        this.figures = new FigureRefreshAccess(state, progress, access, window, desktop);
        begin(start);
        List<WindowAction> actions = new WindowActionList(
                        state, window, preferring, own, more, themeButton::fire, this::overlays)
                .boundTo(scene);
        this.overlays = new ModalPanes(
                root,
                desktop,
                new PaletteEntries(state, open, recent, window::open, datasets::pages, actions)::now,
                event -> Keys.workOverPanes(event) || preferring.isKey(event));
        preferring.property().addListener((_, _, now) -> zoomed.zoom(now.size().factor()));
        // Not while the window is being laid out: other sheets make all styles be worked out anew.
        zoomed.drawnProperty().addListener(_ -> FxTasks.later(() -> PopUpSheet.put(scene, zoomed.drawn())));
        // They stand where what they belong to was, and are as large as that was.
        zoomed.drawnProperty().addListener(_ -> OpenMenus.closeOver(scene));
        scene.widthProperty().addListener(_ -> OpenMenus.closeOver(scene));
        scene.heightProperty().addListener(_ -> OpenMenus.closeOver(scene));
        state.viewStateProperty().addListener((_, before, shown) -> {
            if (!before.indexedDataset().hasCellsOf(shown.indexedDataset())) {
                OpenMenus.closeMenusOver(scene);
                prepareOrders();
            }
        });
    }

    private void begin(StartupState start) {
        open.begin(start.warnings());
        start.missed().ifPresent(missed -> open.notOpened(missed.file(), missed.result()));
        start.reopened().ifPresent(reopened -> {
            open.beginFrom(reopened.file());
            asked.tell(reopened);
        });
    }

    private ModalPanes overlays() {
        return overlays;
    }

    /// Works out the ranks of all columns of a dataset meanwhile, so that the first click on a header finds them.
    void prepareOrders() {
        Ordering ordering = state.viewState().indexedDataset().ordering();
        tasks.run(
                () -> {
                    ordering.prepare();
                    return ordering;
                },
                _ -> {});
    }

    /// Opens what looks again at the figures; asks nobody.
    void lookAgain() {
        figures.open();
    }

    /// Looks for what the keeper of a file is warned of besides what its reader found.
    void completeWarnings() {
        open.completeWarnings();
    }

    /// Brings the figures that were learned earlier into the dataset in sight.
    void recallFigures() {
        figures.recall();
    }

    /// Says in the window from now on what goes wrong on the JavaFX thread, on which it is called.
    void hearOfMistakes() {
        hearNoMore = mistakes.begin();
    }

    /// Opens a file as if it had been chosen, and says what is wrong with it.
    public void open(Path file) {
        open.open(file);
    }

    /// Shows the first of the datasets that travel with the program as if it had been chosen.
    public void openShipped() {
        open.open(ShippedDatasets.all().getFirst());
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

    /// What somebody prefers, for who keeps it.
    ObjectProperty<UserPreferences> preferencesProperty() {
        return preferring.property();
    }

    /// What the frame of the window says.
    ObservableValue<String> title() {
        return WindowTitle.of(state, open);
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
        if (changed == theme.get() && !scene.getStylesheets().isEmpty()) {
            return;
        }
        theme.set(changed);
        changed.dress(scene);
        PopUpSheet.put(scene, zoomed.drawn());
        themeButton.show(changed);
    }

    /// Finds the window when it is asked, which is after everything has been put together.
    private final class Asked implements WindowActions {
        @Override
        public void say(String sentence) {
            window.say(sentence);
        }

        @Override
        public void tell(Reopened reopened) {
            window.say(
                    reopened.news(),
                    reopened.moved().isEmpty() ? "" : "What has moved",
                    () -> datasets.showUnder(new MovedPane(reopened)));
        }

        @Override
        public void show(View view) {
            window.show(view);
        }

        @Override
        public void showChanges(Changes changes) {
            window.reading().show(changes);
        }

        @Override
        public void showAbout() {
            window.reading().show(state.viewState().dataset().about());
        }

        @Override
        public void showHint() {
            window.showHint();
        }

        @Override
        public void lookAgain() {
            figures.open();
        }
    }
}
