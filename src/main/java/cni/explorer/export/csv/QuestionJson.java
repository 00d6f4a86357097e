package cni.explorer.export.csv;

import cni.explorer.model.Dataset;
import cni.explorer.model.FeatureId;
import cni.explorer.query.Matrix;
import cni.explorer.query.Outcome;
import cni.explorer.query.Reading;
import cni.explorer.query.Requirement;
import cni.explorer.query.Selection;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.TreeSet;
import java.util.stream.Collectors;
import tools.jackson.core.io.JsonStringEncoder;

/// The question as one line of JSON, for a cell of a table: a text that every spreadsheet keeps, and that pandas and
/// DuckDB take apart with what they have.
///
/// Its members are `data`, `asOf`, `reading` (lenient or strict), `disputed` (counts or unmet),
/// `require` (ids of features), `accept` (values by the id of a category), `atLeast` and
/// `withinMonths` (numbers by the id of a metric), `prefer`, `search`, `left`, `found` (of those the
/// ones that the search finds), `of`, and `leftOut` (ids of providers, where they are few). What is
/// not asked is not there.
final class QuestionJson {
    private static final int NAMED_AT_MOST = 20;

    private QuestionJson() {}

    /// What was asked of a table, of which data, and how many are left.
    static String of(Matrix matrix) {
        Outcome outcome = matrix.outcome();
        Dataset dataset = matrix.dataset();
        Selection selection = outcome.selection();
        List<String> members = new ArrayList<>();
        members.add(member("data", dataset.about().id()));
        members.add(member("asOf", dataset.about().asOf().toString()));
        members.add(member("reading", selection.reading() == Reading.STRICT ? "strict" : "lenient"));
        members.add(member("disputed", selection.disputedUnmet() ? "unmet" : "counts"));
        addAsked(members, outcome.requirements());
        TreeSet<String> preferred = outcome.preferences().all().stream()
                .map(preference -> preference.feature().id().value())
                .collect(Collectors.toCollection(TreeSet::new));
        addList(members, "prefer", preferred);
        boolean isSearched = !selection.search().isBlank();
        if (isSearched) {
            members.add(member("search", selection.search().strip()));
        }
        members.add(member("left", outcome.leftCount()));
        if (isSearched) {
            members.add(member("found", outcome.shownCount()));
        }
        members.add(member("of", dataset.counted()));
        List<String> leftOut = matrix.excluded().stream()
                .mapToObj(dataset.providers()::get)
                .filter(provider -> provider.counted())
                .map(provider -> provider.id().value())
                .toList();
        addList(members, "leftOut", leftOut.size() > NAMED_AT_MOST ? List.of() : leftOut);
        return "{" + String.join(",", members) + "}";
    }

    private static void addAsked(List<String> members, List<Requirement> asked) {
        List<String> ticks = new ArrayList<>();
        List<String> accepted = new ArrayList<>();
        List<String> atLeast = new ArrayList<>();
        List<String> withinMonths = new ArrayList<>();
        for (Requirement requirement : asked) {
            FeatureId id = requirement.feature().id();
            switch (requirement) {
                case Requirement.Tick _ -> ticks.add(id.value());
                case Requirement.AnyOf any -> accepted.add(quoted(id.value()) + ":" + list(any.accepted()));
                case Requirement.AtLeast least -> atLeast.add(bound(id, least.least()));
                case Requirement.Within within -> withinMonths.add(bound(id, within.months()));
            }
        }
        addList(members, "require", ticks);
        addObject(members, "accept", accepted);
        addObject(members, "atLeast", atLeast);
        addObject(members, "withinMonths", withinMonths);
    }

    private static String bound(FeatureId metric, long bound) {
        return quoted(metric.metric().orElseThrow()) + ":" + bound;
    }

    private static void addObject(List<String> members, String name, List<String> ofIds) {
        if (!ofIds.isEmpty()) {
            members.add(quoted(name) + ":{" + String.join(",", ofIds) + "}");
        }
    }

    private static void addList(List<String> members, String name, Collection<String> texts) {
        if (!texts.isEmpty()) {
            members.add(quoted(name) + ":" + list(texts));
        }
    }

    private static String list(Collection<String> texts) {
        return texts.stream().map(QuestionJson::quoted).collect(Collectors.joining(",", "[", "]"));
    }

    private static String member(String name, String value) {
        return quoted(name) + ":" + quoted(value);
    }

    private static String member(String name, int number) {
        return quoted(name) + ":" + number;
    }

    private static String quoted(String text) {
        return "\"" + String.valueOf(JsonStringEncoder.getInstance().quoteAsCharArray(text)) + "\"";
    }
}
