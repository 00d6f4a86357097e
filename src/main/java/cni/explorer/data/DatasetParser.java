package cni.explorer.data;

import cni.explorer.model.Column;
import cni.explorer.model.Dataset;
import cni.explorer.model.DatasetInfo;
import cni.explorer.model.Metric;
import cni.explorer.model.Question;
import cni.explorer.model.Source;
import cni.explorer.model.TextBlock;
import cni.explorer.text.English;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;

/// One pass through a dataset file, and what can only be checked at its end.
final class DatasetParser {
    static final int FORMAT = 1;

    static final ObjectSchema DATASET = ObjectSchema.of(
            "A dataset",
            List.of("format", "id", "name", "title", "author", "asOf", "about", "features", "providers"),
            List.of("$schema", "source", "notice", "passages", "groups", "footnotes", "metrics", "questions"));

    private final JsonParser parser;
    private final Problems problems;
    private final RepeatedCells repeated;
    private final JsonReader json;
    private final TextsReader texts;
    private final SourcesReader sources;
    private final GroupsReader groups;
    private final FeaturesReader features;
    private final FootnotesReader footnotes;
    private final CellsReader cells;
    private final ProvidersReader providers;
    private final MetricsReader metrics;
    private final QuestionsReader questions;
    private final Ids ids;

    private String id = "";
    private String name = "";
    private String title = "";
    private String author = "";
    private String about = "";
    private LocalDate asOf = LocalDate.EPOCH;
    private Optional<Source> source = Optional.empty();
    private Optional<String> notice = Optional.empty();
    private List<TextBlock> passages = List.of();

    /// @param repeated the cells that the parser does not see
    DatasetParser(JsonParser parser, Problems problems, RepeatedCells repeated) {
        this.parser = parser;
        this.problems = problems;
        this.repeated = repeated;
        json = new JsonReader(parser, problems, repeated.arePlacesKnown());
        texts = new TextsReader(json);
        sources = new SourcesReader(json, problems);
        groups = new GroupsReader(json, problems);
        features = new FeaturesReader(json, problems, texts, groups);
        footnotes = new FootnotesReader(json, problems, sources);
        CellReader reader = new CellReader(json, problems, texts, sources);
        cells = new CellsReader(json, problems, reader, new CellRules(problems, footnotes), features.ids());
        providers = new ProvidersReader(json, texts, sources, cells);
        metrics = new MetricsReader(json, problems, texts, sources);
        questions = new QuestionsReader(json, problems, sources);
        ids = new Ids("dataset", json);
    }

    /// The dataset; empty if there are errors.
    Optional<Dataset> read() {
        if (parser.currentToken() != JsonToken.START_OBJECT) {
            throw problems.stop(json.here(), "This is JSON but not a dataset, which starts with a brace.");
        }
        ObjectReader members = json.object(DATASET);
        for (String member = members.next(); !member.isEmpty(); member = members.next()) {
            member(member);
        }
        return finish(members.where());
    }

    private void member(String member) {
        switch (member) {
            case "format" -> format();
            case "id" -> id = ids.read();
            case "name" -> name = json.text();
            case "title" -> title = json.text();
            case "author" -> author = json.text();
            case "asOf" -> asOf = texts.day().orElse(asOf);
            case "source" -> source = sources.source();
            case "about" -> about = json.text();
            case "notice" -> notice = json.optionalText();
            case "passages" -> passages = json.list(texts::passage);
            case "groups" -> groups.read();
            case "features" -> {
                features.read();
                cells.know(features);
            }
            case "footnotes" -> {
                footnotes.read();
                cells.knowFootnotes();
            }
            case "providers" -> providers.read();
            case "metrics" -> metrics.read();
            case "questions" -> questions.read();
            default -> json.text();
        }
    }

    private void format() {
        OptionalLong format = json.count();
        if (format.isPresent() && format.getAsLong() > FORMAT) {
            throw problems.only(
                    json.here(),
                    English.format(
                            "This file is of format %d; this program reads format %d.", format.getAsLong(), FORMAT));
        }
        if (format.isPresent() && format.getAsLong() < FORMAT) {
            json.error(
                    English.format("There is no format %d; this program reads format %d.", format.getAsLong(), FORMAT));
        }
    }

    private Optional<Dataset> finish(ObjectReader.Where where) {
        if (!where.has("format") && !where.has("features") && !where.has("providers")) {
            throw problems.only(
                    where.object(),
                    "This is JSON but not a dataset: it has no \"format\", \"features\" or \"providers\".");
        }
        boolean haveFeatures = !features.features().isEmpty();
        if (haveFeatures) {
            cells.finish(repeated, providers.ids().size());
            groups.finish();
            footnotes.finish();
        }
        List<Metric> read = metrics.finish(providers.ids());
        List<Column> columns = haveFeatures ? cells.columns(features.features(), providers.ids()) : List.of();
        List<Question> asked = haveFeatures ? questions.finish(features, columns) : List.of();
        if (problems.errors() > 0) {
            return Optional.empty();
        }
        return Optional.of(new Dataset(
                new DatasetInfo(id, name, title, author, asOf, source, about, notice, passages),
                features.features(),
                providers.providers(),
                columns,
                footnotes.footnotes(),
                read,
                asked));
    }
}
