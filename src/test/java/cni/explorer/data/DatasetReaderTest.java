package cni.explorer.data;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import cni.explorer.data.Problem.Severity;
import cni.explorer.model.Cell;
import cni.explorer.model.Dataset;
import cni.explorer.model.Dispute;
import cni.explorer.model.Feature;
import cni.explorer.model.FeatureId;
import cni.explorer.model.Figure;
import cni.explorer.model.FigureDate;
import cni.explorer.model.Metric;
import cni.explorer.model.Provider;
import cni.explorer.model.Source;
import cni.explorer.model.Verdict;
import cni.explorer.workspace.FileVersion;
import cni.explorer.workspace.IndexedDataset;
import java.io.ByteArrayInputStream;
import java.io.FileOutputStream;
import java.io.InputStream;
import java.io.OutputStream;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// What comes out of good files, and of files that hold nothing like a dataset.
class DatasetReaderTest {
    @Test
    void aGoodFileHasNoProblems() {
        LoadResult report = SmallDataset.check(SmallDataset.GOOD);
        assertEquals(List.of(), report.problems());
        assertInstanceOf(LoadResult.Loaded.class, report);
    }

    @Test
    void everythingInAFileIsInItsDataset() {
        Dataset dataset = good();
        assertEquals("small", dataset.about().id());
        assertEquals(LocalDate.of(2020, 2, 29), dataset.about().asOf());
        assertEquals(
                "some/where · a b.md", dataset.about().source().orElseThrow().label());
        assertEquals(Optional.of("Nothing here is true."), dataset.about().notice());
        assertEquals(
                List.of("One.", "Two."), dataset.about().passages().getFirst().paragraphs());
        Feature judged = dataset.features().get(1);
        assertEquals(new Feature.Judged("Controls both ways"), judged.kind());
        assertEquals(List.of("Both", "ways"), judged.header());
        assertEquals("Both ways", judged.shortName());
        assertEquals("Policy", judged.group());
        assertEquals(
                "What it is.",
                dataset.features()
                        .getFirst()
                        .definition()
                        .orElseThrow()
                        .paragraphs()
                        .getFirst());
        Provider alpha = dataset.providers().getFirst();
        assertEquals(List.of("A"), alpha.aliases());
        assertEquals("archived", alpha.status().orElseThrow().word());
        assertEquals(URI.create("http://example.org"), alpha.links().getFirst().address());
        assertEquals("Its founder.", alpha.summary().orElseThrow().credit());
        assertEquals(Provider.Role.META, dataset.providers().get(1).role());
        assertEquals(1, dataset.counted());
    }

    @Test
    void headerAndShortNameDefaultToTheName() {
        Feature feature = good().features().getFirst();
        assertEquals(List.of("Layer"), feature.header());
        assertEquals("Layer", feature.shortName());
    }

    @Test
    void cellsHaveVerdictsCategoriesFootnotesAndEvidence() {
        Dataset dataset = good();
        assertEquals(List.of("Layer 2", "Layer 3"), dataset.cell(0, 0).categories());
        Cell conditional = dataset.cell(0, 1);
        assertEquals(Optional.of(Verdict.CONDITIONAL), conditional.verdict());
        assertEquals(
                List.of(1, 2),
                conditional.footnotes().stream().map(one -> one.mark()).toList());
        assertSame(dataset.footnotes().get(1), dataset.cell(0, 0).footnotes().getFirst());
        assertEquals(
                Optional.of(LocalDate.of(2020, 1, 31)),
                dataset.cell(0, 2).evidence().readOn());
        assertEquals(Optional.of("MIT"), dataset.cell(0, 2).evidence().quotation());
        assertEquals(Optional.of("Checked."), dataset.cell(0, 2).evidence().note());
        Source whole = dataset.cell(1, 1).evidence().sources().getFirst();
        assertEquals("some/where", whole.label());
        assertTrue(whole.address().toString().startsWith("https://github.com/some/where/tree/0123"));
    }

