package cni.explorer.export;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import cni.explorer.model.Cell;
import cni.explorer.model.FeatureId;
import cni.explorer.model.Footnote;
import cni.explorer.model.Verdict;
import cni.explorer.query.Arrangement;
import cni.explorer.query.Evaluator;
import cni.explorer.query.Matrix;
import cni.explorer.query.Ordering;
import cni.explorer.query.Reading;
import cni.explorer.query.Selection;
import cni.explorer.query.SortKey;
import cni.explorer.text.VerdictText;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/// Every format takes away the same view: its rows and columns in their order, and all that qualifies them.
final class ExportFormatTest {
    private static final String[] ALL_THREE = {"network-policies", "ingress-egress-policies", "external-datastore"};

    @Test
    void markdownHasTheCellsOfTheTable() throws IOException {
        Matrix matrix = sorted();
        List<List<String>> table = WrittenMarkdown.table(Written.as(ExportFormat.MD, matrix));

        assertEquals(
                headers(matrix),
                table.getFirst().stream().map(ExportFormatTest::plain).toList());
        assertEquals(matrix.rows().size(), table.size() - 2);
        for (int row = 0; row < matrix.rows().size(); row++) {
            List<String> cells = table.get(row + 2);
            assertTrue(cells.getFirst().startsWith(matrix.provider(row).name()));
            for (int column = 0; column < matrix.columns().size(); column++) {
                String cell = cells.get(column + 1);
                assertTrue(cell.contains(matrix.cell(row, column).value()), cell);
                assertEquals(matrix.cell(row, column).disputed(), cell.endsWith("≠"), cell);
            }
        }
    }

    @Test
    void htmlHasTheCellsOfTheTable() throws IOException {
        Matrix matrix = sorted();
        WrittenHtml page = WrittenHtml.of(matrix);

        assertEquals(
                headers(matrix).subList(1, headers(matrix).size()),
                page.all("thead")
                        .limit(1)
                        .flatMap(head -> WrittenHtml.texts(head, "name").stream())
                        .toList());
        assertEquals(
                rows(matrix),
                page.rows()
                        .map(row -> WrittenHtml.texts(row, "name").getFirst())
                        .toList());
        assertEquals(
                values(matrix),
                page.rows().map(row -> WrittenHtml.texts(row, "value")).toList());
    }

    @Test
    void jsonHasTheCellsOfTheTable() throws IOException {
        Matrix matrix = sorted();
        WrittenJson json = WrittenJson.of(matrix);
        List<String> ids =
                matrix.features().stream().map(feature -> feature.id().value()).toList();

        assertEquals(ids, json.texts("columns", "id"));
        assertEquals(rows(matrix), json.texts("providers", "name"));
        assertTrue(json.members("providers", "cells").stream().allMatch(ids::equals));
        for (int column = 0; column < ids.size(); column++) {
            int number = column;
            assertEquals(
                    values(matrix).stream().map(row -> row.get(number)).toList(),
                    json.texts("providers", "cells", ids.get(column), "value"));
        }
    }

    @Test
    void eachHasAnEndingOfItsOwnAndADecisionRecordIsMarkdown() {
        assertEquals(
                List.of("csv", "tsv", "md", "html", "json", "adr.md"),
                Stream.of(ExportFormat.values()).map(ExportFormat::ending).toList());
        assertEquals(
                6,
                Stream.of(ExportFormat.values())
                        .map(ExportFormat::title)
                        .filter(title -> !title.isEmpty())
                        .distinct()
                        .count());
    }

    @ParameterizedTest
    @EnumSource(names = {"CSV", "TSV"})
    void tablesSayTheQuestionForPrograms(ExportFormat format) throws IOException {
        String strict = Written.as(format, Matrices.ofThePost(Reading.STRICT, ALL_THREE));
        for (String said : List.of("external-datastore", "strict", "cni-2017", "2017-11-11", "weave-net", "flannel")) {
            assertTrue(strict.contains(said), said);
        }
        Selection cautious = Selection.NOTHING.withDisputedUnmet(true);
        String text = Written.as(format, Matrices.of(Matrices.ofToday().dataset(), cautious));
        assertTrue(text.replace("\"", "").contains("disputed:unmet"), "so it does in their reading");
    }

    @ParameterizedTest
    @EnumSource(
            mode = EnumSource.Mode.EXCLUDE,
            names = {"CSV", "TSV"}) // those name the question alone
    void eachSaysWhatWasAskedAndWhoIsLeftOutAndWhy(ExportFormat format) throws IOException {
        String text = Written.as(format, Matrices.ofThePost(Reading.STRICT, ALL_THREE));

        for (String said : List.of(
                "No external datastore",
                "strict",
                "None of 7 providers",
                "cni-2017",
                "Choosing a CNI Network Provider for Kubernetes",
                "2017-11-11",
                "https://github.com/chrislovecnm",
                "Weave Net",
                "flannel")) {
            assertTrue(text.contains(said), said);
        }
    }

    @ParameterizedTest
    // A decision record has footnotes with its claims alone; in tables they are asked for.
    @EnumSource(
            mode = EnumSource.Mode.EXCLUDE,
            names = {"ADR", "CSV", "TSV"})
    void eachHasTheFootnotesInSight(ExportFormat format) throws IOException {
        Matrix matrix = Matrices.ofThePost(Reading.LENIENT, ALL_THREE);
        String text = Written.as(format, matrix);

        assertEquals(
                List.of(1, 4, 5),
                matrix.footnotes().stream().map(Footnote::mark).toList());
        for (Footnote footnote : matrix.footnotes()) {
            assertTrue(text.contains(footnote.text()), footnote.text());
        }
    }

