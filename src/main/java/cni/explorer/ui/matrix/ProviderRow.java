package cni.explorer.ui.matrix;

import cni.explorer.model.Provider;
import cni.explorer.query.Preferences;
import cni.explorer.query.Preview;
import cni.explorer.ui.common.ProviderName;
import cni.explorer.ui.state.ExplorerModel;
import cni.explorer.workspace.ViewState;
import java.util.Optional;
import javafx.beans.value.ChangeListener;
import javafx.beans.value.WeakChangeListener;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import org.jspecify.annotations.Nullable;

/// A row of the matrix: the provider's name and its tick stay in sight.
final class ProviderRow extends PinnedRow<Integer> {
    private static final double GAP = 8;

    private final MatrixTable table;
    private final ExplorerModel state;
    private final ChosenBox chosen;
    private final ProviderName name;
    private final PreferencesMet met;
    // Fields, since they are held weakly: the table may throw the row away.
    private final ChangeListener<Optional<Preview>> following = (_, _, preview) -> show(preview);
    private final ChangeListener<ViewState> keepingUp = (_, before, shown) -> {
        // Where the table has other rows now, the next layout brings them.
        if (before.indexedDataset().hasCellsOf(shown.indexedDataset())
                && RowList.isAt(getTableView().getItems(), getIndex(), getItem())) {
            update();
        }
    };

    ProviderRow(MatrixTable table, ExplorerModel state) {
        this(table, state, new ChosenBox(state), new ProviderName(), new PreferencesMet());
        state.previewProperty().addListener(new WeakChangeListener<>(following));
        table.shownProperty().addListener(new WeakChangeListener<>(keepingUp));
    }

    private ProviderRow(
            MatrixTable table, ExplorerModel state, ChosenBox chosen, ProviderName name, PreferencesMet met) {
        super(table, GAP, chosen, name);
        name.setMaxWidth(Double.MAX_VALUE);
        HBox.setHgrow(name, Priority.ALWAYS);
        this.table = table;
        this.state = state;
        this.chosen = chosen;
        this.name = name;
        this.met = met;
    }

    @Override
    protected void updateItem(@Nullable Integer item, boolean empty) {
        super.updateItem(item, empty);
        update();
    }

    private void update() {
        Integer item = getItem();
        boolean some = !isEmpty() && item != null;
        pinned().setVisible(some);
        if (some) {
            Provider provider = table.provider(item);
            name.show(provider);
            showMet(table.shown().outcome().preferences(), item);
            chosen.show(provider, table.shown().selection());
            int counted = table.shown().outcome().shownCount();
            pseudoClassStateChanged(MatrixStyle.FIRST_UNCOUNTED, counted > 0 && getIndex() == counted);
        } else {
            pseudoClassStateChanged(MatrixStyle.FIRST_UNCOUNTED, false);
        }
        // It may have been another provider's row when the preview began.
        show(state.previewProperty().get());
    }

    private void showMet(Preferences preferences, int provider) {
        met.show(preferences, provider);
        if (met.isVisible() && met.getParent() == null) {
            pinned().getChildren().add(met);
        }
    }

    /// Sets back those who would leave; nothing moves.
    private void show(Optional<Preview> preview) {
        Integer provider = getItem();
        boolean leaves = provider != null
                && preview.filter(one -> !one.ticked() && one.moves(provider)).isPresent();
        pseudoClassStateChanged(MatrixStyle.LEAVING, leaves);
    }
}
