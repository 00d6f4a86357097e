package cni.explorer.ui.compare;

import cni.explorer.model.Provider;
import cni.explorer.query.Selection;
import cni.explorer.text.CompareText;
import cni.explorer.text.DifferenceText;
import cni.explorer.text.English;
import cni.explorer.ui.common.LabelText;
import cni.explorer.ui.common.Presence;
import cni.explorer.ui.common.StyleClass;
import cni.explorer.ui.common.StyledLabel;
import cni.explorer.ui.common.TextLink;
import cni.explorer.ui.state.ExplorerModel;
import cni.explorer.workspace.CompareOffer;
import cni.explorer.workspace.View;
import cni.explorer.workspace.ViewState;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.VBox;

/// What to do while there is nothing to compare.
final class NoProvidersSelected extends VBox {
    private static final double GAP = 12;

    private final Label words = new Label();
    private final Button these = new Button();
    private final Label names = StyledLabel.of("", StyleClass.CAPTION);

    /// @param away takes the keyboard when what was pressed has gone
    NoProvidersSelected(ExplorerModel state, Runnable away) {
        super(GAP);
        getStyleClass().add(CompareStyle.NOBODY);
        words.setWrapText(true);
        names.setWrapText(true);
        these.setOnAction(_ -> {
            state.compare(state.viewState().compareOffer().ids());
            away.run();
        });
        getChildren().addAll(words, these, names, new TextLink(CompareText.TICK_THEM, () -> state.show(View.MATRIX)));
    }

    void show(ViewState shown) {
        CompareOffer offer = shown.compareOffer();
        int remaining = offer.remaining();
        boolean few = !offer.few().isEmpty();
        words.setText(CompareText.possible(Selection.MOST_COMPARED));
        these.setText(CompareText.these(remaining, offer.all()));
        names.setText(
                few
                        ? LabelText.of(English.and(
                                offer.few().stream().map(Provider::name).toList()))
                        : offer.all() && remaining == 1 ? CompareText.ALONE : DifferenceText.tooMany(remaining));
        Presence.put(names, remaining > 0);
        Presence.put(these, few);
    }
}
