package cni.explorer.data;

import cni.explorer.model.Column;
import cni.explorer.model.Feature;
import cni.explorer.text.English;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonToken;

/// Reads the cells of all providers into one column for each feature.
///
/// A cell is judged as soon as its feature and its footnotes are known; cells that come before them wait for the end.
final class CellsReader {
    private final JsonReader json;
    private final Problems problems;
    private final CellReader reader;
    private final CellRules rules;
    private final Ids features;
    private final Map<String, ColumnBuilder> columns = new HashMap<>();
    private final List<ColumnBuilder> inOrder = new ArrayList<>();
    private final List<Waiting> waiting = new ArrayList<>();
    private boolean featuresKnown;
    private boolean footnotesKnown;

    CellsReader(JsonReader json, Problems problems, CellReader reader, CellRules rules, Ids features) {
        this.json = json;
        this.problems = problems;
        this.reader = reader;
        this.rules = rules;
        this.features = features;
    }

    /// The features are all read.
    void know(FeaturesReader known) {
        for (int f = 0; f < known.features().size(); f++) {
            Feature feature = known.features().get(f);
            ColumnBuilder column = columns.computeIfAbsent(feature.id().value(), this::column);
            column.feature = feature;
            column.isKindKnown = known.isKindKnown(f);
            featuresKnown = true;
        }
    }

    /// The footnotes are all read.
    void knowFootnotes() {
        footnotesKnown = true;
    }

    /// Reads the cells of one provider.
    void read(int provider) {
        if (!json.is(JsonToken.START_OBJECT, "an object")) {
            return;
        }
        int expected = 0;
        for (String id = json.parser().nextName();
                id != null;
                id = json.parser().nextName()) {
            ColumnBuilder column = find(id, expected);
            if (column == null) {
                json.error(features.unknown(id));
                skip();
            } else if (column.lastProvider == provider) {
                json.error(English.format("The cell \"%s\" stands twice for this provider.", id));
                skip();
            } else {
                column.lastProvider = provider;
                expected = column.number + 1;
                json.parser().nextToken();
                cell(provider, column);
            }
        }
    }

    /// Once everything is read: judges the cells that had to wait, and puts those that were not seen.
    void finish(RepeatedCells repeated, int providers) {
        for (Waiting one : waiting) {
            if (one.column.feature == null) {
                problems.error(one.draft.where().object(), features.unknown(one.column.id));
            } else {
                one.column.put(one.draft, rules, problems);
            }
        }
        repeated.forEach((id, earlier) -> {
            ColumnBuilder column = columns.get(id);
            if (column != null) {
                column.repeat(earlier, providers);
            }
        });
    }

    /// The columns of these features, and a warning for each provider that lacks cells.
    List<Column> columns(List<Feature> ofFeatures, Ids providers) {
        List<ColumnBuilder> drafts = ofFeatures.stream()
                .map(feature -> columns.get(feature.id().value()))
                .toList();
        Map<Integer, List<String>> missing = new TreeMap<>();
        for (ColumnBuilder draft : drafts) {
            draft.missing(
                    providers.size(),
                    provider -> missing.computeIfAbsent(provider, _ -> new ArrayList<>())
                            .add(draft.id));
        }
        missing.forEach((provider, ids) -> problems.warn(
                new SourceLocation(providers.position(provider), "/providers/" + provider + "/cells"),
                English.format("No cells for %s; they are taken as unknown.", String.join(", ", ids))));
        return drafts.stream().map(draft -> draft.build(providers.size())).toList();
    }

    private @Nullable ColumnBuilder find(String id, int expected) {
        if (expected < inOrder.size() && inOrder.get(expected).id.equals(id)) {
            return inOrder.get(expected);
        }
        return featuresKnown ? columns.get(id) : columns.computeIfAbsent(id, this::column);
    }

    private ColumnBuilder column(String id) {
        ColumnBuilder column = new ColumnBuilder(id, inOrder.size());
        inOrder.add(column);
        return column;
    }

    private void skip() {
        json.parser().nextToken();
        json.skip();
    }

    private void cell(int provider, ColumnBuilder column) {
        if (!reader.read()) {
            column.putUnknown(provider);
        } else if (!reader.putKnown(column, provider)) {
            settle(column, reader.draft(provider));
        }
    }

    private void settle(ColumnBuilder column, CellBuilder draft) {
        if (featuresKnown && (footnotesKnown || draft.footnotes().isEmpty())) {
            column.put(draft, rules, problems);
        } else {
            waiting.add(new Waiting(column, draft));
        }
    }

    private record Waiting(ColumnBuilder column, CellBuilder draft) {}
}
