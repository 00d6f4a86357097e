package cni.explorer.ui.matrix;

import cni.explorer.model.Provider;
import cni.explorer.model.ProviderId;
import cni.explorer.query.Selection;
import cni.explorer.ui.common.Hint;
import cni.explorer.ui.state.ExplorerModel;
import javafx.scene.control.CheckBox;

/// The tick that puts a provider among the cards.
final class ChosenBox extends CheckBox {
    private ProviderId provider = new ProviderId("");

    ChosenBox(ExplorerModel state) {
        // The keyboard reaches it through its row: Space on the provider's name.
        setFocusTraversable(false);
        setMinWidth(USE_PREF_SIZE);
        Hint.fixed(this, "Compare");
        setOnAction(_ -> setSelected(state.compare(provider, isSelected())));
    }

    void show(Provider shown, Selection selection) {
        provider = shown.id();
        setSelected(selection.compared().contains(provider));
        setAccessibleText("Compare " + shown.name());
        boolean full = selection.compared().size() >= Selection.MOST_COMPARED;
        setDisable(full && !isSelected());
    }
}
