package cni.explorer.data;

import cni.explorer.model.Figure;
import cni.explorer.model.Metric;
import cni.explorer.model.TextBlock;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;

/// Reads the metrics and their figures.
final class MetricsReader {
    static final ObjectSchema METRIC =
            ObjectSchema.of("A metric", List.of("id", "name", "definition", "figures"), List.of("unit"));

    private static final Map<String, Metric.Unit> UNITS = Map.of("count", Metric.Unit.COUNT, "day", Metric.Unit.DAY);

    private final JsonReader json;
    private final Problems problems;
    private final TextsReader texts;
    private final SourcesReader sources;
    private final Ids ids;
    private final List<MetricBuilder> drafts = new ArrayList<>();

    MetricsReader(JsonReader json, Problems problems, TextsReader texts, SourcesReader sources) {
        this.json = json;
        this.problems = problems;
        this.texts = texts;
        this.sources = sources;
        this.ids = new Ids("metric", json);
    }

    void read() {
        json.list(this::metric);
    }

    /// Once everything is read: the metrics, by the indices of their providers.
    List<Metric> finish(Ids providers) {
        return drafts.stream().map(draft -> finish(draft, providers)).toList();
    }

    private Metric finish(MetricBuilder draft, Ids providers) {
        Map<Integer, List<Figure>> ofProviders = new HashMap<>();
        for (Assigned one : draft.figures()) {
            OptionalInt provider = providers.indexOf(one.provider());
            if (provider.isPresent()) {
                ofProviders
                        .computeIfAbsent(provider.getAsInt(), _ -> new ArrayList<>())
                        .add(one.figure());
            } else if (providers.size() > 0 && !one.provider().isBlank()) {
                problems.error(one.where().member("provider"), providers.unknown(one.provider()));
            }
        }
        // Figures without a date come first: nothing is known but that they are not new.
        ofProviders
                .values()
                .forEach(figures ->
                        figures.sort(Comparator.comparing(one -> one.when().firstDay())));
        return new Metric(draft.id(), draft.name(), draft.unit(), draft.definition(), ofProviders);
    }

    private MetricBuilder metric() {
        String id = "";
        String name = "";
        Metric.Unit unit = Metric.Unit.COUNT;
        TextBlock definition = new TextBlock("", List.of(), "", Optional.empty());
        List<Assigned> figures = List.of();
        long position = json.position();
        ObjectReader members = json.object(METRIC);
        for (String member = members.next(); !member.isEmpty(); member = members.next()) {
            switch (member) {
                case "id" -> id = ids.read();
                case "name" -> name = json.text();
                case "unit" -> unit = json.oneOf(UNITS).orElse(unit);
                case "definition" -> definition = texts.definition();
                default -> figures = json.list(this::figure);
            }
        }
        ids.next(position);
        MetricBuilder draft = new MetricBuilder(id, name, unit, definition, figures);
        checkValues(draft);
        drafts.add(draft);
        return draft;
    }

    /// Which of the two a metric has may stand behind its figures.
    private void checkValues(MetricBuilder metric) {
        for (Assigned one : metric.figures()) {
            if (one.unit().filter(unit -> unit != metric.unit()).isPresent()) {
                problems.error(
                        one.where().member("value"),
                        metric.unit() == Metric.Unit.DAY
                                ? "The values of a metric with the unit \"day\" are days like \"2026-08-22\"."
                                : "\"value\" must be a whole number; only a metric with the unit \"day\" has days.");
            }
        }
    }

    private Assigned figure() {
        FigureBuilder draft = new FigureBuilder(json, problems);
        ObjectReader.Where where = draft.read(sources);
        return new Assigned(draft.provider(), draft.figure(), draft.unit(), where);
    }

    private record MetricBuilder(
            String id, String name, Metric.Unit unit, TextBlock definition, List<Assigned> figures) {}

    private record Assigned(String provider, Figure figure, Optional<Metric.Unit> unit, ObjectReader.Where where) {}
}
