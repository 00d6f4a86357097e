package cni.explorer.export;

import cni.explorer.data.ShippedDatasets;
import cni.explorer.model.Cell;
import cni.explorer.model.Column;
import cni.explorer.model.Dataset;
import cni.explorer.model.DatasetInfos;
import cni.explorer.model.Evidence;
import cni.explorer.model.Feature;
import cni.explorer.model.FeatureId;
import cni.explorer.model.Footnote;
import cni.explorer.model.Provider;
import cni.explorer.model.ProviderId;
import cni.explorer.model.Source;
import cni.explorer.model.Verdict;
import cni.explorer.query.Arrangement;
import cni.explorer.query.Evaluator;
import cni.explorer.query.Matrix;
import cni.explorer.query.Ordering;
import cni.explorer.query.Reading;
import cni.explorer.query.Selection;
import java.net.URI;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;

/// Matrices to export: of the post of 2017, and of made-up texts.
public final class Matrices {
    private Matrices() {}

    public static Matrix ofThePost(Reading reading, String... required) {
        Dataset dataset = ShippedDatasets.find("cni-2017").orElseThrow();
        Selection selection = Selection.NOTHING.withReading(reading);
        for (String feature : required) {
            selection = selection.withRequired(new FeatureId(feature), true);
        }
        return of(dataset, selection);
    }

    public static Matrix of(Dataset dataset, Selection selection) {
        return Matrix.of(new Evaluator(dataset).outcome(selection), Arrangement.of(dataset), new Ordering(dataset));
    }

    /// The same with these columns alone.
    public static Matrix of(Dataset dataset, Selection selection, List<FeatureId> columns) {
        return Matrix.of(
                new Evaluator(dataset).outcome(selection),
                Arrangement.of(dataset).withColumns(columns),
                new Ordering(dataset));
    }

    /// A matrix of one text feature "Text" with one provider for each text, which is its name too.
    public static Matrix ofTexts(String... texts) {
        return of(dataset(List.of(texts)), Selection.NOTHING);
    }

    public static Dataset dataset(List<String> texts) {
        List<Cell> cells = texts.stream()
                .map(text -> new Cell(text, Optional.empty(), List.of(), List.of(), Evidence.OF_DATASET))
                .toList();
        return dataset(new Feature.Text(), texts, cells, List.of());
    }

    /// One text feature, one provider, whose cell was read at some address.
    static Matrix ofSource(String address) {
        Source source = new Source.Page(URI.create(address), "Somewhere");
        Evidence evidence = new Evidence(
                List.of(source), Optional.of("It says so."), Optional.empty(), Optional.empty(), Optional.empty());
        Cell cell = new Cell("Yes", Optional.empty(), List.of(), List.of(), evidence);
        return of(dataset(new Feature.Text(), List.of("one"), List.of(cell), List.of()), Selection.NOTHING);
    }

    /// The comparison of 2026, narrowed by a few requirements.
    public static Matrix ofToday(String... required) {
        Selection selection = Selection.NOTHING;
        for (String feature : required) {
            selection = selection.withRequired(new FeatureId(feature), true);
        }
        return of(ShippedDatasets.find("cni-2026").orElseThrow(), selection);
    }

    /// One judged feature, one provider: YES with a footnote whose text it is.
    public static Matrix ofFootnote(Verdict verdict, String... texts) {
        List<Footnote> footnotes = new ArrayList<>();
        for (String text : texts) {
            int mark = footnotes.size() + 1;
            footnotes.add(new Footnote("note-" + mark, mark, text, Optional.empty(), List.of()));
        }
        Cell cell = new Cell("Yes", Optional.of(verdict), List.of(), footnotes, Evidence.OF_DATASET);
        return of(
                dataset(new Feature.Judged("Has it"), List.of("one"), List.of(cell), footnotes),
                Selection.NOTHING.withRequired(new FeatureId("text"), true));
    }

    /// A footnote that so many cells have.
    public static Matrix ofOneFootnote(int cells) {
        Footnote footnote = new Footnote("note-1", 1, "this", Optional.empty(), List.of());
        List<String> names = new ArrayList<>();
        for (int row = 0; row < cells; row++) {
            names.add("provider " + row);
        }
        Cell cell =
                new Cell("Yes", Optional.of(Verdict.CONDITIONAL), List.of(), List.of(footnote), Evidence.OF_DATASET);
        return of(
                dataset(new Feature.Judged("Has it"), names, Collections.nCopies(cells, cell), List.of(footnote)),
                Selection.NOTHING);
    }

    /// One judged feature that is required: so many who meet it, then so many of another verdict.
    public static Matrix ofMany(int meeting, int others, Verdict other) {
        List<String> names = new ArrayList<>();
        List<Cell> cells = new ArrayList<>();
        for (int row = 0; row < meeting + others; row++) {
            boolean meets = row < meeting;
            names.add("provider " + row);
            cells.add(new Cell(
                    meets ? "Yes" : "Other",
                    Optional.of(meets ? Verdict.YES : other),
                    List.of(),
                    List.of(),
                    Evidence.OF_DATASET));
        }
        return of(
                dataset(new Feature.Judged("Has it"), names, cells, List.of()),
                Selection.NOTHING.withRequired(new FeatureId("text"), true));
    }

    private static Dataset dataset(Feature.Kind kind, List<String> names, List<Cell> cells, List<Footnote> footnotes) {
        Feature feature =
                new Feature(new FeatureId("text"), "Text", List.of("Text"), "Text", kind, Optional.empty(), "");
        List<Provider> providers = new ArrayList<>();
        for (String name : names) {
            providers.add(new Provider(
                    new ProviderId("p" + providers.size()),
                    name,
                    List.of(),
                    Provider.Role.PROVIDER,
                    Optional.empty(),
                    List.of(),
                    Optional.empty()));
        }
        return new Dataset(
                DatasetInfos.MADE_UP,
                List.of(feature),
                providers,
                List.of(Column.of(cells)),
                footnotes,
                List.of(),
                List.of());
    }
}
