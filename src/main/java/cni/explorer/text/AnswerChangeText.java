package cni.explorer.text;

import cni.explorer.model.Dataset;
import cni.explorer.model.Feature;
import cni.explorer.model.FeatureId;
import cni.explorer.model.Provider;
import cni.explorer.model.ProviderId;
import cni.explorer.query.Outcome;
import cni.explorer.query.Reason;
import cni.explorer.query.SavedAnswer;
import cni.explorer.query.SavedAnswer.SavedOutcome;
import cni.explorer.query.Selection;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.OptionalInt;
import java.util.Set;

/// What of an answer is otherwise than when it was saved.
public final class AnswerChangeText {
    private AnswerChangeText() {}

    /// What is otherwise now, a sentence for each requirement that is gone and each provider that moved; empty if the
    /// same are left and the others are not for the same reasons.
    ///
    /// @param then the answer as it was
    /// @param now  the same selection, asked of the newer state
    public static List<String> sentences(SavedAnswer then, Outcome now) {
        List<String> moved = new ArrayList<>(gone(now));
        Set<ProviderId> known = new HashSet<>();
        for (SavedOutcome kept : then.providers()) {
            known.add(kept.id());
            OptionalInt index = now.dataset().indexOf(kept.id());
            if (index.isEmpty()
                    || !now.dataset().providers().get(index.getAsInt()).counted()) {
                moved.add(English.format(
                        "%s is no longer in the dataset; it was %s.", kept.name(), kept.left() ? "left" : "excluded"));
            } else {
                moved(kept, now, index.getAsInt(), moved);
            }
        }
        for (int p = 0; p < now.dataset().providers().size(); p++) {
            Provider provider = now.dataset().providers().get(p);
            if (provider.counted() && !known.contains(provider.id())) {
                moved.add(English.format("%s is new in the dataset, and %s", provider.name(), standing(now, p)));
            }
        }
        return List.copyOf(moved);
    }

    private static void moved(SavedOutcome kept, Outcome now, int provider, List<String> moved) {
        List<FeatureId> unmet = SavedAnswer.unmet(now, provider);
        String name = now.dataset().providers().get(provider).name();
        if (kept.left() && !unmet.isEmpty()) {
            moved.add(English.format("%s was left, and is %s", name, standing(now, provider)));
        } else if (!kept.left() && unmet.isEmpty()) {
            moved.add(English.format(
                    "%s is left now; it was excluded for %s.", name, names(kept.unmet(), now.dataset())));
        } else if (!kept.unmet().equals(unmet)) {
            moved.add(English.format(
                    "%s is still excluded, for other reasons: it was %s, and is %s now.",
                    name, names(kept.unmet(), now.dataset()), names(unmet, now.dataset())));
        }
    }

    /// "excluded: Encryption, No", as the end of a sentence.
    private static String standing(Outcome now, int provider) {
        List<Reason> reasons = now.reasons(provider);
        if (reasons.isEmpty()) {
            return now.onCondition(provider) ? "left on a condition." : "left.";
        }
        return "excluded: "
                + String.join(
                        "; ",
                        reasons.stream()
                                .map(reason -> reason.requirement().feature().shortName() + ", "
                                        + reason.cell().value() + ReasonText.remark(reason))
                                .toList())
                + ".";
    }

    /// What was asked for and cannot be asked any more.
    private static List<String> gone(Outcome now) {
        Set<FeatureId> asked = new HashSet<>();
        now.requirements()
                .forEach(requirement -> asked.add(requirement.feature().id()));
        now.preferences()
                .all()
                .forEach(preferred -> asked.add(preferred.feature().id()));
        Selection selection = now.selection();
        List<FeatureId> wanted = new ArrayList<>(selection.required());
        wanted.addAll(selection.accepted().keySet());
        wanted.addAll(selection.preferred());
        wanted.addAll(selection.bounds().keySet());
        return wanted.stream()
                .filter(id -> !asked.contains(id))
                .map(FeatureId::value)
                .sorted()
                .map(id -> English.format(
                        "“%s” cannot be asked of the dataset any more; the question goes without it.", id))
                .toList();
    }

    private static String names(List<FeatureId> features, Dataset dataset) {
        Map<FeatureId, String> names = new HashMap<>();
        for (List<Feature> some : List.of(dataset.features(), dataset.measured())) {
            some.forEach(feature -> names.put(feature.id(), feature.shortName()));
        }
        return English.and(features.stream()
                .map(id -> Objects.requireNonNullElse(names.get(id), id.value()))
                .toList());
    }
}
