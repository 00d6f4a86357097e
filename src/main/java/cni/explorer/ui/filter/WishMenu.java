package cni.explorer.ui.filter;

import cni.explorer.model.Feature;
import cni.explorer.query.Wish;
import cni.explorer.ui.state.ExplorerState;
import java.util.EnumMap;
import java.util.Map;
import javafx.scene.control.ContextMenu;
import javafx.scene.control.RadioMenuItem;

/// How much a feature is wanted, as a menu of its row.
final class WishMenu extends ContextMenu {
    private final Map<Wish, RadioMenuItem> items = new EnumMap<>(Wish.class);

    WishMenu(Feature feature, ExplorerState state) {
        for (Wish wish : new Wish[] {Wish.REQUIRED, Wish.PREFERRED, Wish.ANY}) {
            RadioMenuItem item = new RadioMenuItem(name(wish));
            item.setOnAction(_ -> state.want(feature.id(), wish));
            items.put(wish, item);
            getItems().add(item);
        }
    }

    void show(Wish wish) {
        items.forEach((one, item) -> item.setSelected(one == wish));
    }

    private static String name(Wish wish) {
        return switch (wish) {
            case REQUIRED -> "Required: who does not meet it is excluded";
            case PREFERRED -> "Preferred: who meets it comes first (P)";
            case ANY -> "Any";
        };
    }
}
