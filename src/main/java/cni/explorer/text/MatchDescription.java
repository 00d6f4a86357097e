package cni.explorer.text;

import cni.explorer.model.Cell;
import cni.explorer.model.Column;
import cni.explorer.model.Footnote;
import cni.explorer.query.Matrix;
import cni.explorer.query.Reading;
import cni.explorer.query.Requirement;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// How each matching provider meets what was asked: outright, on a condition, or beside the others; and how much of
/// what is preferred.
///
/// The words are worked out once for each distinct cell.
public final class MatchDescription {
    private static final String UNCOUNTED = "shown beside the others, not counted";

    private final Matrix matrix;
    private final List<Conditional> conditional;

    public MatchDescription(Matrix matrix) {
        this.matrix = matrix;
        this.conditional = matrix.outcome().requirements().stream()
                .flatMap(requirement -> Conditional.of(matrix, requirement).stream())
                .toList();
    }

    /// "on a condition: Encryption, footnote 3; meets 1 of 2 preferred".
    ///
    /// @param provider the index of a matching provider in the dataset
    public String of(int provider) {
        String met = matrix.outcome().requirements().isEmpty() ? "" : met(provider);
        String preferred = PreferenceText.met(matrix.outcome().preferences(), provider);
        String beside = matrix.dataset().providers().get(provider).counted() ? "" : UNCOUNTED;
        if (preferred.isEmpty() && beside.isEmpty()) {
            return met;
        }
        return Stream.of(met, preferred, beside)
                .filter(Predicate.not(String::isEmpty))
                .collect(Collectors.joining("; "));
    }

    private String met(int provider) {
        List<String> conditions = new ArrayList<>();
        for (Conditional one : conditional) {
            one.words(provider).ifPresent(conditions::add);
        }
        return conditions.isEmpty() ? "meets it" : "on a condition: " + String.join("; ", conditions);
    }

    /// One requirement that some providers meet only on a condition.
    ///
    /// @param words what to say, for each distinct cell
    private record Conditional(Column column, List<Optional<String>> words) {

        static Optional<Conditional> of(Matrix matrix, Requirement requirement) {
            int feature = matrix.dataset().indexOf(requirement.feature().id()).orElseThrow();
            Column column = matrix.dataset().column(feature);
            List<Optional<String>> words = column.distinct().stream()
                    .map(cell -> say(requirement, cell))
                    .toList();
            return words.stream().allMatch(Optional::isEmpty)
                    ? Optional.empty()
                    : Optional.of(new Conditional(column, words));
        }

        Optional<String> words(int provider) {
            return words.get(column.code(provider));
        }

        private static Optional<String> say(Requirement requirement, Cell cell) {
            if (Reading.STRICT.accepts(requirement.verdict(cell))) {
                return Optional.empty();
            }
            String name = requirement.feature().shortName();
            return Optional.of(cell.footnotes().isEmpty() ? name : English.format("%s, %s", name, footnotes(cell)));
        }

        private static String footnotes(Cell cell) {
            return FootnoteText.named(
                    cell.footnotes().stream().map(Footnote::mark).toList());
        }
    }
}
