package cni.explorer.ui.matrix;

import cni.explorer.model.Provider;
import cni.explorer.ui.common.ProviderName;
import cni.explorer.ui.state.ExplorerState;
import javafx.css.PseudoClass;
import javafx.geometry.Pos;
import javafx.scene.control.Skin;
import javafx.scene.control.TableRow;
import javafx.scene.control.skin.TableRowSkin;
import javafx.scene.layout.HBox;
import org.jspecify.annotations.Nullable;

/// A row of the matrix with the provider's name kept in sight.
///
/// With a fixed row height a table takes cells that are scrolled away out of its rows (JDK-8185887), so the name
/// cannot be a shifted cell: it is a node of the row's own, laid over the cell of the first column.
final class PinnedRow extends TableRow<Integer> {
    private static final PseudoClass FOCUSED = PseudoClass.getPseudoClass("focused");
    private static final double GAP = 8;

    private final MatrixTable table;
    private final ChosenBox chosen;
    private final ProviderName name = new ProviderName();
    private final HBox pinned;

    PinnedRow(MatrixTable table, ExplorerState state) {
        this.table = table;
        this.chosen = new ChosenBox(state);
        this.pinned = new HBox(GAP, chosen, name);
        pinned.setAlignment(Pos.CENTER_LEFT);
        pinned.getStyleClass().add(MatrixStyle.PINNED);
        pinned.setViewOrder(-1);
        pinned.setManaged(false);
    }

    void showFocus(boolean focused) {
        pinned.pseudoClassStateChanged(FOCUSED, focused);
    }

    @Override
    protected void updateItem(@Nullable Integer item, boolean empty) {
        super.updateItem(item, empty);
        pinned.setVisible(!empty && item != null);
        if (!empty && item != null) {
            Provider provider = table.provider(item);
            name.show(provider);
            chosen.show(provider, table.shown().selection());
            int counted = table.shown().outcome().shownCount();
            pseudoClassStateChanged(MatrixStyle.FIRST_UNCOUNTED, counted > 0 && getIndex() == counted);
        } else {
            pseudoClassStateChanged(MatrixStyle.FIRST_UNCOUNTED, false);
        }
    }

    @Override
    protected Skin<?> createDefaultSkin() {
        return new PinnedRowSkin(this);
    }

    private final class PinnedRowSkin extends TableRowSkin<Integer> {
        PinnedRowSkin(TableRow<Integer> row) {
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
            pinned.resizeRelocate(shift, top, table.providerColumn().getWidth(), table.getFixedCellSize() - 1 - top);
            pinned.layout();
        }
    }
}
