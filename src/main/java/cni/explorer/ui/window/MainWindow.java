package cni.explorer.ui.window;

import cni.explorer.export.ExportContext;
import cni.explorer.model.ProviderId;
import cni.explorer.query.MovedSources.CellPosition;
import cni.explorer.storage.UserPreferences;
import cni.explorer.ui.common.DesktopServices;
import cni.explorer.ui.common.DetailPopOver;
import cni.explorer.ui.common.Palette;
import cni.explorer.ui.common.ShowsProviders;
import cni.explorer.ui.common.Tasks;
import cni.explorer.ui.filter.FilterPane;
import cni.explorer.ui.matrix.MatrixView;
import cni.explorer.ui.provider.ProviderPage;
import cni.explorer.ui.state.ExplorerModel;
import cni.explorer.workspace.View;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.BiFunction;
import java.util.function.Supplier;
import java.util.stream.Stream;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.value.ObservableValue;
import javafx.event.ActionEvent;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.ToggleButton;
import javafx.scene.image.WritableImage;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyCombination;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseEvent;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

/// Everything inside the frame. Views are built when they are first looked at.
public final class MainWindow extends BorderPane {
    private static final double NARROW = 1000;
    private static final KeyCombination PAGE = Keys.shortcut(KeyCode.ENTER);

    private final ExplorerModel state;
    private final WindowView.Parts parts;
    private final Map<View, Node> views = new EnumMap<>(View.class);
    private final FilterPane filter;
    private final FirstHint hint;
    private final BooleanProperty narrow = new SimpleBooleanProperty();
    private final DetailPopOver requiredPane = new DetailPopOver();
    private final List<Button> required = new ArrayList<>();
    private final StatusLine status;
    private final Toolbar toolbar;
    private final VBox top;
    private final VBox foot;
    private final ExportMenu export;
    private final Pages pages;
    private final ReadingPages reading;
    private final Button pageRequired;
    private final PaneTraversal panes = new PaneTraversal(this::panes);

    /// @param origin  where the visible data lies
    /// @param palette     the colours of the theme in force
    /// @param preferences what is preferred in other things
    MainWindow(
            ExplorerModel state,
            Supplier<ExportContext> origin,
            DesktopServices desktop,
            ObservableValue<Palette> palette,
            ObservableValue<UserPreferences> preferences,
            Tasks tasks,
            WindowActions actions,
            DatasetMenu datasets,
            Node... menus) {
        this.state = state;
        filter = new FilterPane(state, desktop);
        hint = new FirstHint(state, this::openQuestions);
        status = new StatusLine(state, desktop);
        Exports exports = new Exports(state, origin, desktop, tasks, this::say);
        reading = new ReadingPages(desktop, exports, this::open);
        parts = new WindowView.Parts(
                state,
                desktop,
                exports,
                palette,
                preferences.map(UserPreferences::rows),
                this::required,
                hint,
                this::open,
                actions::lookAgain,
                exports::writeChart);
        export = new ExportMenu(state, exports, () -> preferences.getValue().csv(), this::picture, this::viewPicture);
        toolbar = new Toolbar(
                state,
                datasets,
                Stream.concat(Stream.of(export), Stream.of(menus)).toArray(Node[]::new));
        pageRequired = required();
        top = new VBox(toolbar);
        pages = new Pages(this, () -> view(state.viewState().view()));
        setTop(top);
        setLeft(filter);
        foot = new VBox(status);
        addEventFilter(MouseEvent.MOUSE_PRESSED, _ -> status.forget());
        addEventFilter(KeyEvent.KEY_PRESSED, _ -> status.forget());
        // Before any view is built: one that leaves the front does not draw the change by which it leaves.
        state.viewStateProperty().addListener((_, before, now) -> {
            if (before.view() != now.view()) {
                boolean hadKeyboard = getCenter().isFocusWithin();
                if (hadKeyboard) {
                    panes.leave(getCenter(), getScene().getFocusOwner());
                }
                pages.forget();
                setCenter(view(now.view()));
                if (hadKeyboard) {
                    // What scrolls has its content once it is laid out.
                    layout();
                    panes.enter(getCenter());
                }
            }
        });
        setCenter(view(state.viewState().view()));
        // Charts explain their marks themselves; signs of answers are not among them.
        centerProperty().subscribe(center -> status.showSigns(!center.equals(views.get(View.CHARTS))));
        // Tab goes through the parts in the order in which they were put in: the foot comes after the view.
        setBottom(foot);
        addEventHandler(KeyEvent.KEY_PRESSED, this::openFocused);
        toolbar.addEventHandler(ActionEvent.ACTION, event -> {
            // Also by the button of the view that is chosen already.
            if (event.getTarget() instanceof ToggleButton) {
                pages.back();
            }
        });
        widthProperty().addListener((_, before, width) -> {
            if (before.doubleValue() < NARROW != width.doubleValue() < NARROW || before.doubleValue() == 0) {
                narrow(width.doubleValue() < NARROW);
            }
        });
    }

