package cni.explorer.text;

import cni.explorer.diff.Changes;
import cni.explorer.diff.Changes.CellChange;
import cni.explorer.diff.Changes.ChangeKind;
import cni.explorer.diff.Changes.FigureChange;
import cni.explorer.diff.Changes.Pair;
import cni.explorer.diff.Changes.Roster;
import cni.explorer.diff.VerdictChange;
import cni.explorer.model.Feature;
import cni.explorer.model.Figure;
import cni.explorer.model.Metric;
import cni.explorer.model.Provider;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;

/// What changed between two datasets, told in a few sentences.
public final class ChangeSummary {
    private static final int NAMED_AT_MOST = 12;

    private final Changes changes;

    private ChangeSummary(Changes changes) {
        this.changes = changes;
    }

    /// The sentences, the one on who came and went first; none of them is about what stayed the same.
    public static List<String> of(Changes changes) {
        ChangeSummary summary = new ChangeSummary(changes);
        List<String> sentences = new ArrayList<>();
        sentences.add(roster("provider", changes.providers(), Provider::name));
        sentences.add(roster("feature", changes.features(), Feature::shortName));
        summary.marks().ifPresent(sentences::add);
        sentences.add(summary.verdicts());
        summary.redefined().ifPresent(sentences::add);
        summary.otherCells().ifPresent(sentences::add);
        summary.figures().ifPresent(sentences::add);
        return sentences;
    }

    private static <T> String roster(String noun, Roster<T> roster, Function<T, String> name) {
        int kept = roster.kept().size();
        String stayed = kept == 0
                ? "none is in both"
                : English.format(English.form(kept, "%,d is in both", "%,d are in both"), kept);
        if (roster.came().isEmpty() && roster.gone().isEmpty()) {
            return English.format("No %s came or went; %s.", noun, stayed);
        }
        String came = roster.came().isEmpty()
                ? English.format("No %s came", noun)
                : English.format("%s came: %s", English.count(roster.came().size(), noun), names(roster.came(), name));
        String gone = roster.gone().isEmpty()
                ? "none went"
                : English.format("%,d went: %s", roster.gone().size(), names(roster.gone(), name));
        return English.format("%s; %s; %s.", came, gone, stayed);
    }

    private Optional<String> marks() {
        Map<String, List<String>> byWord = new LinkedHashMap<>();
        for (Pair<Provider> pair : changes.marked()) {
            String word =
                    pair.now().status().map(mark -> "now marked " + mark.word()).orElse("no longer marked");
            byWord.computeIfAbsent(word, _ -> new ArrayList<>()).add(pair.now().name());
        }
        List<String> parts = new ArrayList<>();
        byWord.forEach((word, names) -> parts.add(English.format(
                "%s %s %s", names(names, Function.identity()), English.form(names.size(), "is", "are"), word)));
        return parts.isEmpty() ? Optional.empty() : Optional.of(String.join("; ", parts) + ".");
    }

    private String verdicts() {
        List<CellChange> turned = changes.cells(ChangeKind.VERDICT);
        String all = English.count(changes.compared(), "cell");
        if (turned.isEmpty()) {
            return changes.compared() == 0
                    ? "No cell is in both."
                    : English.format("None of the %s in both has another verdict.", all);
        }
        List<String> turns = new ArrayList<>();
        for (VerdictChange turn : VerdictChange.values()) {
            int count = changes.cells(turn).size();
            if (count > 0) {
                turns.add(VerdictChangeText.phrase(turn, count));
            }
        }
        return English.format(
                English.form(
                        turned.size(),
                        "%,d of the %s in both has another verdict: %s.",
                        "%,d of the %s in both have another verdict: %s."),
                turned.size(),
                all,
                English.and(turns));
    }

    private Optional<String> redefined() {
        List<Pair<Feature>> redefined = changes.redefined();
        return redefined.isEmpty()
                ? Optional.empty()
                : Optional.of(English.format(
                        "%s %s for something else now, from which alone a verdict may have turned (marked *).",
                        names(redefined, pair -> pair.now().shortName()),
                        English.form(redefined.size(), "asks", "ask")));
    }

    private Optional<String> otherCells() {
        List<String> parts = new ArrayList<>();
        add(parts, ChangeKind.ANSWER, "in what is not judged");
        add(parts, ChangeKind.WORDING, "in wording only");
        add(parts, ChangeKind.FOOTNOTES, "in footnotes only");
        if (parts.isEmpty()) {
            return Optional.empty();
        }
        int same = changes.compared() - changes.cells().size();
        return Optional.of(
                same == 0
                        ? English.format("Besides, cells differ %s; none is the same.", English.and(parts))
                        : English.format(
                                "Besides, cells differ %s; %,d %s the same.",
                                English.and(parts), same, English.form(same, "is", "are")));
    }

    private void add(List<String> parts, ChangeKind kind, String how) {
        int count = changes.cells(kind).size();
        if (count > 0) {
            parts.add(English.format("%s (%,d)", how, count));
        }
    }

    /// The first metric of which there are figures on both sides.
    private Optional<String> figures() {
        return changes.figures().stream()
                .filter(FigureChange::isOnBothSides)
                .map(FigureChange::metric)
                .findFirst()
                .map(this::figures);
    }

    /// The day before is said once if it is the same for all.
    private String figures(Metric metric) {
        List<FigureChange> both = changes.figures(metric).stream()
                .filter(FigureChange::isOnBothSides)
                .toList();
        List<String> days = both.stream()
                .flatMap(change -> change.before().stream())
                .map(figure -> Dates.iso(figure.when()))
                .distinct()
                .toList();
        boolean oneDay = days.size() == 1;
        String figures = names(both, change -> figure(change, !oneDay));
        return oneDay
                ? English.format("%s since %s: %s.", metric.name(), days.getFirst(), figures)
                : English.format("%s: %s.", metric.name(), figures);
    }

    private static String figure(FigureChange change, boolean dated) {
        Figure before = change.before().orElseThrow();
        return English.format(
                "%s %s → %s",
                change.provider().name(),
                dated ? dated(before) : FigureText.value(before),
                dated(change.now().orElseThrow()));
    }

    private static String dated(Figure figure) {
        return English.format("%s (%s)", FigureText.value(figure), Dates.iso(figure.when()));
    }

    private static <T> String names(List<T> things, Function<T, String> name) {
        List<String> names =
                new ArrayList<>(things.stream().limit(NAMED_AT_MOST).map(name).toList());
        int more = things.size() - names.size();
        if (more > 0) {
            names.add(English.format("%,d more", more));
        }
        return English.and(names);
    }
}
