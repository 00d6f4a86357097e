package cni.explorer.data;

import cni.explorer.model.Cell;
import cni.explorer.model.Column;
import cni.explorer.model.FoldedText;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/// The ways in which the categories of one column are spelt.
final class Spellings {
    private Spellings() {}

    /// A spelling that differs from a more frequent one in nothing that an eye would tell: case, spacing, invisible
    /// characters, letters of another alphabet; or in letters and digits that are easily taken for each other.
    ///
    /// @param usual         the more frequent spelling; where two are equally frequent, the earlier one
    /// @param firstProvider the index of the first provider that has the odd one
    record Odd(String spelling, String usual, int firstProvider) {}

    static List<Odd> odd(Column column) {
        Map<String, List<SpellingUse>> alike = new LinkedHashMap<>();
        uses(column)
                .forEach((spelling, use) -> alike.computeIfAbsent(
                                FoldedText.roughLookOf(spelling), _ -> new ArrayList<>())
                        .add(use));
        List<Odd> odd = new ArrayList<>();
        for (List<SpellingUse> uses : alike.values()) {
            uses.sort(Comparator.comparingInt((SpellingUse use) -> -use.count).thenComparingInt(use -> use.first));
            String usual = uses.getFirst().spelling;
            uses.stream().skip(1).forEach(use -> odd.add(new Odd(use.spelling, usual, use.first)));
        }
        return odd;
    }

    private static Map<String, SpellingUse> uses(Column column) {
        Map<String, SpellingUse> uses = new LinkedHashMap<>();
        if (column.distinct().stream().allMatch(cell -> cell.categories().isEmpty())) {
            return uses;
        }
        for (int provider = 0; provider < column.size(); provider++) {
            Cell cell = column.cell(provider);
            for (String category : cell.categories()) {
                int first = provider;
                uses.computeIfAbsent(category, spelling -> new SpellingUse(spelling, first)).count++;
            }
        }
        return uses;
    }

    private static final class SpellingUse {
        private final String spelling;
        private final int first;
        private int count;

        private SpellingUse(String spelling, int first) {
            this.spelling = spelling;
            this.first = first;
        }
    }
}
