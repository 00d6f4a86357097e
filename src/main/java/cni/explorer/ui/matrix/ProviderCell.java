package cni.explorer.ui.matrix;

import cni.explorer.text.AccessibleText;
import javafx.scene.control.TableCell;
import org.jspecify.annotations.Nullable;

/// The cell of a provider's name. It holds the place, the focus and the spoken text; what is seen is drawn by
/// [PinnedRow], which keeps it in sight while the table scrolls sideways.
final class ProviderCell extends TableCell<Integer, String> {

    ProviderCell() {
        focusedProperty().addListener((_, _, focused) -> {
            if (getTableRow() instanceof PinnedRow<?> row) {
                row.showFocus(focused);
            }
        });
    }

    @Override
    protected void updateItem(@Nullable String name, boolean empty) {
        super.updateItem(name, empty);
        if (empty
                || name == null
                || !(getTableView() instanceof MatrixTable table)
                || getTableRow() == null
                || getTableRow().getItem() == null) {
            setAccessibleText(null);
        } else {
            setAccessibleText(
                    AccessibleText.provider(table.provider(getTableRow().getItem())));
        }
    }
}
