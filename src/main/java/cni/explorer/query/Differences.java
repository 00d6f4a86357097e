package cni.explorer.query;

import cni.explorer.model.Cell;
import cni.explorer.model.Column;
import cni.explorer.model.Dataset;
import cni.explorer.model.Footnote;
import java.util.BitSet;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.IntStream;

/// In which features some providers differ, and how much.
///
/// What counts is the answer as a whole: verdict, value and footnotes. The same verdict alone would hide that one
/// provider needs an option for it and the other does not; so other footnotes are told of, too.
///
/// @param degrees one for each feature, in their order
public record Differences(List<Degree> degrees) {
    public Differences {
        degrees = List.copyOf(degrees);
    }

    /// How much the cells of one feature differ.
    public enum Degree {
        /// Verdict, value and footnotes are the same.
        SAME,
        /// Verdict and value are the same, the footnotes are not.
        NOTES,
        /// The same verdict or categories, put in other words.
        WORDS,
        /// Another verdict; where none is given, other categories or another value.
        ANSWER
    }

    /// Where these providers differ.
    ///
    /// @param providers their indices in the dataset
    public static Differences between(Dataset dataset, List<Integer> providers) {
        return new Differences(IntStream.range(0, dataset.features().size())
                .mapToObj(feature -> providers.stream()
                        .map(provider -> dataset.cell(provider, feature))
                        .toList())
                .map(Differences::degree)
                .toList());
    }

    /// Where these providers differ, however many they are: each distinct cell is looked at once.
    public static Differences among(Dataset dataset, Rows rows) {
        return new Differences(IntStream.range(0, dataset.features().size())
                .mapToObj(feature -> distinct(dataset.column(feature), rows))
                .map(Differences::degree)
                .toList());
    }

    /// How much these cells of one feature differ.
    public static Degree degree(List<Cell> cells) {
        if (differ(cells, Differences::answer)) {
            return Degree.ANSWER;
        }
        if (differ(cells, Cell::value)) {
            return Degree.WORDS;
        }
        return differ(cells, Differences::footnotes) ? Degree.NOTES : Degree.SAME;
    }

    public Degree of(int feature) {
        return degrees.get(feature);
    }

    /// The indices of the features that differ as much as one of these.
    public List<Integer> features(Degree... some) {
        Set<Degree> wanted = Set.of(some);
        return IntStream.range(0, degrees.size())
                .filter(feature -> wanted.contains(degrees.get(feature)))
                .boxed()
                .toList();
    }

    private static List<Cell> distinct(Column column, Rows rows) {
        BitSet codes = new BitSet();
        rows.stream().forEach(provider -> codes.set(column.code(provider)));
        return codes.stream().mapToObj(column.distinct()::get).toList();
    }

    private static Object answer(Cell cell) {
        if (cell.verdict().isPresent()) {
            return cell.verdict().get();
        }
        return cell.categories().isEmpty() ? cell.value() : Set.copyOf(cell.categories());
    }

    private static Set<Footnote> footnotes(Cell cell) {
        return Set.copyOf(cell.footnotes());
    }

    private static boolean differ(List<Cell> cells, Function<Cell, Object> part) {
        Set<Object> distinct = new HashSet<>();
        cells.forEach(cell -> distinct.add(part.apply(cell)));
        return distinct.size() > 1;
    }
}
