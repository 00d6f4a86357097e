package cni.explorer.ui.matrix;

import java.util.Optional;
import java.util.OptionalInt;
import javafx.beans.value.ObservableDoubleValue;
import javafx.geometry.Orientation;
import javafx.scene.Node;
import javafx.scene.control.ScrollBar;
import javafx.scene.control.TableColumn;
import javafx.scene.control.TableView;
import javafx.scene.control.skin.TableColumnHeader;

/// A table whose first column stays in sight when it scrolls sideways. The header is shifted here, the cells by
/// [PinnedRow].
abstract class PinnedTable<R> extends TableView<R> {
    private boolean focusMoved;

    PinnedTable() {
        getFocusModel().focusedCellProperty().addListener(_ -> {
            focusMoved = true;
            requestLayout();
        });
    }

    abstract TableColumn<R, ?> pinnedColumn();

    /// How wide the names of providers are, with their ticks and pills.
    abstract ObservableDoubleValue nameWidth();

    /// The provider that the keyboard is on, by its index in the dataset.
    abstract OptionalInt focusedProvider();

    /// How far the table is scrolled sideways, in pixels.
    final double scrolled() {
        return horizontalBar().filter(Node::isVisible).map(ScrollBar::getValue).orElse(0.0);
    }

    final Optional<ScrollBar> horizontalBar() {
        return bar(Orientation.HORIZONTAL);
    }

    /// The width that the scroll bar on the right takes from the columns.
    final double upwardBar() {
        return bar(Orientation.VERTICAL)
                .filter(Node::isVisible)
                .map(ScrollBar::getWidth)
                .orElse(0.0);
    }

    /// Whether there is room for all rows, so that no bar is needed on the right.
    final void showAllRows(boolean all) {
        pseudoClassStateChanged(MatrixStyle.ALL_ROWS, all);
    }

    @Override
    protected void layoutChildren() {
        super.layoutChildren();
        if (focusMoved) {
            focusMoved = false;
            uncoverFocused();
        }
        pinHeader();
    }

    private Optional<ScrollBar> bar(Orientation orientation) {
        return lookupAll(".scroll-bar").stream()
                .filter(ScrollBar.class::isInstance)
                .map(ScrollBar.class::cast)
                .filter(bar -> bar.getOrientation() == orientation)
                .findFirst();
    }

    /// A table brings the cell with the keyboard into its bounds, where the pinned column may lie over it.
    private void uncoverFocused() {
        TableColumn<?, ?> focused = getFocusModel().getFocusedCell().getTableColumn();
        if (focused == null || focused.equals(pinnedColumn())) {
            return;
        }
        double start = 0;
        for (TableColumn<R, ?> column : getVisibleLeafColumns()) {
            if (column.equals(focused)) {
                break;
            }
            start += column.getWidth();
        }
        double uncovered = start - pinnedColumn().getWidth();
        horizontalBar()
                .filter(bar -> bar.isVisible() && bar.getValue() > uncovered)
                .ifPresent(bar -> bar.setValue(Math.max(0, uncovered)));
    }

    private void pinHeader() {
        double shift = scrolled();
        for (Node node : lookupAll(".column-header")) {
            if (node instanceof TableColumnHeader header && pinnedColumn().equals(header.getTableColumn())) {
                header.setTranslateX(shift);
                header.setViewOrder(-1);
                header.pseudoClassStateChanged(MatrixStyle.SCROLLED, shift > 0);
            }
        }
    }
}
