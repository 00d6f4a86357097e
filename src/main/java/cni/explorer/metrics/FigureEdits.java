package cni.explorer.metrics;

import cni.explorer.model.Figure;
import cni.explorer.model.ProviderId;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.ObjectReadContext;
import tools.jackson.core.json.JsonFactory;

/// Puts fresh figures into the text of a dataset and leaves every other character as it is.
///
/// The newest figure that was got by the same method for the same provider gives way to the fresh one, so that a file
/// that is kept fresh every night does not grow, and so does a note on its number; otherwise the figure goes to the end
/// of its metric. A metric that the dataset does not have is not made.
public final class FigureEdits {
    private static final List<String> MEMBERS = List.of("provider", "value", "on", "repository", "method", "note");

    private final byte[] text;
    private final List<Edit> edits = new ArrayList<>();

    private FigureEdits(byte[] text) {
        this.text = text;
    }

    /// What goes where.
    private record Edit(int from, int to, String replacement) {}

    /// A value in the text.
    private record Place(String value, int from, int to) {}

    /// Where a figure stands, and its members.
    private record Standing(int from, int to, Map<String, Place> members) {
        String member(String name) {
            return Optional.ofNullable(members.get(name)).map(Place::value).orElse("");
        }
    }

    /// Where the figures of a metric stand.
    private record Series(String metric, int from, int to, List<Standing> figures) {}

    /// The text with the figures of readings in it.
    ///
    /// @param dataset a valid dataset in UTF-8
    public static byte[] into(byte[] dataset, List<StoredReading> readings) {
        FigureEdits edits = new FigureEdits(dataset);
        for (Series series : edits.series()) {
            for (Learnable learnable : Learnable.ALL) {
                if (learnable.metric().id().equals(series.metric())) {
                    edits.put(series, learnable, readings);
                }
            }
        }
        return edits.applied();
    }

    private void put(Series series, Learnable learnable, List<StoredReading> readings) {
        List<String> added = new ArrayList<>();
        for (StoredReading stored : readings) {
            Optional<Figure> fresh = learnable.figure().apply(stored.reading());
            if (fresh.isPresent()) {
                Optional<Standing> before = series.figures().stream()
                        .filter(figure -> figure.member("provider")
                                        .equals(stored.provider().value())
                                && figure.member("method").equals(fresh.get().method()))
                        .max(Comparator.comparing((Standing figure) -> figure.member("on")
                                        .equals(stored.reading().day().toString()))
                                .thenComparing(figure -> figure.member("on")));
                if (before.isPresent()) {
                    replace(
                            before.get(),
                            stored.provider(),
                            fresh.get(),
                            learnable.json(fresh.get()),
                            stored.reading());
                } else {
                    added.add(FigureJson.of(
                            layout(series),
                            stored.provider(),
                            fresh.get(),
                            learnable.json(fresh.get()),
                            stored.reading()));
                }
            }
        }
        append(series, added);
    }

    /// The same repository changes the number and the day alone, unless a note speaks of the old number.
    private void replace(Standing before, ProviderId provider, Figure fresh, String value, RepositoryReading reading) {
        if (before.member("on").compareTo(reading.day().toString()) > 0) {
            // What stands there is newer.
            return;
        }
        Place old = before.members().get("value");
        Place on = before.members().get("on");
        boolean isSame = before.member("repository").equals(fresh.repository())
                && !before.members().containsKey("note");
        if (isSame && old != null && on != null) {
            edits.add(new Edit(old.from(), old.to(), value));
            edits.add(new Edit(on.from(), on.to(), '"' + reading.day().toString() + '"'));
        } else {
            FigureJson.Layout layout = FigureJson.Layout.of(string(before.from(), before.to()), indent(before.from()));
            edits.add(new Edit(before.from(), before.to(), FigureJson.of(layout, provider, fresh, value, reading)));
        }
    }

    private void append(Series series, List<String> added) {
        if (added.isEmpty()) {
            return;
        }
        FigureJson.Layout layout = layout(series);
        String figures = layout.between() + String.join("," + layout.between(), added);
        if (series.figures().isEmpty()) {
            edits.add(new Edit(series.from(), series.to() - 1, "[" + figures + layout.behindLast()));
        } else {
            int end = series.figures().getLast().to();
            edits.add(new Edit(end, end, "," + figures));
        }
    }

    private FigureJson.Layout layout(Series series) {
        if (series.figures().isEmpty()) {
            boolean isTight = new String(text, StandardCharsets.UTF_8).strip().indexOf('\n') < 0
                    && string(0, series.from()).contains("\":\"");
            return new FigureJson.Layout(indent(series.from()) + "  ", "  ", isTight, isTight);
        }
        Standing first = series.figures().getFirst();
        return FigureJson.Layout.of(string(first.from(), first.to()), indent(first.from()));
    }

    /// The blanks at the beginning of the line of a place.
    private String indent(int place) {
        int line = place;
        while (line > 0 && text[line - 1] != '\n') {
            line--;
        }
        int end = line;
        while (text[end] == ' ' || text[end] == '\t') {
            end++;
        }
        return string(line, end);
    }

    private String string(int from, int to) {
        return new String(text, from, to - from, StandardCharsets.UTF_8);
    }

    private byte[] applied() {
        String newline = string(0, text.length).contains("\r\n") ? "\r\n" : "\n";
        edits.sort(Comparator.comparingInt(Edit::from));
        StringBuilder whole = new StringBuilder();
        int done = 0;
        for (Edit edit : edits) {
            whole.append(string(done, edit.from())).append(edit.replacement().replace("\n", newline));
            done = edit.to();
        }
        return whole.append(string(done, text.length)).toString().getBytes(StandardCharsets.UTF_8);
    }

    private List<Series> series() {
        List<Series> found = new ArrayList<>();
        try (JsonParser json = new JsonFactory().createParser(ObjectReadContext.empty(), text)) {
            json.nextToken();
            while (json.nextToken() == JsonToken.PROPERTY_NAME) {
                boolean isMetrics = json.currentName().equals("metrics");
                json.nextToken();
                if (!isMetrics) {
                    json.skipChildren();
                    continue;
                }
                while (json.nextToken() == JsonToken.START_OBJECT) {
                    found.add(metric(json));
                }
            }
        }
        return found;
    }

    private static Series metric(JsonParser json) {
        String id = "";
        int from = 0;
        int to = 0;
        List<Standing> figures = new ArrayList<>();
        while (json.nextToken() == JsonToken.PROPERTY_NAME) {
            String member = json.currentName();
            json.nextToken();
            if (member.equals("id")) {
                id = json.getString();
            } else if (member.equals("figures")) {
                from = (int) json.currentTokenLocation().getByteOffset();
                while (json.nextToken() == JsonToken.START_OBJECT) {
                    figures.add(figure(json));
                }
                to = (int) json.currentLocation().getByteOffset();
            } else {
                json.skipChildren();
            }
        }
        return new Series(id, from, to, figures);
    }

    private static Standing figure(JsonParser json) {
        int from = (int) json.currentTokenLocation().getByteOffset();
        Map<String, Place> members = new HashMap<>();
        while (json.nextToken() == JsonToken.PROPERTY_NAME) {
            String member = json.currentName();
            json.nextToken();
            if (MEMBERS.contains(member)) {
                String value = json.getString();
                int start = (int) json.currentTokenLocation().getByteOffset();
                json.finishToken();
                members.put(member, new Place(value, start, (int)
                        json.currentLocation().getByteOffset()));
            } else {
                json.skipChildren();
            }
        }
        return new Standing(from, (int) json.currentLocation().getByteOffset(), members);
    }
}
