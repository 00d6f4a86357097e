package cni.explorer.ui.matrix;

import cni.explorer.model.Cell;
import cni.explorer.model.Dataset;
import cni.explorer.model.Feature;
import cni.explorer.text.AccessibleText;
import cni.explorer.text.VerdictText;
import cni.explorer.ui.common.VerdictGlyph;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.layout.HBox;

/// What one provider says to several features, as mere glyphs; features without a verdict have none. The glyphs are
/// made once and serve all that is shown here later.
final class GlyphStrip extends HBox {
    /// How much of the width each glyph takes with the gap behind it.
    static final double STEP = 16;

    private static final double DRAWN = 10;

    private final List<VerdictGlyph> glyphs = new ArrayList<>();
    private List<Feature> judged = List.of();

    GlyphStrip() {
        super(STEP - VerdictGlyph.SIZE);
        // The first glyph begins where the header above it does.
        setTranslateX((DRAWN - VerdictGlyph.SIZE) / 2);
        setAlignment(Pos.CENTER_LEFT);
    }

    void show(Dataset dataset, int provider, List<Feature> features) {
        judged = features.stream()
                .filter(feature -> feature.kind() instanceof Feature.Judged)
                .toList();
        while (glyphs.size() < judged.size()) {
            VerdictGlyph glyph = new VerdictGlyph(DRAWN);
            glyphs.add(glyph);
            getChildren().add(glyph);
        }
        for (int i = 0; i < glyphs.size(); i++) {
            glyphs.get(i)
                    .show(
                            i < judged.size()
                                    ? cell(dataset, provider, judged.get(i)).verdict()
                                    : Optional.empty());
        }
    }

    /// The feature whose glyph that is; empty beside the glyphs.
    Optional<Feature> at(Node node) {
        int index = node instanceof VerdictGlyph glyph ? glyphs.indexOf(glyph) : -1;
        return index < 0 || index >= judged.size() ? Optional.empty() : Optional.of(judged.get(index));
    }

    /// The glyph of a feature; empty for one without a verdict.
    Optional<Node> glyph(Feature feature) {
        int index = judged.indexOf(feature);
        return index < 0 ? Optional.empty() : Optional.of(glyphs.get(index));
    }

    /// "Encryption: WireGuard (meets it)", a line for each feature.
    static String words(Dataset dataset, int provider, List<Feature> features) {
        return features.stream()
                .map(feature -> line(feature, cell(dataset, provider, feature)))
                .collect(Collectors.joining("\n"));
    }

    static String spoken(Dataset dataset, int provider, List<Feature> features) {
        String name = dataset.providers().get(provider).name();
        return features.stream()
                .map(feature -> AccessibleText.cell(name, feature.name(), cell(dataset, provider, feature)))
                .collect(Collectors.joining(". "));
    }

    private static Cell cell(Dataset dataset, int provider, Feature feature) {
        return dataset.cell(provider, dataset.indexOf(feature.id()).orElseThrow());
    }

    private static String line(Feature feature, Cell cell) {
        String verdict = cell.verdict()
                .map(VerdictText::words)
                .map(words -> " (" + words + ")")
                .orElse("");
        return feature.name() + ": " + cell.value() + verdict;
    }
}
