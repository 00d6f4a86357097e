package cni.explorer.ui.matrix;

import cni.explorer.model.Cell;
import cni.explorer.model.Dataset;
import cni.explorer.model.Provider;
import cni.explorer.query.Preferences;
import cni.explorer.query.Selection;
import cni.explorer.text.AccessibleText;
import cni.explorer.text.CompareText;
import cni.explorer.text.MatrixText;
import cni.explorer.text.PreferenceText;
import cni.explorer.text.VerdictText;
import cni.explorer.ui.common.ProviderName;
import cni.explorer.workspace.ViewState;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// What tooltips and screen readers say of cells.
final class CellWords {
    private CellWords() {}

    static String spoken(Dataset dataset, int provider, int feature) {
        return AccessibleText.cell(
                dataset.providers().get(provider).name(),
                dataset.feature(feature).shortName(),
                dataset.cell(provider, feature));
    }

    static String spoken(Dataset dataset, int provider, List<Integer> features) {
        return features.stream()
                .map(feature -> spoken(dataset, provider, feature))
                .collect(Collectors.joining(". "));
    }

    /// "Calico, Encryption: WireGuard (meets it)".
    static String sentence(Dataset dataset, int provider, int feature) {
        return dataset.providers().get(provider).name() + ", "
                + line(dataset.feature(feature).shortName(), dataset.cell(provider, feature));
    }

    /// "Encryption: WireGuard (meets it)", a line for each feature.
    static String lines(Dataset dataset, int provider, List<Integer> features) {
        return features.stream()
                .map(feature -> line(dataset.feature(feature).shortName(), dataset.cell(provider, feature)))
                .collect(Collectors.joining("\n"));
    }

    private static String line(String feature, Cell cell) {
        String verdict = cell.verdict()
                .map(VerdictText::spoken)
                .map(words -> " (" + words + ")")
                .orElse("");
        return feature + ": " + cell.value() + verdict;
    }

    /// What the pill of somebody who is left means, which preferences it meets, and why its box cannot be ticked.
    static String left(ViewState shown, int provider) {
        Preferences preferences = shown.outcome().preferences();
        return name(
                shown,
                NameLook.left(shown, provider),
                preferences.isEmpty() ? "" : PreferenceText.named(preferences, provider));
    }

    /// The same of one that is excluded, which preferences do not order.
    static String excluded(ViewState shown, int provider) {
        return name(shown, NameLook.excluded(shown, provider, false), "");
    }

    private static String name(ViewState shown, NameLook look, String preferred) {
        return Stream.of(
                        ProviderName.explained(shown.dataset().providers().get(look.provider())),
                        preferred,
                        look.comparable() ? "" : CompareText.full(Selection.MOST_COMPARED))
                .filter(words -> !words.isEmpty())
                .collect(Collectors.joining("\n\n"));
    }

    /// A name for a screen reader, with what its box holds.
    static String spoken(Provider provider, NameLook look) {
        String name = AccessibleText.provider(provider);
        return look.compared() ? MatrixText.ticked(name) : name;
    }
}
