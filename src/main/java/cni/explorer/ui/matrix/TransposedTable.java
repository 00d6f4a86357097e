package cni.explorer.ui.matrix;

import cni.explorer.model.Dataset;
import cni.explorer.model.Feature;
import cni.explorer.model.FeatureId;
import cni.explorer.text.AnswerText;
import cni.explorer.text.English;
import cni.explorer.ui.common.ProviderName;
import cni.explorer.ui.state.ExplorerModel;
import cni.explorer.workspace.ViewState;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.OptionalInt;
import java.util.Set;
import java.util.stream.Collectors;
import javafx.beans.property.DoubleProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleDoubleProperty;
import javafx.beans.value.ObservableDoubleValue;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.TableColumn;
import javafx.scene.control.TablePosition;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import org.jspecify.annotations.Nullable;

/// The same table turned round: features are rows, in their groups, and the providers that are left are columns, in the
/// order in which they would be rows.
///
/// No more than [#PROVIDERS_AT_MOST] providers are shown, the first ones: nobody reads more columns, and a table lays
/// out each of them.
final class TransposedTable extends PinnedTable<Line> {
    static final int PROVIDERS_AT_MOST = 40;
    static final double ROW = 28;

    private final ExplorerModel state;
    private final CellOpener opener;
    private final ObservableList<Line> lines = FXCollections.observableArrayList();
    private final TableColumn<Line, Line> featureColumn = new TableColumn<>("Feature");
    private final Map<Integer, TableColumn<Line, Line>> columns = new HashMap<>();
    private final TransposedWidths widths;
    private List<Integer> providers = List.of();
    private final DoubleProperty names = new SimpleDoubleProperty();
    private ViewState shown;

    TransposedTable(ExplorerModel state, CellOpener opener, CellCopy copy) {
        this.state = state;
        this.opener = opener;
        this.shown = state.viewState();
        this.widths = new TransposedWidths(shown.indexedDataset());
        getStyleClass().addAll(MatrixStyle.MATRIX_TABLE, MatrixStyle.TRANSPOSED);
        setAccessibleText("Features, and the providers that are left as columns");
        getSelectionModel().setCellSelectionEnabled(true);
        setFixedCellSize(ROW);
        setPlaceholder(new Label());
        setRowFactory(_ -> new LineRow(this));
        dress(featureColumn);
        featureColumn.getStyleClass().add(MatrixStyle.PROVIDER_COLUMN);
        featureColumn.setCellFactory(_ -> new FeatureCell());
        setItems(lines);
        addEventHandler(KeyEvent.KEY_PRESSED, this::pressed);
        addEventHandler(KeyEvent.KEY_PRESSED, event -> copy(event, copy));
        focusedProperty().addListener((_, _, focused) -> focusSomewhere(focused));
    }

    /// What the answer adds: that this is the other way round, and how many are not shown.
    ///
    /// @param rows how many would be rows the usual way
    static List<AnswerText.Phrase> phrases(int rows) {
        AnswerText.Phrase turned = new AnswerText.Phrase(" · features as rows", false);
        return rows <= PROVIDERS_AT_MOST
                ? List.of(turned)
                : List.of(
                        turned,
                        new AnswerText.Phrase(
                                English.format(": the first %d of %,d, narrow to see others", PROVIDERS_AT_MOST, rows),
                                true));
    }

    /// Shows what the state holds now.
    void show(ViewState changed) {
        Focus focused = focus();
        if (!changed.indexedDataset().hasCellsOf(shown.indexedDataset())) {
            columns.clear();
            widths.measure(changed.indexedDataset());
        }
        shown = changed;
        providers = shown.rows().stream().limit(PROVIDERS_AT_MOST).boxed().toList();
        showColumns();
        List<Line> wanted =
                Line.of(shown.matrix().features(), required(), shown.columns().folds());
        if (!wanted.equals(lines)) {
            lines.setAll(wanted);
        }
        names.set(Math.max(widths.feature(), widths.names()));
        restore(focused);
    }

    ViewState shown() {
        return shown;
    }

    void open(Node under, int provider, Feature feature) {
        opener.open(under, provider, feature);
    }

    void fold(Line.Heading heading) {
        state.show(shown.columns().withFold(heading.group(), !heading.folded()));
    }

    @Override
    TableColumn<Line, ?> pinnedColumn() {
        return featureColumn;
    }

    @Override
    ObservableDoubleValue nameWidth() {
        return names;
    }

    @Override
    OptionalInt focusedProvider() {
        TableColumn<?, ?> column = getFocusModel().getFocusedCell().getTableColumn();
        return column != null && column.getUserData() instanceof Integer provider
                ? OptionalInt.of(provider)
                : OptionalInt.empty();
    }

    @Override
    protected void layoutChildren() {
        double bar = upwardBar();
        fit();
        super.layoutChildren();
        if (bar != upwardBar()) {
            // The layout brought or took the bar, so that there is other room for the columns than was given out.
            fit();
            super.layoutChildren();
        }
    }

    private void fit() {
        double room = getWidth() - snappedLeftInset() - snappedRightInset() - upwardBar() - widths.feature();
        List<Double> fit = widths.fit(providers, room);
        featureColumn.setPrefWidth(widths.feature());
        for (int i = 0; i < providers.size(); i++) {
            column(providers.get(i)).setPrefWidth(fit.get(i));
        }
    }

