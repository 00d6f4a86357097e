package cni.explorer.ui.matrix;

import cni.explorer.model.Cell;
import cni.explorer.model.Dataset;
import cni.explorer.model.Footnote;
import cni.explorer.model.Provider;
import cni.explorer.query.Preferences;
import cni.explorer.query.Requirement;
import cni.explorer.query.Words;
import cni.explorer.ui.common.DisputedMark;
import cni.explorer.ui.common.Spoken;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// What tooltips and screen readers say of cells.
final class CellWords {
    private CellWords() {}

    /// The footnotes and the other source, as lines; empty if there is nothing to say.
    static String notes(Cell cell) {
        return Stream.concat(
                        cell.footnotes().stream().map(CellWords::line),
                        cell.evidence().dispute().map(DisputedMark::sentence).stream())
                .collect(Collectors.joining("\n"));
    }

    private static String line(Footnote footnote) {
        return footnote.mark() + "  " + footnote.text();
    }

    static String spoken(Dataset dataset, int provider, int feature) {
        return Spoken.cell(
                dataset.providers().get(provider).name(),
                dataset.features().get(feature).name(),
                dataset.cell(provider, feature));
    }

    static String spoken(Dataset dataset, int provider, List<Integer> features) {
        return features.stream()
                .map(feature -> spoken(dataset, provider, feature))
                .collect(Collectors.joining(". "));
    }

    /// "Encryption: WireGuard (meets it)", a line for each feature.
    static String lines(Dataset dataset, int provider, List<Integer> features) {
        return features.stream()
                .map(feature -> line(dataset.features().get(feature).name(), dataset.cell(provider, feature)))
                .collect(Collectors.joining("\n"));
    }

    private static String line(String feature, Cell cell) {
        String verdict = cell.verdict()
                .map(Spoken::verdict)
                .map(words -> " (" + words + ")")
                .orElse("");
        return feature + ": " + cell.value() + verdict;
    }

    /// What the pill means and where that was read; empty without a pill.
    static String mark(Provider provider) {
        return provider.mark()
                .map(mark -> Stream.concat(
                                mark.sentence().stream(),
                                mark.sources().stream().limit(1).map(source -> "Source: " + source.label()))
                        .collect(Collectors.joining("\n")))
                .orElse("");
    }

    /// The same, and which preferences it meets.
    static String name(Provider provider, Preferences preferences, int index) {
        if (preferences.isEmpty()) {
            return mark(provider);
        }
        List<String> met =
                preferences.met(index).stream().map(Requirement::label).toList();
        String which = "Of what is preferred it meets " + (met.isEmpty() ? "nothing" : Words.and(met));
        return Stream.of(mark(provider), which)
                .filter(words -> !words.isEmpty())
                .collect(Collectors.joining("\n\n"));
    }

    /// A name for a screen reader, with what its box holds.
    static String spoken(Provider provider, NameLook look) {
        return Spoken.provider(provider) + (look.compared() ? ", ticked to compare" : "");
    }
}
