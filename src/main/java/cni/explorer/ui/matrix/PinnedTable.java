package cni.explorer.ui.matrix;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
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
    private final List<ScrollBar> bars = new ArrayList<>();
    private Optional<Node> header = Optional.empty();
    private boolean focusMoved;

    PinnedTable() {
        skinProperty().addListener(_ -> {
            bars.clear();
            header = Optional.empty();
        });
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

    /// The row of the column headers; empty before there is a skin.
    final Optional<Node> header() {
        header = header.or(() -> Optional.ofNullable(lookup(".column-header-background")));
        return header;
    }

    /// The skin makes both bars at once and keeps them; every row asks for them in every layout, so they are kept here.
    private Optional<ScrollBar> bar(Orientation orientation) {
        if (bars.isEmpty()) {
            lookupAll(".scroll-bar").forEach(node -> bars.add((ScrollBar) node));
        }
        return bars.stream().filter(bar -> bar.getOrientation() == orientation).findFirst();
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
        for (Node node : header().map(row -> row.lookupAll(".column-header")).orElse(Set.of())) {
            if (node instanceof TableColumnHeader pinned && pinnedColumn().equals(pinned.getTableColumn())) {
                pinned.setTranslateX(shift);
                pinned.setViewOrder(-1);
                pinned.pseudoClassStateChanged(MatrixStyle.SCROLLED, shift > 0);
            }
        }
    }
}