    @ParameterizedTest
    @EnumSource
    void eachMarksProjectsThatAreNotAlive(ExportFormat format) throws IOException {
        assertTrue(Written.as(format, Matrices.ofToday()).contains("archived"));
    }

    @ParameterizedTest
    @EnumSource(
            mode = EnumSource.Mode.EXCLUDE,
            names = {"CSV", "TSV"})
    void eachSaysThatDisputedCellsDoNotCount(ExportFormat format) throws IOException {
        Matrix today = Matrices.ofToday();
        Selection cautious = Selection.NOTHING
                .withRequired(new FeatureId("network-policies"), true)
                .withDisputedUnmet(true);
        String text = Written.as(format, Matrices.of(today.dataset(), cautious));

        assertTrue(
                text.contains(format == ExportFormat.JSON ? "\"disputedCellsCount\": false" : "disputed cells unmet"));
    }

    @Test
    void jsonSaysWhyAProviderIsExcludedAndOnWhichConditionOneIsLeft() throws IOException {
        WrittenJson json = WrittenJson.of(Matrices.ofThePost(Reading.LENIENT, ALL_THREE));

        assertEquals("1", json.text("format"));
        assertEquals(
                List.of("external-datastore", "external-datastore", "ingress-egress-policies"),
                json.texts("providers", "conditions"));
        assertEquals(
                List.of("kube-router", "romana", "flannel", "kopeio-networking", "kubenet"),
                json.texts("excluded", "name"));
        assertEquals("Ingress/Egress Policies", json.texts("columns", "name").get(6));
        assertEquals(
                "ingress-egress-policies",
                json.texts("excluded", "reasons", "feature").getFirst());
        assertEquals("no", json.texts("excluded", "reasons", "verdict").getFirst());
    }

    @Test
    void jsonHasTheSourceAndDayOfEachCell() throws IOException {
        Matrix matrix = Matrices.ofToday("encryption");
        WrittenJson json = WrittenJson.of(matrix);
        List<String> addresses = new ArrayList<>();
        List<String> disputes = new ArrayList<>();
        for (int row = 0; row < matrix.rows().size(); row++) {
            for (int column = 0; column < matrix.columns().size(); column++) {
                Cell cell = matrix.cell(row, column);
                cell.evidence()
                        .sources()
                        .forEach(source -> addresses.add(source.address().toString()));
                cell.evidence().dispute().ifPresent(dispute -> disputes.add(dispute.value()));
            }
        }
        List<String> written = new ArrayList<>();
        List<String> disputed = new ArrayList<>();
        for (String feature : json.texts("columns", "id")) {
            written.addAll(json.texts("providers", "cells", feature, "sources", "address"));
            disputed.addAll(json.texts("providers", "cells", feature, "dispute", "value"));
        }

        assertTrue(addresses.size() > 100);
        assertTrue(disputes.size() > 3);
        assertEquals(
                addresses.stream().sorted().toList(), written.stream().sorted().toList());
        assertEquals(
                disputes.stream().sorted().toList(), disputed.stream().sorted().toList());
    }

    @Test
    void legendsNameEveryVerdict() throws IOException {
        Matrix matrix = Matrices.ofThePost(Reading.LENIENT);
        String markdown = Written.as(ExportFormat.MD, matrix);
        String page = WrittenHtml.of(matrix).text("main");
        for (Verdict verdict : Verdict.values()) {
            assertTrue(markdown.contains(VerdictText.glyph(verdict) + " " + VerdictText.words(verdict)));
            assertTrue(page.contains(VerdictText.words(verdict)));
        }
        assertEquals(
                List.of("yes", "conditional", "no", "not applicable", "unknown"),
                WrittenJson.of(matrix).members("verdicts").getFirst());
    }

    /// A few columns of today, transposed, rows by name from the end.
    private static Matrix sorted() {
        Matrix today = Matrices.ofToday("network-policies");
        List<FeatureId> columns = new ArrayList<>(
                today.features().stream().map(feature -> feature.id()).toList());
        Arrangement arrangement = new Arrangement(
                List.of(new SortKey(new SortKey.Name(), true)),
                columns.reversed().subList(0, 12));
        return Matrix.of(
                new Evaluator(today.dataset()).outcome(today.outcome().selection()),
                arrangement,
                new Ordering(today.dataset()));
    }

    private static List<String> headers(Matrix matrix) {
        List<String> headers = new ArrayList<>(List.of("Provider"));
        matrix.features().forEach(feature -> headers.add(feature.shortName()));
        return headers;
    }

    private static List<String> rows(Matrix matrix) {
        return IntStream.range(0, matrix.rows().size())
                .mapToObj(row -> matrix.provider(row).name())
                .toList();
    }

    private static List<List<String>> values(Matrix matrix) {
        return IntStream.range(0, matrix.rows().size())
                .mapToObj(row -> IntStream.range(0, matrix.columns().size())
                        .mapToObj(column -> matrix.cell(row, column).value())
                        .toList())
                .toList();
    }

    private static String plain(String header) {
        return header.replace("**", "");
    }
}
