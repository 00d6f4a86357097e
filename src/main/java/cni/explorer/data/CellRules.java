package cni.explorer.data;

import cni.explorer.data.CellBuilder.Reference;
import cni.explorer.model.Cell;
import cni.explorer.model.Feature;
import cni.explorer.model.Footnote;
import cni.explorer.model.Verdict;
import cni.explorer.text.English;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/// Judges whether a cell fits its feature and its footnotes, and makes it.
record CellRules(Problems problems, FootnotesReader footnotes) {
    /// The cell; if it breaks a rule, that is noted.
    ///
    /// @param isKindKnown whether the feature says of which kind it is; if not, that is mistake enough
    Cell cell(CellBuilder draft, Feature feature, boolean isKindKnown) {
        Optional<Verdict> verdict = verdict(draft);
        if (isKindKnown) {
            check(draft, feature, verdict);
        }
        return new Cell(draft.look().value(), verdict, draft.look().categories(), footnotes(draft), draft.evidence());
    }

    private void check(CellBuilder draft, Feature feature, Optional<Verdict> verdict) {
        if (feature.kind().isJudged()) {
            checkJudged(draft, feature, verdict);
        } else {
            checkNotJudged(draft, feature, verdict);
        }
        if (feature.kind().hasCategories()) {
            checkCategories(draft, feature, verdict);
        } else {
            checkNoCategories(draft, feature);
        }
    }

    private Optional<Verdict> verdict(CellBuilder draft) {
        String word = draft.look().verdict();
        Optional<Verdict> verdict = Optional.ofNullable(DisputesReader.VERDICTS.get(word));
        if (verdict.isEmpty() && !word.isBlank()) {
            problems.error(
                    draft.where().member("verdict"), JsonReader.unknownWord(word, DisputesReader.VERDICTS.keySet()));
        }
        return verdict;
    }

    private void checkJudged(CellBuilder draft, Feature feature, Optional<Verdict> verdict) {
        if (!draft.where().has("verdict")) {
            problems.error(
                    draft.where().object(),
                    English.format(
                            "A cell of %s needs a \"verdict\": yes, no, conditional, not-applicable or unknown.",
                            feature.name()));
        }
        if (verdict.equals(Optional.of(Verdict.CONDITIONAL)) && !draft.where().has("footnotes")) {
            problems.error(
                    draft.where().member("verdict"), "A conditional cell needs a footnote that states the condition.");
        }
    }

    private void checkNotJudged(CellBuilder draft, Feature feature, Optional<Verdict> verdict) {
        if (verdict.map(Verdict::stated).orElse(false)) {
            problems.error(
                    draft.where().member("verdict"),
                    English.format(
                            "No one judges the cells of %s; their verdict can only be unknown or not-applicable.",
                            feature.name()));
        }
    }

    private void checkCategories(CellBuilder draft, Feature feature, Optional<Verdict> verdict) {
        List<String> categories = draft.look().categories();
        if (!draft.where().has("categories") && !draft.where().has("verdict")) {
            problems.error(
                    draft.where().object(),
                    English.format(
                            "A cell of %s needs \"categories\", the values under which it counts, or the verdict unknown.",
                            feature.name()));
        }
        if (Set.copyOf(categories).size() < categories.size()) {
            problems.error(draft.where().member("categories"), "A cell counts under each category once.");
        }
        if (!categories.isEmpty() && verdict.isPresent() && !verdict.get().stated()) {
            problems.error(
                    draft.where().member("categories"), "A cell that states nothing counts under no categories.");
        }
    }

    private void checkNoCategories(CellBuilder draft, Feature feature) {
        if (draft.where().has("categories")) {
            problems.error(
                    draft.where().member("categories"),
                    English.format("%s is no category, so its cells have no \"categories\".", feature.name()));
        }
    }

    private List<Footnote> footnotes(CellBuilder draft) {
        if (draft.footnotes().isEmpty()) {
            return List.of();
        }
        List<Footnote> found = new ArrayList<>();
        Set<String> seen = new HashSet<>();
        for (int i = 0; i < draft.footnotes().size(); i++) {
            Reference reference = draft.footnotes().get(i);
            SourceLocation place = draft.where().item("footnotes", i, reference.position());
            Optional<Footnote> footnote = footnotes.use(reference.id());
            if (!seen.add(reference.id())) {
                problems.error(place, English.format("This cell has the footnote \"%s\" already.", reference.id()));
            } else if (footnote.isEmpty()) {
                problems.error(place, footnotes.ids().unknown(reference.id()));
            }
            footnote.ifPresent(found::add);
        }
        if (found.size() > 1) {
            found.sort(Comparator.comparingInt(Footnote::mark));
        }
        return found;
    }
}
