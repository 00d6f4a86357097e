package cni.explorer.ui.provider;

import cni.explorer.model.Cell;
import cni.explorer.model.Dataset;
import cni.explorer.model.Feature;
import cni.explorer.model.FeatureId;
import cni.explorer.text.FootnoteText;
import cni.explorer.ui.common.LabelText;
import cni.explorer.ui.common.LazyTooltip;
import cni.explorer.ui.common.StyleClass;
import cni.explorer.ui.common.StyledLabel;
import cni.explorer.ui.common.VerdictGlyph;
import java.util.List;
import java.util.stream.Stream;
import javafx.geometry.Pos;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;

/// One answer that says in what state the project is, for a first look; it stands among the others again.
final class StateLine extends HBox {
    private static final List<String> ASKED = List.of("maintenance", "latest-release", "license", "cncf-status");
    private static final double NAME = 108;

    private StateLine(Feature feature, Cell cell) {
        setAlignment(Pos.TOP_LEFT);
        Label name = StyledLabel.of(LabelText.of(feature.shortName()), StyleClass.MUTED);
        name.setMinWidth(NAME);
        VerdictGlyph glyph = new VerdictGlyph();
        glyph.show(cell.verdict());
        MarkedValue answer = new MarkedValue(glyph, cell, false);
        HBox.setHgrow(answer, Priority.ALWAYS);
        getChildren().addAll(name, answer);
        LazyTooltip.on(this, () -> FootnoteText.lines(cell));
    }

    /// Those that the dataset has.
    static List<StateLine> all(Dataset dataset, int provider) {
        return ASKED.stream()
                .map(FeatureId::new)
                .map(dataset::indexOf)
                .flatMap(index -> index.isPresent() ? Stream.of(index.getAsInt()) : Stream.empty())
                .map(index -> new StateLine(dataset.features().get(index), dataset.cell(provider, index)))
                .toList();
    }
}
