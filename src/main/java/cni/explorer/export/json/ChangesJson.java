package cni.explorer.export.json;

import cni.explorer.diff.Changes;
import cni.explorer.diff.Changes.CellChange;
import cni.explorer.diff.Changes.FigureChange;
import cni.explorer.diff.Changes.Pair;
import cni.explorer.model.Cell;
import cni.explorer.model.DatasetInfo;
import cni.explorer.model.Feature;
import cni.explorer.model.Figure;
import cni.explorer.model.Footnote;
import cni.explorer.model.Provider;
import cni.explorer.text.ChangeSummary;
import cni.explorer.text.Dates;
import cni.explorer.text.VerdictText;
import java.io.IOException;
import java.io.Writer;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/// Writes what changed between two datasets as JSON, for other programs.
///
/// Providers and features are named by the ids that they have now; what is gone, by those that it had. A missing figure
/// or mark is a missing member.
public record ChangesJson(Changes changes) {
    /// Writes it all and flushes; leaves the writer open.
    public void write(Writer out) throws IOException {
        JsonWriter.write(out, this::document);
        out.flush();
    }

    private void document(JsonWriter json) {
        json.putObject("before", () -> about(json, changes.before()));
        json.putObject("now", () -> about(json, changes.now()));
        json.putTexts("summary", ChangeSummary.of(changes));
        json.putObject("providers", () -> {
            json.putObjects("came", changes.providers().came(), provider -> provider(json, provider));
            json.putObjects("gone", changes.providers().gone(), provider -> provider(json, provider));
            json.putObjects("marked", changes.marked(), pair -> both(json, pair));
            json.putObjects("renamed", changes.renamedProviders(), pair -> both(json, pair));
        });
        json.putObject("features", () -> {
            json.putObjects("came", changes.features().came(), feature -> feature(json, feature));
            json.putObjects("gone", changes.features().gone(), feature -> feature(json, feature));
            json.putObjects("redefined", changes.redefined(), pair -> bothFeatures(json, pair));
            json.putObjects("renamed", changes.renamedFeatures(), pair -> bothFeatures(json, pair));
        });
        json.put("comparedCells", changes.compared());
        json.putObjects("cells", gravestFirst(), change -> cell(json, change));
        json.putObjects("figures", changes.figures(), change -> figures(json, change));
    }

    private List<CellChange> gravestFirst() {
        return changes.cells().stream()
                .sorted(Comparator.comparing(CellChange::kind))
                .toList();
    }

    private static void about(JsonWriter json, DatasetInfo about) {
        json.put("id", about.id());
        json.put("name", about.name());
        json.put("asOf", about.asOf().toString());
    }

    private static void provider(JsonWriter json, Provider provider) {
        json.put("id", provider.id().value());
        json.put("name", provider.name());
        json.put("role", provider.role().name().toLowerCase(Locale.ROOT));
        json.put("mark", provider.status().map(Provider.Status::word));
    }

    private static void both(JsonWriter json, Pair<Provider> pair) {
        json.putObject("before", () -> provider(json, pair.before()));
        json.putObject("now", () -> provider(json, pair.now()));
    }

    private static void bothFeatures(JsonWriter json, Pair<Feature> pair) {
        json.putObject("before", () -> feature(json, pair.before()));
        json.putObject("now", () -> feature(json, pair.now()));
    }

    private static void feature(JsonWriter json, Feature feature) {
        json.put("id", feature.id().value());
        json.put("name", feature.name());
        Feature.Kind kind = feature.kind();
        kind.requirement()
                .ifPresentOrElse(sentence -> json.put("requirement", sentence), () -> json.put("kind", kind.word()));
    }

    private static void cell(JsonWriter json, CellChange change) {
        json.put("provider", change.provider().id().value());
        json.put("feature", change.feature().id().value());
        json.put("change", change.kind().name().toLowerCase(Locale.ROOT));
        json.putObject("before", () -> cell(json, change.cell().before()));
        json.putObject("now", () -> cell(json, change.cell().now()));
        json.putTexts("footnotesLost", texts(change.lost()));
        json.putTexts("footnotesCome", texts(change.come()));
    }

    private static void cell(JsonWriter json, Cell cell) {
        json.put("value", cell.value());
        json.put("verdict", cell.verdict().map(VerdictText::code));
        if (!cell.categories().isEmpty()) {
            json.putTexts("categories", cell.categories());
        }
    }

    private static List<String> texts(List<Footnote> footnotes) {
        return footnotes.stream().map(Footnote::text).toList();
    }

    private static void figures(JsonWriter json, FigureChange change) {
        json.put("metric", change.metric().id());
        json.put("provider", change.provider().id().value());
        figure(json, "before", change.before());
        figure(json, "now", change.now());
    }

    private static void figure(JsonWriter json, String name, Optional<Figure> present) {
        present.ifPresent(figure -> json.putObject(name, () -> {
            json.put("value", figure.value());
            json.put("precision", precision(figure.precision()));
            json.put("on", Dates.iso(figure.when()));
            json.put("repository", figure.repository());
        }));
    }

    private static String precision(Figure.Precision precision) {
        return switch (precision) {
            case Figure.Exact _ -> "exact";
            case Figure.Rounded _ -> "rounded";
            case Figure.ReadOff _ -> "read-off";
        };
    }
}
