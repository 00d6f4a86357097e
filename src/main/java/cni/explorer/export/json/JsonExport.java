package cni.explorer.export.json;

import cni.explorer.export.Exporter;
import cni.explorer.model.Cell;
import cni.explorer.model.DatasetInfo;
import cni.explorer.model.Dispute;
import cni.explorer.model.Evidence;
import cni.explorer.model.Feature;
import cni.explorer.model.Figure;
import cni.explorer.model.Footnote;
import cni.explorer.model.Provider;
import cni.explorer.model.Source;
import cni.explorer.model.Verdict;
import cni.explorer.query.Matrix;
import cni.explorer.query.Outcome;
import cni.explorer.query.Reason;
import cni.explorer.query.Requirement;
import cni.explorer.text.AnswerText;
import cni.explorer.text.Dates;
import cni.explorer.text.FigureText;
import cni.explorer.text.RequirementText;
import cni.explorer.text.VerdictText;
import java.io.IOException;
import java.io.Writer;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;

/// Writes what is visible as JSON, for other programs.
///
/// The members, which stay as they are while `format` is 1; what is absent from the data is absent here, lists may be
/// empty:
///
/// - `format`: 1;
/// - `dataset`: `id`, `name`, `title`, `author`, `asOf`, `notice`, `source` (where it has one);
/// - `question`: `requirements` (each with `feature`, `label`, `sentence` and, of a category, `accepted`; of a metric
///   `atLeast`, or `withinMonths` and `since`), `preferred` (each with `feature`, `label`, `sentence`), `reading`
///   (`lenient`, `strict`), `disputedCellsCount`, `search`;
/// - `answer`: `headline`, `sentence`, and numbers of counted providers: `left`, `found`, which is how many of
///   those who are left the search finds (where there is one), and `of`;
/// - `verdicts`: what each word of a verdict means;
/// - `columns`: the visible features in their order, each with `id`, `name`, `label`, which is its short name, `group`,
///   `kind` (`judged`, `category`, `text`, `metric`) and, if judged, `requirement`;
/// - `providers`: the rows in their order, each with `id`, `name`, `counted`, `mark`, `conditions` (the features that
///   it meets only on a condition), `preferredMet` (the preferred features that it meets) and `cells`, by the ids of
///   the columns;
/// - `excluded`: near misses first, each with `id`, `name`, `counted`, `mark` and `reasons` (each with `feature`,
///   `value`, `verdict`, `footnotes`, of a metric `figure`, and `because`: `verdict`, or `disputed` where it would else
///   do);
/// - `footnotes`: each with `mark`, which is what `footnotes` of cells and reasons refer to, `id`, `text`, `note`,
///   `sources`.
///
/// A cell has `value`, `verdict`, `categories`, `footnotes`, `sources` (each with `label` and `address`), `quotation`,
/// `readOn`, `note`, of a metric `figure` (`number`, `exact`, `on`, `repository`, `method`), and `dispute` (`value`,
/// `verdict`, `sources`, `quotation`, `note`). A cell without sources rests on that of the dataset. Days are written as
/// 2026-08-22.
public final class JsonExport implements Exporter {
    private static final int FORMAT = 1;

    @Override
    public void write(Matrix matrix, Writer out) throws IOException {
        JsonWriter.write(out, json -> document(matrix, json));
        out.flush();
    }

    private static void document(Matrix matrix, JsonWriter json) {
        List<Feature> features = matrix.features();
        json.put("format", FORMAT);
        json.putObject("dataset", () -> about(json, matrix.dataset().about()));
        json.putObject("question", () -> question(json, matrix.outcome()));
        json.putObject("answer", () -> answer(json, matrix.outcome()));
        json.putObject(
                "verdicts",
                () -> Arrays.stream(Verdict.values())
                        .forEach(verdict -> json.put(VerdictText.code(verdict), VerdictText.words(verdict))));
        json.putObjects("columns", features, feature -> column(json, feature));
        json.putObjects("providers", matrix.rows().stream().boxed().toList(), row -> {
            provider(json, matrix, row);
            json.putTexts(
                    "conditions",
                    matrix.outcome().conditions(row).stream()
                            .map(JsonExport::feature)
                            .toList());
            json.putTexts(
                    "preferredMet",
                    matrix.outcome().preferences().met(row).stream()
                            .map(JsonExport::feature)
                            .toList());
            json.putObject("cells", () -> {
                for (int column = 0; column < features.size(); column++) {
                    Cell cell = matrix.dataset().cell(row, matrix.columns().get(column));
                    json.putObject(features.get(column).id().value(), () -> cell(json, cell));
                }
            });
        });
        json.putObjects("excluded", matrix.excluded().stream().boxed().toList(), row -> {
            provider(json, matrix, row);
            json.putObjects("reasons", matrix.outcome().reasons(row), reason -> reason(json, reason));
        });
        json.putObjects("footnotes", matrix.footnotes(), footnote -> footnote(json, footnote));
    }

