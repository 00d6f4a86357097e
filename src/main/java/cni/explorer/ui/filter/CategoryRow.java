package cni.explorer.ui.filter;

import cni.explorer.model.Feature;
import cni.explorer.query.Requirement;
import cni.explorer.text.English;
import cni.explorer.ui.common.LabelText;
import cni.explorer.ui.common.LazyTooltip;
import cni.explorer.ui.state.ExplorerModel;
import cni.explorer.workspace.ViewState;
import java.util.List;
import javafx.scene.control.Label;
import javafx.scene.layout.Region;

/// One category, with a menu of the values to accept.
final class CategoryRow extends Region {
    private static final double BUTTON_WIDTH = 110;
    private static final double BUTTON_HEIGHT = 28;
    private static final double GAP = 8;

    private final Feature feature;
    private final Label name;
    private final AcceptedMenu accepted;

    CategoryRow(Feature feature, int index, ExplorerModel state) {
        this.feature = feature;
        name = new Label(LabelText.of(feature.shortName()));
        name.setManaged(false);
        name.getStyleClass().add(FilterStyle.CATEGORY);
        accepted = new AcceptedMenu(feature, index, state);
        getStyleClass().add(FilterStyle.CATEGORY_ROW);
        getChildren().addAll(name, accepted);
        LazyTooltip.on(name, () -> name.isTextTruncated() ? name.getText() : "");
    }

    void show(ViewState shown) {
        List<String> values = inForce(shown);
        String words = values.isEmpty() ? "any" : English.or(values);
        accepted.setText(LabelText.of(words));
        accepted.setAccessibleText(feature.shortName() + ", accepted: " + words);
    }

    /// What another dataset knows is kept for when it is opened again, and asks for nothing here.
    private List<String> inForce(ViewState shown) {
        return shown.outcome().requirements().stream()
                .filter(requirement -> requirement instanceof Requirement.AnyOf
                        && requirement.feature().id().equals(feature.id()))
                .flatMap(requirement -> ((Requirement.AnyOf) requirement).accepted().stream())
                .toList();
    }

    @Override
    public void requestFocus() {
        accepted.requestFocus();
    }

    @Override
    protected void layoutChildren() {
        name.resizeRelocate(0, 0, Math.max(0, getWidth() - BUTTON_WIDTH - GAP), getHeight());
        accepted.resizeRelocate(
                getWidth() - BUTTON_WIDTH,
                snapPositionY((getHeight() - BUTTON_HEIGHT) / 2),
                BUTTON_WIDTH,
                BUTTON_HEIGHT);
    }
}
