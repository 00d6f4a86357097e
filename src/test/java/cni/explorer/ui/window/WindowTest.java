package cni.explorer.ui.window;

import cni.explorer.data.ShippedDatasets;
import cni.explorer.metrics.FigureAccess;
import cni.explorer.model.Dataset;
import cni.explorer.storage.Settings;
import cni.explorer.storage.SettingsStore;
import cni.explorer.ui.common.AtOnce;
import cni.explorer.ui.common.ClipboardData;
import cni.explorer.ui.common.RecordingDesktop;
import cni.explorer.ui.common.Tasks;
import cni.explorer.ui.common.Theme;
import cni.explorer.ui.grid.FrozenGrid;
import cni.explorer.ui.grid.GridCell;
import cni.explorer.ui.grid.GridModel;
import cni.explorer.ui.grid.GridPosition;
import cni.explorer.ui.grid.GridRun;
import cni.explorer.ui.state.ExplorerModel;
import cni.explorer.workspace.DatasetSource;
import cni.explorer.workspace.IndexedDataset;
import cni.explorer.workspace.ViewState;
import cni.explorer.workspace.Workspace;
import java.net.URI;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import javafx.geometry.Bounds;
import javafx.geometry.Dimension2D;
import javafx.scene.AccessibleAttribute;
import javafx.scene.Node;
import javafx.scene.control.ButtonBase;
import javafx.scene.image.Image;
import javafx.stage.Stage;
import javafx.stage.Window;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.testfx.framework.junit5.ApplicationTest;

/// The whole window on the post of 2017, on the headless platform, with a robot and with prompts that answer at once.
public abstract class WindowTest extends ApplicationTest {
    static final double WIDTH = 1000;
    static final double HEIGHT = 800;

    final SettingsAutosave session = new SettingsAutosave(SettingsStore.in(Optional.empty()), Settings.DEFAULTS);
    Optional<Path> target = Optional.empty();
    Optional<Path> chosen = Optional.empty();
    private final RecordingDesktop desktop = new RecordingDesktop(() -> target, () -> chosen);
    final List<URI> opened = desktop.opened();
    final List<ClipboardData> copied = desktop.copied();
    final List<Image> pictures = desktop.pictures();
    private @Nullable WindowComposition composition;

    @Override
    public void start(Stage stage) {
        StartupState start = begin();
        composition = new WindowComposition(
                start, session, Theme.LIGHT, new Dimension2D(width(), height()), desktop, tasks(), this::figures);
        stage.setScene(composition.scene());
        stage.show();
        putBack(stage);
        composition.window().focusView();
    }

    /// The stage is one for all tests, and keeps a size and a place that were given to it.
    private static void putBack(Window stage) {
        stage.sizeToScene();
        stage.setX(0);
        stage.setY(0);
    }

    @AfterEach
    void putBack() {
        interact(() -> putBack(composition().scene().getWindow()));
    }

    /// Of the content, in pixels.
    double width() {
        return WIDTH;
    }

    /// Of the content, in pixels.
    double height() {
        return HEIGHT;
    }

    /// What the window begins with.
    StartupState begin() {
        return startOf("cni-2017");
    }

    /// With a shipped dataset, as on a first start.
    static StartupState startOf(String id) {
        return startOf(ShippedDatasets.find(id).orElseThrow());
    }

    /// The same with any dataset.
    static StartupState startOf(Dataset dataset) {
        String id = dataset.about().id();
        return new StartupState(
                IndexedDataset.of(dataset),
                List.of(),
                Workspace.of(new DatasetSource.Shipped(id), dataset),
                Optional.empty());
    }

    /// Whom the window asks for figures.
    FigureAccess figures() {
        return UserFigures.NONE;
    }

    /// How work is done that must not hold up the window.
    protected Tasks tasks() {
        return new AtOnce();
    }

    public WindowComposition composition() {
        return Objects.requireNonNull(composition);
    }

    public ExplorerModel state() {
        return composition().state();
    }

    ViewState shown() {
        return state().viewState();
    }

    /// The grid of those who are left, one way round or the other.
    FrozenGrid matrix() {
        return grid(0);
    }

    /// The grid of those who are not.
    FrozenGrid excluded() {
        return grid(1);
    }

    private FrozenGrid grid(int place) {
        return lookup((Node node) -> node instanceof FrozenGrid).nth(place).query();
    }

    /// What a screen reader gets for a cell.
    static Node cell(FrozenGrid grid, int row, int column) {
        return (Node) Objects.requireNonNull(
                grid.queryAccessibleAttribute(AccessibleAttribute.CELL_AT_ROW_COLUMN, row, column));
    }

    /// What a screen reader is told of a cell.
    static String spoken(FrozenGrid grid, int row, int column) {
        Node cell = cell(grid, row, column);
        return Objects.requireNonNull(cell.queryAccessibleAttribute(AccessibleAttribute.TEXT))
                .toString();
    }

    /// Gives the keyboard to a cell.
    void focus(FrozenGrid grid, int row, int column) {
        interact(() -> {
            grid.requestFocus();
            grid.focus(new GridPosition(row, column));
        });
    }

    /// Clicks on a cell at a distance from its left edge.
    void click(FrozenGrid grid, int row, int column, double x) {
        // The frame that lays out what was just changed may be late.
        interact(() -> grid.getScene().getRoot().layout());
        Bounds cell = grid.bounds(new GridPosition(row, column)).orElseThrow();
        clickOn(grid.localToScreen(cell.getMinX() + x, cell.getCenterY()));
    }

    /// A button that is a mere picture, by what a screen reader says.
    Node icon(String spoken) {
        return lookup((Node node) -> node instanceof ButtonBase && spoken.equals(node.getAccessibleText()))
                .query();
    }

    /// The runs of a cell as they are shown.
    static List<GridRun> runs(FrozenGrid grid, int row, int column) {
        GridModel model = grid.modelProperty().get();
        GridCell cell = row == GridPosition.HEADER ? model.column(column).header() : model.cell(row, column);
        return cell.lines().stream().flatMap(line -> line.runs().stream()).toList();
    }

    /// The names of the providers in the table, in their order.
    List<String> rows() {
        return shown().matrix().rows().stream()
                .mapToObj(row -> shown().dataset().providers().get(row).name())
                .toList();
    }
}
