package cni.explorer.ui.matrix;

import javafx.css.PseudoClass;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Skin;
import javafx.scene.control.TableRow;
import javafx.scene.control.skin.TableRowSkin;
import javafx.scene.layout.HBox;

/// A row with what names it kept in sight.
///
/// With a fixed row height a table takes cells that are scrolled away out of its rows (JDK-8185887), so the name
/// cannot be a shifted cell: it is a node of the row's own, laid over the cell of the first column.
abstract class PinnedRow<R> extends TableRow<R> {
    private static final PseudoClass FOCUSED = PseudoClass.getPseudoClass("focused");

    private final PinnedTable<R> table;
    private final HBox pinned;

    PinnedRow(PinnedTable<R> table, double gap, Node... content) {
        this.table = table;
        this.pinned = new HBox(gap, content);
        pinned.setAlignment(Pos.CENTER_LEFT);
        pinned.getStyleClass().add(MatrixStyle.PINNED);
        pinned.setViewOrder(-1);
        pinned.setManaged(false);
    }

    /// What lies over the first cell.
    final HBox pinned() {
        return pinned;
    }

    final void showFocus(boolean focused) {
        pinned.pseudoClassStateChanged(FOCUSED, focused);
    }

    @Override
    protected Skin<?> createDefaultSkin() {
        return new PinnedRowSkin(this);
    }

    private final class PinnedRowSkin extends TableRowSkin<R> {
        PinnedRowSkin(TableRow<R> row) {
            super(row);
        }

        @Override
        protected void layoutChildren(double x, double y, double width, double height) {
            super.layoutChildren(x, y, width, height);
            if (pinned.getParent() == null) {
                getChildren().add(pinned);
            }
            double shift = table.scrolled();
            pinned.pseudoClassStateChanged(MatrixStyle.SCROLLED, shift > 0);
            double top = getIndex() > 0 && getPseudoClassStates().contains(MatrixStyle.FIRST_UNCOUNTED) ? 1 : 0;
            pinned.resizeRelocate(shift, top, table.pinnedColumn().getWidth(), table.getFixedCellSize() - 1 - top);
            pinned.layout();
        }
    }
}
