package cni.explorer.ui.charts;

import cni.explorer.model.Dataset;
import cni.explorer.model.Metric;
import cni.explorer.model.Provider;
import cni.explorer.model.ProviderId;
import cni.explorer.ui.common.CellCopy;
import cni.explorer.ui.common.CopyMenu;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.function.Consumer;
import java.util.function.DoubleConsumer;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import javafx.beans.property.ReadOnlyIntegerProperty;
import javafx.beans.property.ReadOnlyIntegerWrapper;
import javafx.collections.FXCollections;
import javafx.scene.Node;
import javafx.scene.control.ListView;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;

/// The rows of a band. Its items are the numbers of the rows, so that another order or other charts only show their
/// rows anew. Makes cells only for the visible rows, so that very many providers cost no more than a few.
final class BarList extends ListView<Integer> {
    static final int NO_POINT = -1;

    private static final double ROW = 32;
    private static final double DENSE_ROW = 28;
    private static final double MOST = 72;
    private static final int ROOMY_UP_TO = 12;
    private static final int WHOLE_UP_TO = 40;
    private static final int IN_SIGHT_AT_LEAST = 8;

    private final int columns;
    private final int count;
    private final boolean growing;
    private final ReadOnlyIntegerWrapper changes = new ReadOnlyIntegerWrapper();
    private Optional<Dataset> dataset = Optional.empty();
    private List<Chart> charts = List.of();
    private int[] providers = {};
    private DoubleConsumer reached = _ -> {};
    private Consumer<ProviderId> page = _ -> {};
    private Optional<ChartDetails> details = Optional.empty();
    private Optional<ChartMenu> menu = Optional.empty();
    private final ReadOnlyIntegerWrapper figure = new ReadOnlyIntegerWrapper();
    private final ReadOnlyIntegerWrapper point = new ReadOnlyIntegerWrapper(NO_POINT);
    private double room;

    /// @param growing whether rows are higher where there is more room than they need
    BarList(List<Metric> metrics, int columns, boolean growing) {
        this.columns = columns;
        this.growing = growing;
        this.count = metrics.size();
        getStyleClass().add(ChartsStyle.BAR_LIST);
        setCellFactory(_ -> new BarRow(this));
        setAccessibleText(metrics.stream().map(Metric::name).collect(Collectors.joining(", ", "Figures: ", "")));
        addEventFilter(KeyEvent.KEY_PRESSED, this::step);
        figure.addListener(_ -> point.set(NO_POINT));
        getFocusModel().focusedIndexProperty().addListener((_, _, row) -> {
            point.set(NO_POINT);
            if (isFocused() && row.intValue() >= 0) {
                reached.accept(row.intValue() * getFixedCellSize());
            }
        });
    }

    /// What happens when the keyboard gets to a row; told where in the list the row begins.
    void onReached(DoubleConsumer action) {
        reached = action;
    }

    /// What a press on a name does.
    void onOpenPage(Consumer<ProviderId> action) {
        page = action;
    }

    /// Where what is known of a figure is shown.
    void onOpen(ChartDetails shown) {
        details = Optional.of(shown);
    }

    /// Shows what is known of a figure.
    void open(BarCell bar, int row, int chart) {
        details.ifPresent(shown -> shown.showFigure(
                bar, bar.getLayoutBounds(), charts.get(chart).column().metric(), index(row)));
    }

    /// What can be done with a figure or a name.
    void onMenu(ChartMenu offered) {
        menu = Optional.of(offered);
    }

    /// Opens the menu of a figure.
    void openMenu(BarRow shown, Node bar, int chart) {
        menu.ifPresent(offered ->
                offered.ofFigure(at(shown, bar), charts.get(chart).column().metric()));
    }

    /// Opens the menu of a name.
    void openMenu(BarRow shown, Node name) {
        menu.ifPresent(offered -> offered.ofName(at(shown, name)));
    }

    private ChartMenu.At at(BarRow shown, Node part) {
        return new ChartMenu.At(
                part,
                part.getLayoutBounds(),
                index(shown.getItem()),
                () -> CopyMenu.picture(shown, shown.getLayoutBounds()));
    }

    /// Which of the figures of a row the keyboard is at.
    ReadOnlyIntegerProperty figureProperty() {
        return figure.getReadOnlyProperty();
    }

    /// Which figure of its trend the keyboard is at, or that it is at none of them.
    ReadOnlyIntegerProperty pointProperty() {
        return point.getReadOnlyProperty();
    }

    /// Left and right go from metric to metric, with Shift through the years of one; the key for copying copies it.
    private void step(KeyEvent event) {
        int by = event.getCode() == KeyCode.LEFT ? -1 : event.getCode() == KeyCode.RIGHT ? 1 : 0;
        if (by != 0 && !event.isShortcutDown() && !event.isAltDown()) {
            if (event.isShiftDown()) {
                stepThroughYears(by);
            } else {
                point.set(NO_POINT);
                figure.set(Math.clamp(figure.get() + by, 0, count - 1));
            }
            event.consume();
        } else if (CellCopy.KEY.match(event)) {
            copy();
            event.consume();
        }
    }

