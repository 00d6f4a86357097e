package cni.explorer.data;

import cni.explorer.model.Figure;
import cni.explorer.model.Metric;
import cni.explorer.model.Passage;
import cni.explorer.model.When;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;

/// Reads the metrics and their figures.
final class Metrics {
    static final Shape METRIC = Shape.of("A metric", List.of("id", "name", "definition", "figures"), List.of());

    private final Json json;
    private final Problems problems;
    private final Texts texts;
    private final Sources sources;
    private final Ids ids;
    private final List<Draft> drafts = new ArrayList<>();

    Metrics(Json json, Problems problems, Texts texts, Sources sources) {
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

    private Metric finish(Draft draft, Ids providers) {
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
        ofProviders.values().forEach(figures -> figures.sort(Comparator.comparing(figure -> start(figure.when()))));
        return new Metric(draft.id(), draft.name(), draft.definition(), ofProviders);
    }

    /// Figures without a date come first: nothing is known but that they are not new.
    private static LocalDate start(When when) {
        return switch (when) {
            case When.Day day -> day.day();
            case When.Month month -> month.month().atDay(1);
            case When.Undated _ -> LocalDate.MIN;
        };
    }

    private Draft metric() {
        String id = "";
        String name = "";
        Passage definition = new Passage("", List.of(), "", Optional.empty());
        List<Assigned> figures = List.of();
        long spot = json.spot();
        Members members = json.object(METRIC);
        for (String member = members.next(); !member.isEmpty(); member = members.next()) {
            switch (member) {
                case "id" -> id = ids.read();
                case "name" -> name = json.text();
                case "definition" -> definition = texts.definition();
                default -> figures = json.list(this::figure);
            }
        }
        ids.next(spot);
        Draft draft = new Draft(id, name, definition, figures);
        drafts.add(draft);
        return draft;
    }

    private Assigned figure() {
        FigureDraft draft = new FigureDraft(json, problems);
        Members.Where where = draft.read(sources);
        return new Assigned(draft.provider(), draft.figure(), where);
    }

    private record Draft(String id, String name, Passage definition, List<Assigned> figures) {}

    private record Assigned(String provider, Figure figure, Members.Where where) {}
}
