package cni.explorer.ui.matrix;

import cni.explorer.model.ProviderId;
import cni.explorer.query.Matrix;
import cni.explorer.ui.state.ExplorerModel;
import cni.explorer.workspace.ViewState;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.value.ObservableDoubleValue;
import javafx.scene.control.ListView;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;

/// The providers that do not meet what is asked for, each with its reasons; near misses first, what is not counted
/// last.
final class ExcludedList extends ListView<Integer> {
    private final RowList rows;
    private final ReadOnlyObjectWrapper<ViewState> look;
    private ViewState shown;

    /// @param firstColumn the width of the table's first column, after which the reasons start
    ExcludedList(ExplorerModel state, ObservableDoubleValue firstColumn) {
        this.shown = state.viewState();
        this.look = new ReadOnlyObjectWrapper<>(shown);
        this.rows = new RowList(shown.matrix().excluded());
        getStyleClass().add(MatrixStyle.EXCLUDED_LIST);
        setAccessibleText("Excluded providers with their reasons");
        setCellFactory(_ -> new ExcludedCell(this, state, firstColumn));
        setItems(rows);
        addEventHandler(KeyEvent.KEY_PRESSED, event -> pressed(event, state));
    }

    private void pressed(KeyEvent event, ExplorerModel state) {
        int row = getFocusModel().getFocusedIndex();
        if (row < 0 || row >= rows.size()) {
            return;
        }
        if (event.getCode() == KeyCode.ENTER) {
            lookupAll(".list-cell").stream()
                    .filter(node -> node instanceof ExcludedCell cell && cell.getIndex() == row)
                    .forEach(node -> ((ExcludedCell) node).showAllReasons());
            event.consume();
        } else if (event.getCode() == KeyCode.SPACE) {
            ProviderId provider = shown.dataset().providers().get(rows.get(row)).id();
            state.compare(provider, !shown.selection().compared().contains(provider));
            event.consume();
        }
    }

    void show(ViewState changed) {
        boolean other = !changed.indexedDataset().hasCellsOf(shown.indexedDataset());
        shown = changed;
        Matrix matrix = changed.matrix();
        rows.show(matrix.excluded());
        boolean some = matrix.excluded().size() > 0;
        setVisible(some);
        setManaged(some);
        look.set(changed);
        if (other) {
            refresh();
        }
    }

    ViewState shown() {
        return shown;
    }

    /// What is shown, for cells that follow it.
    ReadOnlyObjectProperty<ViewState> shownProperty() {
        return look.getReadOnlyProperty();
    }

    double wantedHeight() {
        return rows.size() * getFixedCellSize();
    }
}