    /// The figure that the keyboard is at.
    private void copy() {
        int row = getFocusModel().getFocusedIndex();
        if (row >= 0 && row < providers.length) {
            menu.ifPresent(offered -> chart().ifPresent(chart ->
                    offered.copyFigure(providers[row], chart.column().metric())));
        }
    }

    /// To the right it begins with the oldest figure, to the left with the newest.
    private void stepThroughYears(int by) {
        int row = getFocusModel().getFocusedIndex();
        if (row < 0 || row >= providers.length) {
            return;
        }
        int figures = years(providers[row]);
        if (figures > 0) {
            int from = point.get() == NO_POINT && by < 0 ? figures : point.get();
            point.set(Math.clamp(from + by, 0, figures - 1));
        }
    }

    private double rowHeight() {
        double least = providers.length > ROOMY_UP_TO ? DENSE_ROW : ROW;
        return growing && providers.length > 0 ? Math.clamp(Math.floor(room / providers.length), least, MOST) : least;
    }

    void openPage(ProviderId provider) {
        page.accept(provider);
    }

    /// In whose row the keyboard is.
    Optional<ProviderId> focusedProvider() {
        int row = getFocusModel().getFocusedIndex();
        return row < 0 || row >= providers.length
                ? Optional.empty()
                : Optional.of(provider(row).id());
    }

    /// @param now   whose providers are drawn
    /// @param shown one chart for each metric
    /// @param order the rows, as indices of providers
    void show(Dataset now, List<Chart> shown, int[] order) {
        // By its id: in another dataset it stands elsewhere.
        int provider =
                focusedProvider().map(now::indexOf).orElse(OptionalInt.empty()).orElse(-1);
        boolean dense = order.length > ROOMY_UP_TO;
        Optional<Metric> metric = metric();
        dataset = Optional.of(now);
        charts = shown;
        providers = order;
        pseudoClassStateChanged(ChartsStyle.DENSE, dense);
        setFixedCellSize(rowHeight());
        if (getItems().size() != order.length) {
            setItems(FXCollections.observableList(
                    IntStream.range(0, order.length).boxed().toList()));
        }
        int year = isStill(provider, metric) ? point.get() : NO_POINT;
        point.set(NO_POINT);
        getSelectionModel().clearSelection();
        getFocusModel().focus(row(provider));
        // Figures that come in while somebody goes through them are added behind.
        point.set(year);
        changes.set(changes.get() + 1);
        requestLayout();
    }

    /// Whether the keyboard is at a figure of the same provider and metric as before.
    private boolean isStill(int provider, Optional<Metric> metric) {
        return IntStream.of(providers).anyMatch(one -> one == provider)
                && metric.map(Metric::id).equals(metric().map(Metric::id))
                && point.get() < years(provider);
    }

    /// The one that the keyboard is at.
    private Optional<Metric> metric() {
        return chart().map(chart -> chart.column().metric());
    }

    /// How many figures the trend of the metric goes through that the keyboard is at.
    private int years(int provider) {
        return chart().flatMap(chart -> chart.trend(provider))
                .map(trend -> trend.figures().size())
                .orElse(0);
    }

    /// That of the figure that the keyboard is at.
    private Optional<Chart> chart() {
        return charts.stream().skip(figure.get()).findFirst();
    }

    /// The row of a provider; the first one if it has none.
    private int row(int provider) {
        return IntStream.range(0, providers.length)
                .filter(row -> providers[row] == provider)
                .findFirst()
                .orElse(0);
    }

    List<Chart> charts() {
        return charts;
    }

    /// How often something else was shown, for rows that follow it: a list drops rows and makes others.
    ReadOnlyIntegerProperty changesProperty() {
        return changes.getReadOnlyProperty();
    }

    /// How many charts stand side by side.
    int count() {
        return count;
    }

    /// How many would have room.
    int columns() {
        return columns;
    }

    /// The index in the dataset of the provider in a row.
    int index(int row) {
        return providers[row];
    }

    Provider provider(int row) {
        return dataset.orElseThrow().providers().get(index(row));
    }

    /// @param height what may be used without scrolling anything but this list
    void setRoom(double height) {
        if (height != room) {
            room = height;
            setFixedCellSize(rowHeight());
            requestLayout();
        }
    }

    @Override
    protected double computeMinHeight(double width) {
        return computePrefHeight(width);
    }

    @Override
    protected double computePrefHeight(double width) {
        int rows = getItems().size();
        double fitting = Math.max(IN_SIGHT_AT_LEAST, Math.floor(room / getFixedCellSize()));
        return (rows <= WHOLE_UP_TO ? rows : Math.min(rows, fitting)) * getFixedCellSize();
    }

    @Override
    protected double computeMaxHeight(double width) {
        return computePrefHeight(width);
    }
}
