package cni.explorer.text;

import cni.explorer.model.Dataset;
import cni.explorer.model.DatasetInfo;
import cni.explorer.model.Provider;
import cni.explorer.query.Matrix;
import cni.explorer.query.Outcome;
import cni.explorer.query.Requirement;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/// In one sentence: what was asked, how conditions counted, how many are left, who is not and why, and of which data.
public final class QuerySummary {
    private static final int NAMED_AT_MOST = 20;

    private QuerySummary() {}

    public static String sentence(Matrix matrix) {
        Outcome outcome = matrix.outcome();
        List<String> parts = new ArrayList<>();
        parts.add("Asked: " + asked(outcome));
        if (!outcome.preferences().isEmpty()) {
            parts.add("preferred: " + labels(outcome.preferences().all()));
        }
        String search = outcome.selection().search().strip();
        if (!search.isEmpty()) {
            parts.add("found for “" + search + "”");
        }
        parts.add(AnswerText.reading(outcome));
        parts.add(AnswerText.of(outcome).headline());
        leftOut(matrix, parts);
        parts.add(data(outcome.dataset().about()));
        return String.join("; ", parts);
    }

    private static String asked(Outcome outcome) {
        return outcome.requirements().isEmpty() ? "nothing" : labels(outcome.requirements());
    }

    private static String labels(List<Requirement> requirements) {
        return requirements.stream().map(RequirementText::label).collect(Collectors.joining(" and "));
    }

    private static void leftOut(Matrix matrix, List<String> parts) {
        Dataset dataset = matrix.dataset();
        int[] excluded = matrix.excluded().stream()
                .filter(row -> dataset.providers().get(row).counted())
                .toArray();
        if (excluded.length > NAMED_AT_MOST) {
            parts.add(English.count(excluded.length, "provider") + " left out");
        } else if (excluded.length > 0) {
            List<String> named = new ArrayList<>();
            for (int row : excluded) {
                Provider provider = dataset.providers().get(row);
                named.add(English.format("%s (%s)", provider.name(), ReasonText.all(matrix.outcome(), row)));
            }
            parts.add("left out: " + String.join(", ", named));
        }
    }

    private static String data(DatasetInfo about) {
        return English.format(
                "%s “%s”, data of %s, %s",
                about.id(),
                about.title(),
                about.asOf(),
                about.source().map(from -> "source " + from.address()).orElse("a source for each cell in the dataset"));
    }
}
