package cni.explorer.storage;

import static cni.explorer.storage.JsonMembers.byId;
import static cni.explorer.storage.JsonMembers.constant;
import static cni.explorer.storage.JsonMembers.number;
import static cni.explorer.storage.JsonMembers.object;
import static cni.explorer.storage.JsonMembers.objects;
import static cni.explorer.storage.JsonMembers.sortedTexts;
import static cni.explorer.storage.JsonMembers.texts;

import cni.explorer.model.FeatureId;
import cni.explorer.model.ProviderId;
import cni.explorer.query.Reading;
import cni.explorer.query.Selection;
import cni.explorer.query.SortKey;
import cni.explorer.workspace.ChartOptions;
import cni.explorer.workspace.ColumnSettings;
import cni.explorer.workspace.DatasetViewSettings;
import cni.explorer.workspace.View;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import tools.jackson.core.JsonGenerator;

/// How a dataset was looked at as the members of a JSON object, and back.
final class DatasetViewSettingsJson {
    private DatasetViewSettingsJson() {}

    static void write(JsonGenerator json, DatasetViewSettings look) {
        constant(json, "view", look.view());
        object(json, "selection", () -> write(json, look.selection()));
        objects(json, "sort", look.sort(), DatasetViewSettingsJson::write);
        object(json, "columns", () -> columns(json, look));
        look.charts().ifPresent(charts -> object(json, "charts", () -> write(json, charts)));
    }

    private static void write(JsonGenerator json, Selection selection) {
        texts(json, "required", selection.required());
        texts(json, "preferred", selection.preferred());
        byId(json, "accepted", chosen(selection.accepted()), (id, values) -> sortedTexts(json, id, values));
        byId(json, "bounds", selection.bounds(), (id, bound) -> json.writeNumberProperty(id, bound.longValue()));
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

    private static void columns(JsonGenerator json, DatasetViewSettings look) {
        ColumnSettings columns = look.columns();
        texts(json, "order", look.order());
        sortedTexts(json, "hidden", look.hidden());
        byId(json, "widths", columns.widths(), (id, width) -> number(json, id, width));
        byId(json, "folds", columns.folds(), json::writeBooleanProperty);
        json.writeBooleanProperty("transposed", columns.transposed());
        columns.providerWidth().ifPresent(width -> number(json, "providerWidth", width));
    }

    private static void write(JsonGenerator json, ChartOptions charts) {
        constant(json, "set", charts.set());
        json.writeStringProperty("sortedBy", charts.sortedBy());
        constant(json, "scale", charts.scale());
        constant(json, "scope", charts.scope());
    }

    /// What the file says of columns in one place, and the program in two.
    private record Columns(List<FeatureId> order, Set<FeatureId> hidden, ColumnSettings settings) {}

    static DatasetViewSettings look(LenientJsonObject fields) {
        View view = fields.oneOf("view", View.MATRIX);
        Selection selection = fields.object("selection", DatasetViewSettingsJson::selection);
        List<SortKey> sort = fields.objects("sort", DatasetViewSettingsJson::sortKey);
        Columns columns = fields.object("columns", DatasetViewSettingsJson::columns);
        return new DatasetViewSettings(
                view,
                selection,
                sort,
                columns.order,
                columns.hidden,
                columns.settings,
                fields.has("charts")
                        ? Optional.of(fields.object("charts", DatasetViewSettingsJson::charts))
                        : Optional.empty());
    }

    private static Selection selection(LenientJsonObject fields) {
        Map<FeatureId, Set<String>> accepted = new LinkedHashMap<>();
        fields.object("accepted", values -> values.each((all, id) -> Optional.of(all.texts(id))))
                .forEach((id, values) -> accepted.put(new FeatureId(id), new LinkedHashSet<>(values)));
        Map<FeatureId, Long> bounds = new LinkedHashMap<>();
        fields.object("bounds", all -> all.each(LenientJsonObject::count))
                .forEach((id, bound) -> bounds.put(new FeatureId(id), bound));
        return new Selection(
                features(fields.texts("required")),
                features(fields.texts("preferred")),
                accepted,
                bounds,
                fields.oneOf("reading", Reading.LENIENT),
                fields.truth("disputedUnmet"),
                fields.text("search").orElse(""),
                fields.texts("compared").stream()
                        .map(ProviderId::new)
                        .distinct()
                        .limit(Selection.MOST_COMPARED)
                        .toList());
    }

    private static SortKey sortKey(LenientJsonObject fields) {
        SortKey.By by = fields.text("feature")
                .<SortKey.By>map(id -> new SortKey.Answers(new FeatureId(id)))
                .orElseGet(SortKey.Name::new);
        return new SortKey(by, fields.truth("descending"));
    }

    private static Columns columns(LenientJsonObject fields) {
        List<FeatureId> order = List.copyOf(features(fields.texts("order")));
        Set<FeatureId> hidden = features(fields.texts("hidden"));
        Map<FeatureId, Double> widths = new LinkedHashMap<>();
        fields.object("widths", all -> all.each(LenientJsonObject::size))
                .forEach((id, width) -> widths.put(new FeatureId(id), width));
        ColumnSettings settings = new ColumnSettings(
                widths,
                fields.size("providerWidth"),
                fields.object("folds", all -> all.each((some, group) -> Optional.of(some.truth(group)))),
                fields.truth("transposed"));
        return new Columns(order, hidden, settings);
    }

    private static ChartOptions charts(LenientJsonObject fields) {
        return new ChartOptions(
                fields.oneOf("set", ChartOptions.DEFAULTS.set()),
                fields.text("sortedBy").orElse(""),
                fields.oneOf("scale", ChartOptions.DEFAULTS.scale()),
                fields.oneOf("scope", ChartOptions.DEFAULTS.scope()));
    }

    private static Set<FeatureId> features(List<String> ids) {
        return ids.stream().map(FeatureId::new).collect(Collectors.toCollection(LinkedHashSet::new));
    }
}
