package cni.explorer.ui.matrix;

import cni.explorer.model.Provider;
import cni.explorer.ui.common.ProviderName;
import cni.explorer.ui.state.ExplorerState;
import org.jspecify.annotations.Nullable;

/// A row of the matrix: the provider's name and its tick stay in sight.
final class ProviderRow extends PinnedRow<Integer> {
    private static final double GAP = 8;

    private final MatrixTable table;
    private final ChosenBox chosen;
    private final ProviderName name;

    ProviderRow(MatrixTable table, ExplorerState state) {
        this(table, new ChosenBox(state), new ProviderName());
    }

    private ProviderRow(MatrixTable table, ChosenBox chosen, ProviderName name) {
        super(table, GAP, chosen, name);
        this.table = table;
        this.chosen = chosen;
        this.name = name;
    }

    @Override
    protected void updateItem(@Nullable Integer item, boolean empty) {
        super.updateItem(item, empty);
        pinned().setVisible(!empty && item != null);
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
}
