package cni.explorer.export;

import cni.explorer.model.Cell;
import cni.explorer.model.Dataset;
import cni.explorer.model.Dispute;
import cni.explorer.model.Feature;
import cni.explorer.model.Footnote;
import cni.explorer.text.English;
import cni.explorer.text.ProviderStatusText;
import cni.explorer.text.ReasonText;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Collectors;

/// A few cells of one provider as text to paste: the values with their marks, then the footnotes behind the marks.
///
/// Each is one line, and none that a spreadsheet would run: it is pasted there too, and makes a row of each line.
public final class CellText {
    private CellText() {}

    /// "Etcd [1]" and a line for each footnote; several cells are lines behind the names of their features, and without
    /// any feature it is the name of the provider.
    ///
    /// @param provider an index in the dataset
    /// @param features indices in the dataset
    public static String of(Dataset dataset, int provider, List<Integer> features) {
        if (features.isEmpty()) {
            return harmless(ProviderStatusText.name(dataset.providers().get(provider)));
        }
        List<String> lines = new ArrayList<>();
        for (int feature : features) {
            String value = ReasonText.marked(
                    dataset.cell(provider, feature), dataset.about().asOf());
            Feature named = dataset.feature(feature);
            lines.add(features.size() == 1 ? value : named.shortName() + ": " + value);
        }
        List<Cell> cells = features.stream()
                .map(feature -> dataset.cell(provider, feature))
                .toList();
        cells.stream()
                .flatMap(cell -> cell.footnotes().stream())
                .distinct()
                .sorted(Comparator.comparingInt(Footnote::mark))
                .map(footnote -> English.format("[%d] %s", footnote.mark(), footnote.text()))
                .forEach(lines::add);
        cells.stream()
                .flatMap(cell -> cell.evidence().dispute().stream())
                .map(CellText::sentence)
                .forEach(lines::add);
        return lines.stream().map(CellText::harmless).collect(Collectors.joining("\n"));
    }

    private static String harmless(String text) {
        return FormulaEscaper.text(PlainText.line(text.replace("\r\n", "\n")));
    }

    private static String sentence(Dispute dispute) {
        return "Another source says " + dispute.value();
    }
}