    private void showColumns() {
        columns.keySet().retainAll(Set.copyOf(providers));
        List<TableColumn<Line, ?>> wanted = new ArrayList<>(List.of(featureColumn));
        boolean counted = true;
        for (int provider : providers) {
            TableColumn<Line, Line> column = columns.computeIfAbsent(provider, this::newColumn);
            boolean isCounted = shown.dataset().providers().get(provider).counted();
            column.getStyleClass().remove(MatrixStyle.UNCOUNTED_START);
            if (counted && !isCounted) {
                column.getStyleClass().add(MatrixStyle.UNCOUNTED_START);
            }
            counted = isCounted;
            wanted.add(column);
        }
        if (!wanted.equals(getColumns())) {
            getColumns().setAll(wanted);
        }
    }

    private TableColumn<Line, Line> column(int provider) {
        return Objects.requireNonNull(columns.get(provider));
    }

    private TableColumn<Line, Line> newColumn(int provider) {
        Dataset dataset = shown.dataset();
        TableColumn<Line, Line> column = new TableColumn<>();
        dress(column);
        column.setGraphic(new ProviderName(dataset.providers().get(provider)));
        column.setCellFactory(_ -> new TransposedCell(this, provider));
        column.setUserData(provider);
        return column;
    }

    /// A header that does nothing: the order is that of the rows on the other side.
    private static void dress(TableColumn<Line, Line> column) {
        column.setSortable(false);
        column.setReorderable(false);
        column.setResizable(false);
        column.setMinWidth(0);
        column.setMaxWidth(Double.MAX_VALUE);
        column.setCellValueFactory(line -> new ReadOnlyObjectWrapper<>(line.getValue()));
    }

    private Set<FeatureId> required() {
        return shown.outcome().requirements().stream()
                .map(requirement -> requirement.feature().id())
                .collect(Collectors.toSet());
    }

    private void pressed(KeyEvent event) {
        TablePosition<?, ?> focused = getFocusModel().getFocusedCell();
        boolean act = event.getCode() == KeyCode.ENTER || event.getCode() == KeyCode.SPACE;
        if (!act || focused.getRow() < 0 || focused.getRow() >= lines.size() || focused.getTableColumn() == null) {
            return;
        }
        if (featureColumn.equals(focused.getTableColumn())) {
            if (lines.get(focused.getRow()) instanceof Line.Heading heading) {
                fold(heading);
            }
        } else {
            cell(focused).forEach(TransposedCell::act);
        }
        event.consume();
    }

    /// The names of features belong to no provider, so that there is nothing to copy.
    private void copy(KeyEvent event, CellCopy copy) {
        int row = getFocusModel().getFocusedCell().getRow();
        if (CellCopy.KEY.match(event)
                && row >= 0
                && row < lines.size()
                && focusedProvider().isPresent()) {
            List<Feature> features = features(lines.get(row));
            if (!features.isEmpty()) {
                copy.copy(
                        focusedProvider().getAsInt(),
                        features.stream()
                                .map(feature ->
                                        shown.dataset().indexOf(feature.id()).orElseThrow())
                                .toList());
            }
            event.consume();
        }
    }

    private static List<Feature> features(Line line) {
        return switch (line) {
            case Line.Answers answers -> List.of(answers.feature());
            case Line.Heading heading -> heading.hidden();
        };
    }

    private List<TransposedCell> cell(TablePosition<?, ?> place) {
        return lookupAll("." + MatrixStyle.ANSWER_CELL).stream()
                .filter(TransposedCell.class::isInstance)
                .map(TransposedCell.class::cast)
                .filter(cell -> cell.getIndex() == place.getRow()
                        && cell.getTableColumn().equals(place.getTableColumn()))
                .toList();
    }

    private Focus focus() {
        TablePosition<?, ?> place = getFocusModel().getFocusedCell();
        boolean some = place.getTableColumn() != null && place.getRow() >= 0 && place.getRow() < lines.size();
        return some ? new Focus(key(lines.get(place.getRow())), place.getTableColumn()) : Focus.NOWHERE;
    }

    /// Keeps the keyboard on its feature and provider, wherever they stand now.
    private void restore(Focus focus) {
        for (int row = 0; row < lines.size(); row++) {
            if (key(lines.get(row)).equals(focus.line())) {
                for (TableColumn<Line, ?> column : getColumns()) {
                    if (column.equals(focus.column())
                            && !new TablePosition<>(this, row, column)
                                    .equals(getFocusModel().getFocusedCell())) {
                        getSelectionModel().clearAndSelect(row, column);
                    }
                }
            }
        }
    }

    private static Object key(Line line) {
        return switch (line) {
            case Line.Heading heading -> heading.group();
            case Line.Answers answers -> answers.feature();
        };
    }

    /// A table that gets the keyboard for the first time would focus no cell, and show nothing.
    private void focusSomewhere(boolean focused) {
        if (focused && getFocusModel().getFocusedCell().getTableColumn() == null && !lines.isEmpty()) {
            getFocusModel().focus(0, featureColumn);
        }
    }

    /// Where the keyboard is, by what is there.
    private record Focus(Object line, @Nullable Object column) {
        static final Focus NOWHERE = new Focus("", null);
    }
}
