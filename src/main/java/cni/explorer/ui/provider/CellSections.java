package cni.explorer.ui.provider;

import cni.explorer.model.Cell;
import cni.explorer.model.Dataset;
import cni.explorer.model.Feature;
import cni.explorer.model.Provider;
import cni.explorer.model.Source;
import cni.explorer.query.Requirement;
import cni.explorer.text.English;
import cni.explorer.text.ProviderPageText;
import cni.explorer.ui.common.DesktopServices;
import cni.explorer.ui.common.LabelText;
import cni.explorer.ui.common.PlainScroll;
import cni.explorer.ui.common.SourceLink;
import cni.explorer.ui.common.StyleClass;
import cni.explorer.ui.common.StyledLabel;
import cni.explorer.workspace.ViewState;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;

/// All cells of a provider, first those that something is required of, then group by group.
record CellSections(ViewState shown, int provider, DesktopServices desktop) {
    private static final double GAP = 8;

    List<Node> all() {
        List<Node> nodes = new ArrayList<>();
        List<Feature> asked = shown.outcome().requirements().stream()
                .map(Requirement::feature)
                .toList();
        if (!asked.isEmpty()) {
            nodes.add(section("Required", ProviderPageText.met(shown.outcome(), provider)));
            asked.forEach(feature -> nodes.add(line(feature, true)));
        }
        String rest = asked.isEmpty() ? "All" : "All others";
        Map<String, List<Feature>> groups = new LinkedHashMap<>();
        for (Feature feature : shown.dataset().features()) {
            if (!asked.contains(feature)) {
                groups.computeIfAbsent(feature.group().isEmpty() ? rest : feature.group(), _ -> new ArrayList<>())
                        .add(feature);
            }
        }
        groups.forEach((group, features) -> {
            nodes.add(section(group, English.count(features.size(), "feature")));
            features.forEach(feature -> nodes.add(line(feature, false)));
        });
        shown.dataset().about().source().ifPresent(source -> common(source).ifPresent(nodes::add));
        return nodes;
    }

    /// Where all is read that names no source of its own: said once, not with each answer.
    private Optional<Node> common(Source source) {
        Dataset dataset = shown.dataset();
        long without = IntStream.range(0, dataset.features().size())
                .filter(feature ->
                        dataset.cell(provider, feature).evidence().sources().isEmpty())
                .count();
        if (without == 0) {
            return Optional.empty();
        }
        boolean all = without == dataset.features().size();
        Label from = StyledLabel.of(all ? ProviderPageText.ALL_FROM : ProviderPageText.OTHERS_FROM, StyleClass.MUTED);
        from.setMinWidth(Region.USE_PREF_SIZE);
        HBox line = new HBox(
                GAP,
                from,
                SourceLink.inOneLine(
                        ProviderPageText.source(source, dataset.providers().get(provider)),
                        source,
                        Optional.empty(),
                        desktop));
        line.getStyleClass().add(ProviderStyle.LINE);
        return Optional.of(line);
    }

    private Node line(Feature feature, boolean asked) {
        int index = shown.dataset().indexOf(feature.id()).orElseThrow();
        Dataset dataset = shown.dataset();
        Provider named = dataset.providers().get(provider);
        Cell cell = dataset.cell(provider, index);
        return new CellLine(
                named, feature, cell, asked, shown.indexedDataset().moved().under(cell), desktop);
    }

    private static Node section(String name, String count) {
        Label much = StyledLabel.of(count, StyleClass.MUTED);
        HBox section = new HBox(GAP, new Label(LabelText.of(name)), much);
        section.getStyleClass().add(ProviderStyle.SECTION);
        return PlainScroll.heading(section);
    }
}
