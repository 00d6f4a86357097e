package cni.explorer.settings;

import static cni.explorer.settings.JsonMembers.byId;
import static cni.explorer.settings.JsonMembers.constant;
import static cni.explorer.settings.JsonMembers.number;
import static cni.explorer.settings.JsonMembers.object;
import static cni.explorer.settings.JsonMembers.objects;
import static cni.explorer.settings.JsonMembers.sortedTexts;
import static cni.explorer.settings.JsonMembers.texts;

import cni.explorer.model.FeatureId;
import cni.explorer.model.ProviderId;
import cni.explorer.query.Reading;
import cni.explorer.query.Selection;
import cni.explorer.query.SortKey;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import tools.jackson.core.JsonGenerator;

/// How a dataset was looked at as the members of a JSON object, and back.
final class LookJson {
    private LookJson() {}

    static void write(JsonGenerator json, Look look) {
        constant(json, "view", look.view());
        object(json, "selection", () -> write(json, look.selection()));
        objects(json, "sort", look.sort(), LookJson::write);
        object(json, "columns", () -> write(json, look.columns()));
        look.charts().ifPresent(charts -> object(json, "charts", () -> write(json, charts)));
    }

    private static void write(JsonGenerator json, Selection selection) {
        sortedTexts(json, "required", selection.required());
        sortedTexts(json, "preferred", selection.preferred());
        byId(json, "accepted", chosen(selection.accepted()), (id, values) -> sortedTexts(json, id, values));
        constant(json, "reading", selection.reading());
        json.writeBooleanProperty("disputedUnmet", selection.disputedUnmet());
        json.writeStringProperty("search", selection.search());
        texts(json, "compared", selection.compared());
    }

    /// A category without any value accepts all, as one does that is not named.
    private static Map<FeatureId, Set<String>> chosen(Map<FeatureId, Set<String>> accepted) {
        Map<FeatureId, Set<String>> chosen = new LinkedHashMap<>(accepted);
        chosen.values().removeIf(Set::isEmpty);
        return chosen;
    }

    private static void write(JsonGenerator json, SortKey key) {
        switch (key.by()) {
            case SortKey.Name _ -> {}
            case SortKey.Answers answers ->
                json.writeStringProperty("feature", answers.feature().value());
        }
        json.writeBooleanProperty("descending", key.descending());
    }

    private static void write(JsonGenerator json, ColumnsLook columns) {
        texts(json, "order", columns.order());
        sortedTexts(json, "hidden", columns.hidden());
        byId(json, "widths", columns.widths(), (id, width) -> number(json, id, width));
        byId(json, "folds", columns.folds(), json::writeBooleanProperty);
        json.writeBooleanProperty("transposed", columns.transposed());
        columns.providerWidth().ifPresent(width -> number(json, "providerWidth", width));
    }

    private static void write(JsonGenerator json, ChartOptions charts) {
        json.writeStringProperty("sortedBy", charts.sortedBy());
        constant(json, "scale", charts.scale());
        constant(json, "scope", charts.scope());
    }

    static Look look(Fields fields) {
        return new Look(
                fields.oneOf("view", View.MATRIX),
                fields.object("selection", LookJson::selection),
                fields.objects("sort", LookJson::sortKey),
                fields.object("columns", LookJson::columns),
                fields.has("charts") ? Optional.of(fields.object("charts", LookJson::charts)) : Optional.empty());
    }

    private static Selection selection(Fields fields) {
        Map<FeatureId, Set<String>> accepted = new LinkedHashMap<>();
        fields.object("accepted", values -> values.each((all, id) -> Optional.of(all.texts(id))))
                .forEach((id, values) -> accepted.put(new FeatureId(id), new LinkedHashSet<>(values)));
        return new Selection(
                features(fields.texts("required")),
                features(fields.texts("preferred")),
                accepted,
                fields.oneOf("reading", Reading.LENIENT),
                fields.truth("disputedUnmet"),
                fields.text("search").orElse(""),
                fields.texts("compared").stream()
                        .map(ProviderId::new)
                        .distinct()
                        .limit(Selection.MOST_COMPARED)
                        .toList());
    }

    private static SortKey sortKey(Fields fields) {
        SortKey.By by = fields.text("feature")
                .<SortKey.By>map(id -> new SortKey.Answers(new FeatureId(id)))
                .orElseGet(SortKey.Name::new);
        return new SortKey(by, fields.truth("descending"));
    }

    private static ColumnsLook columns(Fields fields) {
        Map<FeatureId, Double> widths = new LinkedHashMap<>();
        fields.object("widths", all -> all.each(Fields::size))
                .forEach((id, width) -> widths.put(new FeatureId(id), width));
        return new ColumnsLook(
                List.copyOf(features(fields.texts("order"))),
                features(fields.texts("hidden")),
                widths,
                fields.size("providerWidth"),
                fields.object("folds", all -> all.each((some, group) -> Optional.of(some.truth(group)))),
                fields.truth("transposed"));
    }

    private static ChartOptions charts(Fields fields) {
        return new ChartOptions(
                fields.text("sortedBy").orElse(""),
                fields.oneOf("scale", ChartOptions.DEFAULTS.scale()),
                fields.oneOf("scope", ChartOptions.DEFAULTS.scope()));
    }

    private static Set<FeatureId> features(List<String> ids) {
        return ids.stream().map(FeatureId::new).collect(Collectors.toCollection(LinkedHashSet::new));
    }
}
