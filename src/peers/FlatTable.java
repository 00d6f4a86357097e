import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/// A dataset as one plain cell for each provider and feature: the verdict where there is one, else the value.
final class FlatTable {
    private static final String VERDICT = " verdict";

    private FlatTable() {}

    /// Takes the columns in question out of an export as TSV.
    static List<String> of(List<String> export) {
        List<String> head = List.of(export.getFirst().split("\t", -1));
        Set<String> all = Set.copyOf(head);
        int mark = head.indexOf("Mark");
        int[] columns = IntStream.range(0, mark)
                .map(column ->
                        all.contains(head.get(column) + VERDICT) ? head.indexOf(head.get(column) + VERDICT) : column)
                .toArray();
        List<String> lines = new ArrayList<>();
        for (String line : export) {
            String[] cells = line.split("\t", -1);
            lines.add(IntStream.of(columns).mapToObj(column -> cells[column]).collect(Collectors.joining("\t")));
        }
        return lines;
    }
}
