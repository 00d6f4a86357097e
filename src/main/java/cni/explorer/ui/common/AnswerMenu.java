package cni.explorer.ui.common;

import cni.explorer.model.Dataset;
import cni.explorer.model.Feature;
import cni.explorer.model.FeatureId;
import cni.explorer.model.TextFragment;
import cni.explorer.query.Importance;
import cni.explorer.query.Selection;
import cni.explorer.text.LinkText;
import cni.explorer.text.MenuText;
import cni.explorer.ui.state.ExplorerModel;
import cni.explorer.workspace.ViewState;
import java.net.URI;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import javafx.scene.control.MenuItem;
import javafx.scene.control.SeparatorMenuItem;
import javafx.scene.image.Image;

/// What the menu of an answer offers wherever it stands: in the table, on a card, among the figures.
public record AnswerMenu(ExplorerModel state, DesktopServices desktop, CellCopy copy) {
    /// All of it: first to look, then to copy, then to require.
    ///
    /// @param provider an index in the visible dataset
    /// @param feature  likewise
    /// @param look     opens the detail
    /// @param page     what else leads somewhere; may be empty
    /// @param picture  draws the answer
    public List<MenuItem> items(
            int provider, int feature, Runnable look, List<MenuItem> page, Supplier<Image> picture) {
        List<MenuItem> items = new ArrayList<>();
        items.add(PopUpMenu.head(
                MenuText.cell(dataset().providers().get(provider), dataset().feature(feature))));
        items.add(PopUpMenu.item(MenuText.SHOW_DETAIL, look));
        items.addAll(page);
        Optional<URI> source = source(provider, feature);
        source.ifPresent(from ->
                items.add(PopUpMenu.item(LinkText.withHost(MenuText.OPEN_SOURCE, from), () -> desktop.open(from))));
        items.add(new SeparatorMenuItem());
        MenuItem value = PopUpMenu.item(MenuText.COPY_VALUE, () -> copy.copy(provider, List.of(feature)));
        value.setAccelerator(CellCopy.KEY);
        items.add(value);
        items.add(CopyMenu.of(copy, desktop, List.of(provider), List.of(feature), picture));
        source.ifPresent(from ->
                items.add(PopUpMenu.item(MenuText.COPY_SOURCE, () -> desktop.copy(ClipboardData.of(from.toString())))));
        List<MenuItem> importance = importance(dataset().feature(feature));
        if (!importance.isEmpty()) {
            items.add(new SeparatorMenuItem());
            items.addAll(importance);
        }
        return items;
    }

    /// To require a feature or to prefer it; nothing of one for which neither is possible.
    public List<MenuItem> importance(Feature feature) {
        if (!feature.kind().isRequirable()) {
            return List.of();
        }
        FeatureId id = feature.id();
        Selection asked = shown().selection();
        boolean required = asked.required().contains(id);
        boolean preferred = asked.importance(id) == Importance.PREFERRED;
        return List.of(
                PopUpMenu.item(MenuText.require(feature, required), () -> state.require(id, !required)),
                PopUpMenu.item(
                        MenuText.prefer(feature, preferred),
                        () -> state.weigh(id, preferred ? Importance.ANY : Importance.PREFERRED)));
    }

    private Optional<URI> source(int provider, int feature) {
        var evidence = dataset().cell(provider, feature).evidence();
        return dataset().about().sourcesOr(evidence.sources()).stream()
                .findFirst()
                .map(source -> TextFragment.address(source, evidence.quotation()));
    }

    private Dataset dataset() {
        return shown().dataset();
    }

    private ViewState shown() {
        return state.viewState();
    }
}