    private static void about(JsonWriter json, DatasetInfo about) {
        json.put("id", about.id());
        json.put("name", about.name());
        json.put("title", about.title());
        json.put("author", about.author());
        json.put("asOf", about.asOf().toString());
        json.put("notice", about.notice());
        about.source().ifPresent(source -> json.putObject("source", () -> source(json, source)));
    }

    private static void question(JsonWriter json, Outcome outcome) {
        json.putObjects("requirements", outcome.requirements(), requirement -> {
            requirement(json, requirement);
            switch (requirement) {
                case Requirement.AnyOf any -> json.putTexts("accepted", any.accepted());
                case Requirement.AtLeast least -> json.put("atLeast", least.least());
                case Requirement.Within within -> {
                    json.put("withinMonths", within.months());
                    json.put("since", within.since().toString());
                }
                case Requirement.Tick _ -> {}
            }
        });
        json.putObjects("preferred", outcome.preferences().all(), preference -> requirement(json, preference));
        json.put("reading", outcome.selection().reading().word());
        json.put("disputedCellsCount", !outcome.selection().disputedUnmet());
        json.put("search", outcome.selection().search().strip());
    }

    private static void requirement(JsonWriter json, Requirement requirement) {
        json.put("feature", feature(requirement));
        json.put("label", RequirementText.label(requirement));
        json.put("sentence", RequirementText.sentence(requirement));
    }

    private static void answer(JsonWriter json, Outcome outcome) {
        AnswerText answer = AnswerText.of(outcome);
        json.put("headline", answer.headline());
        json.put("sentence", answer.sentence());
        json.put("left", outcome.leftCount());
        if (!outcome.selection().search().isBlank()) {
            json.put("found", outcome.shownCount());
        }
        json.put("of", outcome.dataset().counted());
    }

    private static void column(JsonWriter json, Feature feature) {
        json.put("id", feature.id().value());
        json.put("label", feature.shortName());
        json.put("name", feature.name());
        json.put("group", feature.group());
        json.put("kind", feature.kind().word());
        feature.kind().requirement().ifPresent(sentence -> json.put("requirement", sentence));
    }

    private static void provider(JsonWriter json, Matrix matrix, int row) {
        Provider provider = matrix.dataset().providers().get(row);
        json.put("id", provider.id().value());
        json.put("name", provider.name());
        json.put("counted", provider.counted());
        provider.status()
                .ifPresent(mark -> json.putObject("mark", () -> {
                    json.put("word", mark.word());
                    json.put("sentence", mark.sentence());
                    json.putObjects("sources", mark.sources(), source -> source(json, source));
                }));
    }

    private static void cell(JsonWriter json, Cell cell) {
        Evidence evidence = cell.evidence();
        json.put("value", cell.value());
        json.put("verdict", cell.verdict().map(VerdictText::code));
        json.putTexts("categories", cell.categories());
        json.putNumbers("footnotes", marks(cell));
        json.putObjects("sources", evidence.sources(), source -> source(json, source));
        json.put("quotation", evidence.quotation());
        json.put("readOn", evidence.readOn().map(LocalDate::toString));
        json.put("note", evidence.note());
        cell.figure().ifPresent(figure -> json.putObject("figure", () -> figure(json, figure)));
        evidence.dispute().ifPresent(dispute -> json.putObject("dispute", () -> dispute(json, dispute)));
    }

    /// A metric that tells days has the days since 1970 as its number; its value says which one.
    private static void figure(JsonWriter json, Figure figure) {
        json.put("number", figure.value());
        json.put("exact", !figure.isNear());
        json.put("on", Dates.iso(figure.when()));
        json.put("repository", figure.repository());
        json.put("method", FigureText.method(figure));
    }

    private static void dispute(JsonWriter json, Dispute dispute) {
        json.put("value", dispute.value());
        json.put("verdict", dispute.verdict().map(VerdictText::code));
        json.putObjects("sources", dispute.sources(), source -> source(json, source));
        json.put("quotation", dispute.quotation());
        json.put("note", dispute.note());
    }

    private static void reason(JsonWriter json, Reason reason) {
        json.put("feature", feature(reason.requirement()));
        json.put("value", reason.cell().value());
        json.put("verdict", VerdictText.code(reason.verdict()));
        json.putNumbers("footnotes", marks(reason.cell()));
        reason.cell().figure().ifPresent(figure -> json.putObject("figure", () -> figure(json, figure)));
        json.put("because", reason.disputed() ? "disputed" : "verdict");
    }

    private static void footnote(JsonWriter json, Footnote footnote) {
        json.put("mark", footnote.mark());
        json.put("id", footnote.id());
        json.put("text", footnote.text());
        json.put("note", footnote.note());
        json.putObjects("sources", footnote.sources(), source -> source(json, source));
    }

    private static void source(JsonWriter json, Source source) {
        json.put("label", source.label());
        json.put("address", source.address().toString());
    }

    private static List<Integer> marks(Cell cell) {
        return cell.footnotes().stream().map(Footnote::mark).toList();
    }

    private static String feature(Requirement requirement) {
        return requirement.feature().id().value();
    }
}
