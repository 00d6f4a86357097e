package cni.explorer.ui.matrix;

import cni.explorer.model.Dataset;
import cni.explorer.model.Feature;
import cni.explorer.model.Footnote;
import cni.explorer.model.Verdict;
import cni.explorer.query.Matrix;
import cni.explorer.query.Outcome;
import cni.explorer.query.Reason;
import cni.explorer.query.Requirement;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;

/// A footnote that the answer hangs on, with where it stands.
///
/// @param provider the index of a provider whose cell has it
/// @param feature  the index of the feature of that cell
/// @param who      the names that stand before it; empty where they were said in the line above
/// @param what     the name of the feature; empty where it does not matter
record NoteMark(int provider, int feature, String who, String what, Footnote note) {
    private static final int MOST = 40;

    /// Those of who is left on a condition; where nobody is left, those of who would be in the lenient reading. No more
    /// than a person would read.
    static List<NoteMark> of(Matrix matrix) {
        List<NoteMark> left = ofThoseLeft(matrix.outcome());
        return left.isEmpty() && matrix.rows().size() == 0 ? ofExcluded(matrix) : left;
    }

    /// How many they are: one that stands in many cells is one.
    static int footnotes(List<NoteMark> marks) {
        return (int) marks.stream().map(NoteMark::note).distinct().count();
    }

    private static List<NoteMark> ofThoseLeft(Outcome outcome) {
        Dataset dataset = outcome.dataset();
        List<NoteMark> notes = new ArrayList<>();
        outcome.hanging().stream().limit(MOST).forEach(provider -> {
            String who = dataset.providers().get(provider).name();
            for (Requirement condition : outcome.conditions(provider)) {
                int feature = dataset.indexOf(condition.feature().id()).orElseThrow();
                String what = condition.feature().shortName();
                for (Footnote note : dataset.cell(provider, feature).footnotes()) {
                    notes.add(new NoteMark(provider, feature, who, what, note));
                    who = "";
                    what = "";
                }
            }
        });
        return notes.stream().limit(MOST).toList();
    }

    /// One line a footnote, with all who have it.
    private static List<NoteMark> ofExcluded(Matrix matrix) {
        Dataset dataset = matrix.dataset();
        Map<Footnote, List<NoteMark>> found = new LinkedHashMap<>();
        matrix.excluded().stream().limit(MOST).forEach(provider -> {
            String who = dataset.providers().get(provider).name();
            for (Reason reason : matrix.outcome().reasons(provider)) {
                if (reason.verdict() == Verdict.CONDITIONAL) {
                    Feature asked = reason.requirement().feature();
                    int feature = dataset.indexOf(asked.id()).orElseThrow();
                    reason.cell()
                            .footnotes()
                            .forEach(note -> found.computeIfAbsent(note, _ -> new ArrayList<>())
                                    .add(new NoteMark(provider, feature, who, asked.shortName(), note)));
                }
            }
        });
        List<NoteMark> notes = new ArrayList<>();
        String before = "";
        for (List<NoteMark> same : found.values()) {
            String who = names(same, NoteMark::who);
            NoteMark first = same.getFirst();
            notes.add(new NoteMark(
                    first.provider(),
                    first.feature(),
                    who.equals(before) ? "" : who,
                    names(same, NoteMark::what),
                    first.note()));
            before = who;
        }
        return List.copyOf(notes);
    }

    private static String names(List<NoteMark> same, Function<NoteMark, String> name) {
        return same.stream().map(name).distinct().collect(Collectors.joining(", "));
    }
}
