package cni.explorer.ui.filter;

import cni.explorer.model.Feature;
import cni.explorer.query.Importance;
import cni.explorer.text.FilterText;
import cni.explorer.ui.common.PopUpMenu;
import cni.explorer.ui.state.ExplorerModel;
import javafx.scene.control.ContextMenu;

/// How much a feature is wanted, as a menu of its row.
final class ImportanceMenu extends ContextMenu {
    /// @param now how much it is wanted
    ImportanceMenu(Feature feature, ExplorerModel state, Importance now) {
        for (Importance importance : new Importance[] {Importance.REQUIRED, Importance.PREFERRED, Importance.ANY}) {
            getItems()
                    .add(PopUpMenu.choice(
                            FilterText.importance(importance),
                            importance == now,
                            () -> state.weigh(feature.id(), importance)));
        }
    }
}
