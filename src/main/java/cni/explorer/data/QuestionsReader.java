package cni.explorer.data;

import cni.explorer.model.Column;
import cni.explorer.model.FeatureId;
import cni.explorer.model.Question;
import cni.explorer.model.Source;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;

/// Reads the questions to start from. What they tick is looked up at the end, when features and cells are known.
final class QuestionsReader {
    static final ObjectSchema QUESTION = ObjectSchema.of(
            "A question", List.of("id", "text", "quotation"), List.of("require", "accept", "sources", "note"));
    static final ObjectSchema ACCEPTED =
            ObjectSchema.of("An accepted category", List.of("feature", "values"), List.of());

    private final JsonReader json;
    private final Problems problems;
    private final SourcesReader sources;
    private final Ids ids;
    private final List<QuestionBuilder> drafts = new ArrayList<>();

    QuestionsReader(JsonReader json, Problems problems, SourcesReader sources) {
        this.json = json;
        this.problems = problems;
        this.sources = sources;
        this.ids = new Ids("question", json);
    }

    void read() {
        drafts.addAll(json.list(this::question));
    }

    /// Once everything is read. Kinds and values are looked at only if all else is right, since else they are not
    /// known.
    ///
    /// @param columns as many as the features
    List<Question> finish(FeaturesReader features, List<Column> columns) {
        boolean restIsRight = problems.errors() == 0;
        return drafts.stream()
                .map(draft -> draft.question(features, restIsRight ? columns : List.of(), problems))
                .toList();
    }

    private QuestionBuilder question() {
        String id = "";
        String text = "";
        String quotation = "";
        List<Named> require = List.of();
        List<Accepted> accept = List.of();
        List<Source> read = List.of();
        Optional<String> note = Optional.empty();
        long position = json.position();
        ObjectReader members = json.object(QUESTION);
        for (String member = members.next(); !member.isEmpty(); member = members.next()) {
            switch (member) {
                case "id" -> id = ids.read();
                case "text" -> text = json.text();
                case "quotation" -> quotation = json.text();
                case "require" -> require = json.some(this::named);
                case "accept" -> accept = json.some(this::accepted);
                case "sources" -> read = sources.list();
                default -> note = json.optionalText();
            }
        }
        ids.next(position);
        ObjectReader.Where where = members.where();
        if (members.isObject() && !where.has("require") && !where.has("accept")) {
            problems.error(where.object(), "A question needs \"require\" or \"accept\": the ticks that it sets.");
        }
        return new QuestionBuilder(id, text, require, accept, quotation, read, note);
    }

    private Accepted accepted() {
        Named feature = new Named("", json.here());
        List<Named> values = List.of();
        ObjectReader members = json.object(ACCEPTED);
        for (String member = members.next(); !member.isEmpty(); member = members.next()) {
            switch (member) {
                case "feature" -> feature = named();
                default -> values = json.some(this::named);
            }
        }
        return new Accepted(feature, values);
    }

    private Named named() {
        SourceLocation here = json.here();
        return new Named(json.text(), here);
    }

    /// Something of the dataset by its name, and where it is named.
    private record Named(String name, SourceLocation where) {}

    private record Accepted(Named feature, List<Named> values) {}

    private record QuestionBuilder(
            String id,
            String text,
            List<Named> require,
            List<Accepted> accept,
            String quotation,
            List<Source> sources,
            Optional<String> note) {

        Question question(FeaturesReader features, List<Column> columns, Problems problems) {
            Set<FeatureId> required = new HashSet<>();
            for (Named named : require) {
                index(named, features, problems).ifPresent(feature -> {
                    if (columns.isEmpty()
                            || features.features().get(feature).kind().isRequirable()) {
                        required.add(new FeatureId(named.name));
                    } else {
                        problems.error(named.where, "Only a feature of the kind \"requirement\" can be required.");
                    }
                });
            }
            Map<FeatureId, Set<String>> accepted = new HashMap<>();
            for (Accepted one : accept) {
                index(one.feature, features, problems)
                        .ifPresent(feature -> accepted.put(
                                new FeatureId(one.feature.name), values(one, feature, features, columns, problems)));
            }
            return new Question(id, text, required, accepted, quotation, sources, note);
        }

        private static Set<String> values(
                Accepted one, int feature, FeaturesReader features, List<Column> columns, Problems problems) {
            Set<String> values = one.values.stream().map(Named::name).collect(Collectors.toSet());
            if (columns.isEmpty()) {
                return values;
            }
            if (!features.features().get(feature).kind().hasCategories()) {
                problems.error(one.feature.where, "Only of a feature of the kind \"category\" values can be accepted.");
            } else {
                Set<String> known = new TreeSet<>();
                columns.get(feature).distinct().forEach(cell -> known.addAll(cell.categories()));
                for (Named value : one.values) {
                    if (!known.contains(value.name)) {
                        problems.error(value.where, JsonReader.unknownWord(value.name, known));
                    }
                }
            }
            return values;
        }

        private static OptionalInt index(Named named, FeaturesReader features, Problems problems) {
            OptionalInt index = features.ids().indexOf(named.name);
            if (index.isEmpty() && !named.name.isBlank() && !features.features().isEmpty()) {
                problems.error(named.where, features.ids().unknown(named.name));
            }
            return index;
        }
    }
}