    @Test
    void aSecondSourceThatContradictsACellIsItsDispute() {
        Dataset dataset = good();
        Dispute dispute = dataset.cell(1, 1).evidence().dispute().orElseThrow();
        assertEquals("No", dispute.value());
        assertEquals(Optional.of(Verdict.NO), dispute.verdict());
        assertEquals("https://example.org/d", dispute.sources().getFirst().label());
        assertEquals(Optional.of("none"), dispute.quotation());
        assertEquals(Optional.of("A rival says so."), dispute.note());
        assertTrue(dataset.cell(1, 1).disputed());
        assertFalse(dataset.cell(0, 1).disputed());
    }

    @Test
    void aMarkSaysWhatItMeans() {
        assertEquals(
                Optional.of("Since 2019."),
                good().providers().getFirst().status().orElseThrow().sentence());
    }

    @Test
    void aComparisonOfManySourcesHasNoneOfItsOwn() throws Exception {
        String source = "\"source\": {\"repository\": \"some/where\", \"path\": \"a b.md\", "
                + "\"commit\": \"0123456789012345678901234567890123456789\"},\n  \"about\"";
        LoadResult report = SmallDataset.check(SmallDataset.with(source, "\"about\""));
        assertEquals(Optional.empty(), SmallDataset.usable(report).about().source());
    }

    @Test
    void figuresStandOldestFirstAndUndatedOnesBeforeAll() {
        List<Figure> figures = good().metrics().getFirst().of(0);
        assertEquals(
                List.of(
                        new FigureDate.Undated(),
                        new FigureDate.Month(YearMonth.of(2019, 12)),
                        new FigureDate.Day(LocalDate.of(2020, 1, 31))),
                figures.stream().map(Figure::when).toList());
        assertEquals(new Figure.ReadOff(2), figures.getFirst().precision());
        assertEquals(List.of(), good().metrics().getFirst().of(1));
    }

    @Test
    void aMetricMayTellDaysWhereverItSaysSo() {
        String day = SmallDataset.with("\"value\": 12,", "\"value\": \"2020-01-30\",")
                .replace("\"value\": 900,", "\"value\": \"2019-12-24\",")
                .replace("\"value\": 7,", "\"value\": \"2018-07-01\",");
        String days = day.replace("\"name\": \"Stars\",", "\"name\": \"Stars\", \"unit\": \"day\",");
        for (String spelled : List.of(days, MemberOrder.reversed(days))) {
            LoadResult report = SmallDataset.check(spelled);
            assertEquals(List.of(), report.problems(Problem.Severity.ERROR));
            Metric pushed = SmallDataset.usable(report).allMetrics().getFirst();
            assertEquals(Metric.Unit.DAY, pushed.unit());
            assertEquals(
                    LocalDate.of(2020, 1, 30).toEpochDay(),
                    pushed.newest(0).orElseThrow().value());
            assertEquals(List.of(), SmallDataset.usable(report).metrics(), "charts draw what is counted");
        }
    }

    @Test
    void aMetricOfDaysHasNoNumbers() {
        LoadResult report = SmallDataset.check(
                SmallDataset.with("\"name\": \"Stars\",", "\"name\": \"Stars\", \"unit\": \"day\","));
        assertEquals(
                "The values of a metric with the unit \"day\" are days like \"2026-08-22\".",
                report.problems(Problem.Severity.ERROR).getFirst().sentence());
    }

    @Test
    void theOrderOfMembersDoesNotMatter() {
        String shuffled = MemberOrder.reversed(SmallDataset.GOOD);
        LoadResult report = SmallDataset.check(shuffled);
        assertEquals(List.of(), report.problems());
        Dataset dataset = SmallDataset.usable(report);
        assertTrue(shuffled.indexOf("providers") < shuffled.indexOf("features"));
        for (int p = 0; p < 2; p++) {
            for (Feature feature : dataset.features()) {
                int now = dataset.indexOf(feature.id()).orElseThrow();
                int before = good().indexOf(feature.id()).orElseThrow();
                assertEquals(good().cell(p, before), dataset.cell(p, now));
            }
        }
        assertEquals(good().metrics(), dataset.metrics());
    }

    @Test
    void aMissingCellIsUnknownAndWarnedOf() {
        LoadResult report = SmallDataset.check(
                SmallDataset.with("\"layer\": {\"value\": \"N/A\", \"verdict\": \"not-applicable\"},\n", "\n"));
        assertEquals(Cell.UNKNOWN, SmallDataset.usable(report).cell(1, 0));
        Problem warning = report.problems().getFirst();
        assertEquals(1, report.problems().size());
        assertEquals(Severity.WARNING, warning.severity());
        assertEquals("/providers/1/cells", warning.pointer());
        assertEquals("No cells for layer; they are taken as unknown.", warning.sentence());
        assertEquals(38, warning.line());
    }

