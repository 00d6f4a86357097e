package cni.explorer.ui.matrix;

import cni.explorer.model.Cell;
import cni.explorer.model.Dataset;
import cni.explorer.model.Provider;
import cni.explorer.query.Preferences;
import cni.explorer.text.AccessibleText;
import cni.explorer.text.MatrixText;
import cni.explorer.text.PreferenceText;
import cni.explorer.text.VerdictText;
import cni.explorer.ui.common.ProviderName;
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

    /// What the pill means, and which preferences it meets.
    static String name(Provider provider, Preferences preferences, int index) {
        if (preferences.isEmpty()) {
            return ProviderName.explained(provider);
        }
        return Stream.of(ProviderName.explained(provider), PreferenceText.named(preferences, index))
                .filter(words -> !words.isEmpty())
                .collect(Collectors.joining("\n\n"));
    }

    /// A name for a screen reader, with what its box holds.
    static String spoken(Provider provider, NameLook look) {
        String name = AccessibleText.provider(provider);
        return look.compared() ? MatrixText.ticked(name) : name;
    }
}
