package cni.explorer.query;

import cni.explorer.model.Feature;
import cni.explorer.model.Figure;
import cni.explorer.model.Metric;
import cni.explorer.model.Provider;
import cni.explorer.query.Changes.CellChange;
import cni.explorer.query.Changes.FigureChange;
import cni.explorer.query.Changes.Kind;
import cni.explorer.query.Changes.Pair;
import cni.explorer.query.Changes.Roster;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;

/// What changed between two datasets, told in a few sentences.
public final class Story {
    private static final int NAMED_AT_MOST = 12;

    private final Changes changes;

    private Story(Changes changes) {
        this.changes = changes;
    }

    /// The sentences, the one on who came and went first; none of them is about what stayed the same.
    public static List<String> of(Changes changes) {
        Story story = new Story(changes);
        List<String> sentences = new ArrayList<>();
        sentences.add(roster("provider", changes.providers(), Provider::name));
        sentences.add(roster("feature", changes.features(), Feature::name));
        story.marks().ifPresent(sentences::add);
        sentences.add(story.verdicts());
        story.redefined().ifPresent(sentences::add);
        story.otherCells().ifPresent(sentences::add);
        story.figures().ifPresent(sentences::add);
        return sentences;
    }

    private static <T> String roster(String noun, Roster<T> roster, Function<T, String> name) {
        int kept = roster.kept().size();
        String stayed = "%s in both".formatted(kept == 0 ? "none is" : kept == 1 ? "1 is" : "%,d are".formatted(kept));
        if (roster.came().isEmpty() && roster.gone().isEmpty()) {
            return "No %s came or went; %s.".formatted(noun, stayed);
        }
        String came = roster.came().isEmpty()
                ? "No %s came".formatted(noun)
                : Words.count(roster.came().size(), noun) + " came: " + names(roster.came(), name);
        String gone = roster.gone().isEmpty()
                ? "none went"
                : "%,d went: %s".formatted(roster.gone().size(), names(roster.gone(), name));
        return "%s; %s; %s.".formatted(came, gone, stayed);
    }

    private Optional<String> marks() {
        Map<String, List<String>> byWord = new LinkedHashMap<>();
        for (Pair<Provider> pair : changes.marked()) {
            String word =
                    pair.now().mark().map(mark -> "now marked " + mark.word()).orElse("no longer marked");
            byWord.computeIfAbsent(word, _ -> new ArrayList<>()).add(pair.now().name());
        }
        List<String> parts = new ArrayList<>();
        byWord.forEach((word, names) -> parts.add(
                "%s %s %s".formatted(names(names, Function.identity()), names.size() == 1 ? "is" : "are", word)));
        return parts.isEmpty() ? Optional.empty() : Optional.of(String.join("; ", parts) + ".");
    }

    private String verdicts() {
        List<CellChange> turned = changes.cells(Kind.VERDICT);
        String all = "the %s in both".formatted(Words.count(changes.compared(), "cell"));
        if (turned.isEmpty()) {
            return changes.compared() == 0 ? "No cell is in both." : "None of %s has another verdict.".formatted(all);
        }
        List<String> turns = new ArrayList<>();
        for (Turn turn : Turn.values()) {
            int count = (int)
                    turned.stream().filter(change -> Turn.of(change) == turn).count();
            if (count > 0) {
                turns.add("%,d %s".formatted(count, turn.phrase(count)));
            }
        }
        return "%,d of %s %s another verdict: %s."
                .formatted(turned.size(), all, turned.size() == 1 ? "has" : "have", Words.and(turns));
    }

    private Optional<String> redefined() {
        List<Pair<Feature>> redefined = changes.redefined();
        return redefined.isEmpty()
                ? Optional.empty()
                : Optional.of("%s %s for something else now, from which alone a verdict may have turned (marked *)."
                        .formatted(
                                names(redefined, pair -> pair.now().name()), redefined.size() == 1 ? "asks" : "ask"));
    }

    private Optional<String> otherCells() {
        List<String> parts = new ArrayList<>();
        add(parts, Kind.ANSWER, "in what is not judged");
        add(parts, Kind.WORDING, "in wording only");
        add(parts, Kind.FOOTNOTES, "in footnotes only");
        if (parts.isEmpty()) {
            return Optional.empty();
        }
        int same = changes.compared() - changes.cells().size();
        return Optional.of("Besides, cells differ %s; %s the same."
                .formatted(Words.and(parts), same == 0 ? "none is" : same == 1 ? "1 is" : "%,d are".formatted(same)));
    }

    private void add(List<String> parts, Kind kind, String how) {
        int count = changes.cells(kind).size();
        if (count > 0) {
            parts.add("%s (%,d)".formatted(how, count));
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
                .map(Figures::day)
                .distinct()
                .toList();
        boolean oneDay = days.size() == 1;
        String since = oneDay ? " since " + days.getFirst() : "";
        return "%s%s: %s.".formatted(metric.name(), since, names(both, change -> figure(change, !oneDay)));
    }

    private static String figure(FigureChange change, boolean dated) {
        Figure before = change.before().orElseThrow();
        return "%s %s → %s"
                .formatted(
                        change.provider().name(),
                        dated ? dated(before) : Figures.text(before),
                        dated(change.now().orElseThrow()));
    }

    private static String dated(Figure figure) {
        return "%s (%s)".formatted(Figures.text(figure), Figures.day(figure));
    }

    private static <T> String names(List<T> things, Function<T, String> name) {
        List<String> names =
                new ArrayList<>(things.stream().limit(NAMED_AT_MOST).map(name).toList());
        int more = things.size() - names.size();
        if (more > 0) {
            names.add("%,d more".formatted(more));
        }
        return Words.and(names);
    }
}