    @Test
    void nestedObjectsThatMeanNothingAreSteppedOver() {
        LoadResult report = SmallDataset.check(
                SmallDataset.with("\"about\":", "\"extra\": [[{\"a\": [1, {}]}], {\"b\": null}],\n  \"about\":"));
        assertEquals(
                List.of("/extra"),
                report.problems().stream().map(Problem::pointer).toList());
    }

    @Test
    void readingGivesTheDatasetOrAllProblems(@TempDir Path folder) throws Exception {
        Path good = Files.writeString(folder.resolve("good.json"), SmallDataset.GOOD);
        assertEquals(
                "small", DatasetReader.load(good).orThrow().dataset().about().id());
        Path bad = Files.writeString(
                folder.resolve("bad.json"),
                SmallDataset.with("\"yes\"", "\"maybe\"").replace("2019-12", "2019-13"));
        DatasetException thrown = assertThrows(
                DatasetException.class, () -> DatasetReader.load(bad).orThrow().dataset());
        assertEquals(2, thrown.problems().size());
        assertEquals(bad + " has 2 mistakes.", thrown.getMessage());
        assertEquals(bad.toString(), thrown.problems().getFirst().file());
    }

    @Test
    void aWarningDoesNotStopAReading() throws Exception {
        String json = SmallDataset.with("\"layer\": {\"value\": \"N/A\", \"verdict\": \"not-applicable\"},", "");
        try (InputStream in = new ByteArrayInputStream(json.getBytes(StandardCharsets.UTF_8))) {
            assertEquals(Cell.UNKNOWN, DatasetReader.read(in, "x").cell(1, 0));
        }
    }

    @Test
    void aStreamStaysOpen() throws Exception {
        boolean[] closed = {false};
        InputStream in = new ByteArrayInputStream(SmallDataset.GOOD.getBytes(StandardCharsets.UTF_8)) {
            @Override
            public void close() {
                closed[0] = true;
            }
        };
        DatasetReader.read(in, "x");
        assertEquals(false, closed[0]);
    }

    /// A pipe lets something happen between the opening and the end.
    @Test
    void whatIsReadIsKnownAsItsFileWasBeforeAndNotAsWhatTookItsPlaceMeanwhile(@TempDir Path folder) throws Exception {
        Path file = folder.resolve("mine.json");
        assumeTrue(new ProcessBuilder("mkfifo", file.toString()).start().waitFor() == 0);
        CompletableFuture<LoadResult> reading = CompletableFuture.supplyAsync(() -> DatasetReader.load(file));
        try (OutputStream pipe = new FileOutputStream(file.toFile())) {
            Path good = Path.of("data/cni-2017.json");
            Path beside = Files.copy(good, folder.resolve("saving"));
            Files.move(beside, file, StandardCopyOption.REPLACE_EXISTING);
            Files.copy(good, pipe);
        }

        IndexedDataset read = reading.get(10, TimeUnit.SECONDS).orThrow().indexed();

        assertNotEquals(FileVersion.of(file), read.version());
        assertNotEquals(FileVersion.NONE, read.version());
    }

    @Test
    void aFileThatIsNotThereIsNotADatasetWithMistakes(@TempDir Path folder) {
        assertThrows(
                FileAccessException.class,
                () -> DatasetReader.load(folder.resolve("none.json")).orThrow().dataset());
    }

    @Test
    void aFolderIsAFileThatCannotBeRead(@TempDir Path folder) {
        assertEquals(
                folder + " could not be read: it is a folder.",
                assertInstanceOf(LoadResult.Unreadable.class, DatasetReader.load(folder))
                        .sentence());
    }

    @Test
    void cellsOfAFeatureCanBeFoundById() {
        assertEquals(1, good().indexOf(new FeatureId("ingress-egress")).orElseThrow());
    }

    private static Dataset good() {
        return SmallDataset.usable(SmallDataset.check(SmallDataset.GOOD));
    }
}
