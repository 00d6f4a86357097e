package cni.explorer.settings;

import cni.explorer.model.FeatureId;
import cni.explorer.model.ProviderId;
import cni.explorer.query.Reading;
import cni.explorer.query.Selection;
import cni.explorer.query.SortKey;
import cni.explorer.workspace.ChartOptions;
import cni.explorer.workspace.ColumnSettings;
import cni.explorer.workspace.View;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Collectors;

/// How a dataset was looked at as a JSON value, and back.
final class LookJson {
    private LookJson() {}

    static Json write(Look look) {
        Json.Members json = Json.Members.none()
                .with("view", text(look.view()))
                .with("selection", write(look.selection()))
                .with(
                        "sort",
                        new Json.Items(look.sort().stream().map(LookJson::write).toList()))
                .with("columns", columns(look));
        look.charts().ifPresent(charts -> json.with("charts", write(charts)));
        return json;
    }

    private static Json write(Selection selection) {
        Json.Members accepted = Json.Members.none();
        byId(selection.accepted()).forEach((id, values) -> accepted.with(id, Json.Items.ofTexts(sorted(values))));
        return Json.Members.none()
                .with("required", Json.Items.ofTexts(sorted(selection.required())))
                .with("preferred", Json.Items.ofTexts(sorted(selection.preferred())))
                .with("accepted", accepted)
                .with("reading", text(selection.reading()))
                .with("disputedUnmet", new Json.Truth(selection.disputedUnmet()))
                .with("search", new Json.Text(selection.search()))
                .with(
                        "compared",
                        Json.Items.ofTexts(selection.compared().stream()
                                .map(ProviderId::value)
                                .toList()));
    }

    private static Json write(SortKey key) {
        Json.Members json = Json.Members.none();
        switch (key.by()) {
            case SortKey.Name _ -> {}
            case SortKey.Answers answers ->
                json.with("feature", new Json.Text(answers.feature().value()));
        }
        return json.with("descending", new Json.Truth(key.descending()));
    }

    private static Json columns(Look look) {
        ColumnSettings columns = look.columns();
        Json.Members widths = Json.Members.none();
        byId(columns.widths()).forEach((id, width) -> widths.with(id, new Json.Amount(width)));
        Json.Members json = Json.Members.none()
                .with(
                        "order",
                        Json.Items.ofTexts(
                                look.order().stream().map(FeatureId::value).toList()))
                .with("hidden", Json.Items.ofTexts(sorted(look.hidden())))
                .with("widths", widths);
        Json.Members folds = Json.Members.none();
        byId(columns.folds()).forEach((group, folded) -> folds.with(group, new Json.Truth(folded)));
        json.with("folds", folds).with("transposed", new Json.Truth(columns.transposed()));
        columns.providerWidth().ifPresent(width -> json.with("providerWidth", new Json.Amount(width)));
        return json;
    }

    private static Json write(ChartOptions charts) {
        return Json.Members.none()
                .with("sortedBy", new Json.Text(charts.sortedBy()))
                .with("scale", text(charts.scale()))
                .with("scope", text(charts.scope()));
    }

    /// What the file says of columns in one place, and the program in two.
    private record Columns(List<FeatureId> order, Set<FeatureId> hidden, ColumnSettings settings) {}

    static Look look(Fields fields) {
        View view = fields.oneOf("view", View.MATRIX);
        Selection selection = fields.object("selection", LookJson::selection);
        List<SortKey> sort = fields.objects("sort", key -> Optional.of(sortKey(key)));
        Columns columns = fields.object("columns", LookJson::columns);
        return new Look(
                view,
                selection,
                sort,
                columns.order,
                columns.hidden,
                columns.settings,
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

    private static Columns columns(Fields fields) {
        List<FeatureId> order = List.copyOf(features(fields.texts("order")));
        Set<FeatureId> hidden = features(fields.texts("hidden"));
        Map<FeatureId, Double> widths = new LinkedHashMap<>();
        fields.object("widths", all -> all.each(Fields::size))
                .forEach((id, width) -> widths.put(new FeatureId(id), width));
        ColumnSettings settings = new ColumnSettings(
                widths,
                fields.size("providerWidth"),
                fields.object("folds", all -> all.each((some, group) -> Optional.of(some.truth(group)))),
                fields.truth("transposed"));
        return new Columns(order, hidden, settings);
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

    static <V> SortedMap<String, V> byId(Map<?, V> values) {
        SortedMap<String, V> sorted = new TreeMap<>();
        values.forEach((id, value) -> sorted.put(id.toString(), value));
        return sorted;
    }

    private static List<String> sorted(Collection<?> ids) {
        return ids.stream().map(Object::toString).sorted().toList();
    }

    static Json.Text text(Enum<?> constant) {
        return new Json.Text(word(constant));
    }

    /// The name of a constant in the file.
    static String word(Enum<?> constant) {
        return constant.name().toLowerCase(Locale.ROOT);
    }
}