    /// Says what just happened; it goes by itself.
    void say(String sentence) {
        status.say(sentence);
    }

    /// Says what somebody has to decide on, until it is closed or something else is said.
    ///
    /// @param link leads further; if empty, there is nothing to decide
    void say(String sentence, String link, Runnable action) {
        if (link.isEmpty()) {
            say(sentence);
        } else {
            status.say(sentence, link, action);
        }
    }

    /// Makes room for what there is to say of the user's own files.
    void add(FileNotices notices) {
        top.getChildren().add(notices.banner());
        foot.getChildren().addFirst(notices.problems());
        status.add(notices.warnings());
    }

    /// Makes room for a pane above the status line, and for what stands for it there.
    void add(Region pane, Node link) {
        foot.getChildren().add(foot.getChildren().indexOf(status), pane);
        status.addNews(link);
    }

    /// Shows all that is known of a provider instead of the view.
    void open(ProviderId provider) {
        open((backTo, back) -> new ProviderPage(state, provider, parts.desktop(), pageRequired, backTo, back));
    }

    private void openFocused(KeyEvent event) {
        if (PAGE.match(event) && getCenter() instanceof ShowsProviders view) {
            view.focusedProvider().ifPresent(this::open);
            event.consume();
        }
    }

    /// Shows a page instead of the view, until somebody goes back.
    ///
    /// @param page made with what the way back leads to, and with that way
    void open(BiFunction<String, Runnable, Node> page) {
        pages.open(page.apply(WindowView.of(state.viewState().view()).title(), pages::back));
    }

    /// What opens pages of text.
    ReadingPages reading() {
        return reading;
    }

    /// Shows a view, also instead of a page that lies over it.
    void show(View view) {
        pages.back();
        state.show(view);
    }

    /// Shows a cell in the table, also instead of a page or another view.
    void showCell(CellPosition cell) {
        pages.back();
        state.showCell(cell.provider(), cell.feature());
        if (getCenter() instanceof MatrixView table) {
            layout();
            table.showCell(cell.provider(), cell.feature());
        }
    }

    /// Says in three sentences how the window is used.
    public void showHint() {
        show(View.MATRIX);
        hint.show();
    }

    /// Makes room for what has to be known of the data before reading on.
    void add(AgeNotice notice) {
        top.getChildren().add(1, notice.banner());
    }

    /// Makes room for what goes on.
    void add(ProgressLine progress) {
        status.addFirst(progress);
    }

    /// What can be taken away, for the keys of the window.
    List<WindowAction> exportCommands() {
        return export.commands();
    }

    /// What the key for CSV does.
    void exportCsv() {
        export.writeCsv();
    }

    /// Puts the keyboard where reading starts.
    void focusView() {
        filter.requestFocus();
    }

    public void bringCursorToSearch() {
        OpenMenus.closeOver(getScene());
        toolbar.search().requestFocus();
        toolbar.search().selectAll();
    }

    /// Brings the keyboard to the next pane, or to the one before.
    void goToPane(int step) {
        OpenMenus.closeOver(getScene());
        panes.go(Optional.ofNullable(getScene().getFocusOwner()), step);
    }

    private List<Node> panes() {
        return Stream.of(toolbar, getLeft(), getCenter(), getBottom())
                .filter(Objects::nonNull)
                .toList();
    }

    /// The whole window as it stands, with the question on its left and the legend and the day of the data below.
    private WritableImage picture() {
        return getScene().snapshot(null);
    }

    private WritableImage viewPicture() {
        return getCenter().snapshot(null, null);
    }

    private Node view(View view) {
        return views.computeIfAbsent(view, first -> WindowView.of(first).build().apply(parts));
    }

    private Button required() {
        RequiredButton button = new RequiredButton(state, narrow);
        button.setOnAction(_ -> requiredPane.showInRoomUnder(button, filter));
        required.add(button);
        return button;
    }

    /// In a narrow window the questions stand in the pane of the button.
    private void openQuestions() {
        required.stream()
                .filter(button -> button.isVisible() && button.getScene() != null)
                .forEach(Button::fire);
        filter.openQuestions();
    }

    /// In a narrow window the column of ticks becomes a button.
    private void narrow(boolean isNarrow) {
        boolean hadKeyboard = filter.isFocusWithin() || required.stream().anyMatch(Node::isFocused);
        requiredPane.hide();
        filter.setMaxHeight(USE_COMPUTED_SIZE);
        setLeft(isNarrow ? null : filter);
        narrow.set(isNarrow);
        if (hadKeyboard) {
            panes.enter(isNarrow ? getCenter() : filter);
        }
    }
}
