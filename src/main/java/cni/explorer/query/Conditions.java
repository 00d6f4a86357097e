package cni.explorer.query;

import cni.explorer.model.Footnote;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/// Says which of the matching providers are left only on a condition.
public final class Conditions {
    private static final int NAMED_AT_MOST = 7;

    private Conditions() {}

    /// One or two sentences; empty if no answer hangs on a condition.
    public static String sentence(Matrix matrix) {
        Outcome outcome = matrix.outcome();
        Rows hanging = outcome.hanging();
        if (hanging.size() == 0) {
            return "";
        }
        int left = outcome.shownCount();
        String strictly = left == hanging.size()
                ? "nobody is left"
                : Words.number(left - hanging.size()) + plural(left - hanging.size());
        String named = hanging.size() > NAMED_AT_MOST ? "" : ": " + named(outcome, hanging);
        return "%s left on a condition%s. Read strictly, %s.".formatted(who(hanging.size(), left), named, strictly);
    }

    private static String who(int hanging, int left) {
        if (hanging < left) {
            return capital(
                    "%s of %s %s".formatted(Words.number(hanging), Words.number(left), hanging == 1 ? "is" : "are"));
        }
        return switch (left) {
            case 1 -> "The only one is";
            case 2 -> "Both are";
            default -> "All " + Words.number(left) + " are";
        };
    }

    private static String named(Outcome outcome, Rows hanging) {
        Map<String, List<String>> names = new LinkedHashMap<>();
        hanging.stream()
                .forEach(provider -> names.computeIfAbsent(footnotes(outcome, provider), _ -> new ArrayList<>())
                        .add(outcome.dataset().providers().get(provider).name()));
        return names.entrySet().stream()
                .map(entry -> Words.and(entry.getValue()) + " on " + entry.getKey())
                .collect(Collectors.joining(", "));
    }

    private static String footnotes(Outcome outcome, int provider) {
        List<String> marks = outcome.conditions(provider).stream()
                .map(requirement ->
                        outcome.dataset().indexOf(requirement.feature().id()).orElseThrow())
                .flatMap(feature -> outcome.dataset().cell(provider, feature).footnotes().stream())
                .map(Footnote::mark)
                .distinct()
                .sorted()
                .map(String::valueOf)
                .toList();
        return (marks.size() == 1 ? "footnote " : "footnotes ") + Words.and(marks);
    }

    private static String plural(int count) {
        return count == 1 ? " is left" : " are left";
    }

    private static String capital(String text) {
        return Character.toUpperCase(text.charAt(0)) + text.substring(1);
    }
}
