package cni.explorer.ui.compare;

import cni.explorer.model.Cell;
import cni.explorer.model.Dataset;
import cni.explorer.model.Footnote;
import cni.explorer.model.Provider;
import cni.explorer.model.Verdict;
import cni.explorer.query.Differences;
import cni.explorer.query.FootnoteMarks;
import cni.explorer.query.MovedSources;
import cni.explorer.workspace.ViewState;
import java.util.Comparator;
import java.util.List;
import java.util.OptionalInt;
import java.util.function.Predicate;
import java.util.stream.IntStream;

/// What stands side by side.
///
/// @param dataset   what they are of
/// @param moved     what has changed since the cells were read
/// @param providers the chosen providers, in the order in which they were chosen, as indices in the dataset
record Cards(Dataset dataset, MovedSources moved, List<Integer> providers, Differences differences) {
    static Cards of(ViewState shown) {
        Dataset dataset = shown.dataset();
        List<Integer> providers = shown.selection().compared().stream()
                .map(dataset::indexOf)
                .filter(OptionalInt::isPresent)
                .map(OptionalInt::getAsInt)
                .toList();
        return new Cards(dataset, shown.indexedDataset().moved(), providers, Differences.between(dataset, providers));
    }

    Provider provider(int card) {
        return dataset.providers().get(providers.get(card));
    }

    List<Provider> all() {
        return providers.stream().map(dataset.providers()::get).toList();
    }

    /// The footnotes whose marks a cell carries: as in the matrix, and of cells that differ in nothing but them.
    List<Footnote> marked(int feature, Cell cell) {
        return differences.of(feature) == Differences.Degree.NOTES ? cell.footnotes() : FootnoteMarks.of(dataset, cell);
    }

    boolean sparing() {
        return FootnoteMarks.areSparing(dataset);
    }

    /// The footnotes on which answers of a provider hang.
    List<Footnote> conditions(int provider) {
        return footnotes(provider, Cards::conditional);
    }

    /// Its other footnotes.
    List<Footnote> remarks(int provider) {
        List<Footnote> conditions = conditions(provider);
        return footnotes(provider, _ -> true).stream()
                .filter(note -> !conditions.contains(note))
                .toList();
    }

    private List<Footnote> footnotes(int provider, Predicate<Cell> of) {
        return IntStream.range(0, dataset.features().size())
                .mapToObj(feature -> dataset.cell(provider, feature))
                .filter(of)
                .flatMap(cell -> cell.footnotes().stream())
                .distinct()
                .sorted(Comparator.comparingInt(Footnote::mark))
                .toList();
    }

    private static boolean conditional(Cell cell) {
        return cell.verdict().filter(Verdict.CONDITIONAL::equals).isPresent();
    }
}
