package cni.explorer.text;

import cni.explorer.model.Footnote;
import cni.explorer.query.Matrix;
import cni.explorer.query.Outcome;
import cni.explorer.query.Rows;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/// Says which of the matching providers are left only on a condition.
public final class ConditionText {
    private static final int NAMED_AT_MOST = 7;

    /// Where no conditional answer counts.
    public static final String NONE_COUNTS = "Read strictly, nobody is left on a condition.";

    private ConditionText() {}

    /// One or two sentences; empty if no answer hangs on a condition.
    public static String sentence(Matrix matrix) {
        Outcome outcome = matrix.outcome();
        Rows hanging = outcome.hanging();
        if (hanging.size() == 0) {
            return "";
        }
        String who = who(outcome);
        String strictly = strictly(outcome);
        return hanging.size() > NAMED_AT_MOST
                ? English.format("%s left on a condition. %s", who, strictly)
                : English.format("%s left on a condition: %s. %s", who, named(outcome, hanging), strictly);
    }

    /// "Three of five are left on a condition."; empty if no answer hangs on one.
    public static String who(Matrix matrix) {
        int hanging = matrix.outcome().hanging().size();
        return hanging == 0 ? "" : who(matrix.outcome()) + " left on a condition.";
    }

    /// "Read strictly, two are left: Calico and Antrea."; empty if no answer hangs on a condition.
    public static String strictly(Matrix matrix) {
        Outcome outcome = matrix.outcome();
        Rows hanging = outcome.hanging();
        int left = outcome.shownCount() - hanging.size();
        if (hanging.size() == 0 || left == 0 || left > NAMED_AT_MOST) {
            return hanging.size() == 0 ? "" : strictly(outcome);
        }
        List<String> names = outcome.matching(true).stream()
                .filter(provider -> hanging.rowOf(provider).isEmpty())
                .mapToObj(
                        provider -> outcome.dataset().providers().get(provider).name())
                .toList();
        String sentence = strictly(outcome);
        return English.format("%s: %s.", sentence.substring(0, sentence.length() - 1), English.and(names));
    }

    /// "flannel and Azure CNI on a condition", where there is no room for more.
    public static String names(Matrix matrix) {
        Rows hanging = matrix.outcome().hanging();
        List<String> names = hanging.stream()
                .limit(NAMED_AT_MOST)
                .mapToObj(provider -> matrix.dataset().providers().get(provider).name())
                .toList();
        return hanging.size() > NAMED_AT_MOST
                ? English.format("%,d on a condition", hanging.size())
                : English.and(names) + " on a condition";
    }

    /// "All five on a condition", "Two of five on a condition", where there is less room still.
    public static String briefly(Matrix matrix) {
        Outcome outcome = matrix.outcome();
        int hanging = outcome.hanging().size();
        int left = outcome.shownCount();
        String who = hanging < left
                ? English.format("%s of %s", English.spelled(hanging), English.spelled(left))
                : switch (left) {
                    case 1 -> "the only one";
                    case 2 -> "both";
                    default -> "all " + English.spelled(left);
                };
        return English.capitalized(who) + " on a condition";
    }

    private static String strictly(Outcome outcome) {
        int left = outcome.shownCount() - outcome.hanging().size();
        String found = hidesSome(outcome) ? " of those found" : "";
        return left == 0
                ? "Read strictly, nobody" + found + " is left."
                : English.format(
                        "Read strictly, %s%s %s left.", English.spelled(left), found, English.form(left, "is", "are"));
    }

    private static String who(Outcome outcome) {
        int hanging = outcome.hanging().size();
        int left = outcome.shownCount();
        String found = hidesSome(outcome) ? " found" : "";
        if (hanging < left) {
            return English.capitalized(English.format(
                    "%s of %s%s %s",
                    English.spelled(hanging), English.spelled(left), found, English.form(hanging, "is", "are")));
        }
        return switch (left) {
            case 1 -> "The only one" + found + " is";
            case 2 -> "Both" + found + " are";
            default -> English.format("All %s%s are", English.spelled(left), found);
        };
    }

    /// Whether a search hides some who are left, of whom nothing is said then.
    private static boolean hidesSome(Outcome outcome) {
        return outcome.shownCount() < outcome.matchingCount();
    }

    private static String named(Outcome outcome, Rows hanging) {
        Map<String, List<String>> names = new LinkedHashMap<>();
        hanging.stream()
                .forEach(provider -> names.computeIfAbsent(footnotes(outcome, provider), _ -> new ArrayList<>())
                        .add(outcome.dataset().providers().get(provider).name()));
        return names.entrySet().stream()
                .map(entry -> English.format("%s on %s", English.and(entry.getValue()), entry.getKey()))
                .collect(Collectors.joining(", "));
    }

    private static String footnotes(Outcome outcome, int provider) {
        return FootnoteText.named(outcome.conditions(provider).stream()
                .map(requirement ->
                        outcome.dataset().indexOf(requirement.feature().id()).orElseThrow())
                .flatMap(feature -> outcome.dataset().cell(provider, feature).footnotes().stream())
                .map(Footnote::mark)
                .distinct()
                .sorted()
                .toList());
    }
}
