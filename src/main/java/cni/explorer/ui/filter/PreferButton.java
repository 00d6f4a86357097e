package cni.explorer.ui.filter;

import cni.explorer.model.Feature;
import cni.explorer.query.Importance;
import cni.explorer.text.FilterText;
import cni.explorer.ui.common.Icon;
import cni.explorer.ui.common.LazyTooltip;
import cni.explorer.ui.common.StyleClass;
import javafx.scene.control.Button;

/// The arrow at the end of a row under the mouse: prefers the feature, or no longer. The keyboard has P for it.
final class PreferButton extends Button {
    private final Feature feature;
    private boolean preferred;

    PreferButton(Feature feature, Runnable toggle) {
        super("", Icon.ARROW_UP.node());
        this.feature = feature;
        getStyleClass().addAll(StyleClass.ICON_BUTTON, FilterStyle.PREFER);
        setFocusTraversable(false);
        setOnAction(_ -> toggle.run());
        LazyTooltip.on(this, () -> FilterText.preferHint(preferred));
    }

    void show(Importance importance) {
        preferred = importance == Importance.PREFERRED;
        setAccessibleText(FilterText.prefer(feature.shortName(), preferred));
    }
}
