package cni.explorer.query;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;
import static org.junit.jupiter.api.Assertions.assertTrue;

import cni.explorer.model.Cell;
import cni.explorer.model.Column;
import cni.explorer.model.Dataset;
import cni.explorer.model.DatasetInfos;
import cni.explorer.model.Evidence;
import cni.explorer.model.Feature;
import cni.explorer.model.FeatureId;
import cni.explorer.model.Provider;
import cni.explorer.model.ProviderId;
import cni.explorer.model.Source;
import cni.explorer.model.SourceMove;
import cni.explorer.query.MovedSources.CellPosition;
import cni.explorer.query.MovedSources.MovedSource;
import java.net.URI;
import java.time.Duration;
import java.time.LocalDate;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class MovedSourcesTest {
    private static final Source.RepositoryFile GUIDE = file("docs/guide.md");
    private static final Source.RepositoryFile CODE = file("main.go");
    private static final Source.RepositoryFile WHOLE = file("");
    private static final Source PAGE = new Source.Page(URI.create("https://example.org/"), "Example");
    private static final SourceMove GUIDE_MOVED = move(GUIDE, LocalDate.of(2026, 9, 2));
    private static final SourceMove CODE_MOVED = move(CODE, LocalDate.of(2026, 8, 1));
    private static final SourceMove RELEASED = new SourceMove(
            SourceMove.MoveKind.RELEASE,
            "owner/name",
            "",
            "v1.0",
            "v1.1",
            LocalDate.of(2026, 8, 15),
            URI.create("https://example.org/v1.1"));

    @Test
    void everyCellThatRestsOnAChangedFileIsNamedInTheOrderOfTheDataset() {
        Dataset dataset = dataset(List.of(List.of(cell(PAGE, GUIDE), cell(CODE)), List.of(cell(), cell(GUIDE))));

        MovedSources moved = MovedSources.of(dataset, Map.of(GUIDE, GUIDE_MOVED), Map.of());

        assertEquals(
                List.of(new MovedSource(GUIDE_MOVED, List.of(new CellPosition(0, 0), new CellPosition(1, 1)))),
                moved.sources());
        assertEquals(Optional.of(GUIDE_MOVED), moved.under(dataset.cell(0, 0)));
        assertEquals(Optional.empty(), moved.under(dataset.cell(0, 1)));
        assertEquals(2, moved.cells());
        assertFalse(moved.isEmpty());
    }

    @Test
    void theOldestChangeComesFirstAndTheLatestIsToldUnderACellOfBoth() {
        Dataset dataset = dataset(List.of(List.of(cell(GUIDE, CODE), cell(CODE))));

        MovedSources moved = MovedSources.of(dataset, Map.of(GUIDE, GUIDE_MOVED, CODE, CODE_MOVED), Map.of());

        assertEquals(
                List.of(CODE_MOVED, GUIDE_MOVED),
                moved.sources().stream().map(MovedSource::move).toList());
        assertEquals(Optional.of(GUIDE_MOVED), moved.under(dataset.cell(0, 0)));
        assertEquals(Optional.of(CODE_MOVED), moved.under(dataset.cell(0, 1)));
        assertEquals(2, moved.cells(), "a cell counts once, whatever has changed under it");
    }

    @Test
    void aCellThatNamesAFileTwiceIsNamedOnce() {
        MovedSources moved = MovedSources.of(
                dataset(List.of(List.of(cell(GUIDE, PAGE, GUIDE)))), Map.of(GUIDE, GUIDE_MOVED), Map.of());

        assertEquals(List.of(new CellPosition(0, 0)), moved.sources().getFirst().cells());
    }

    @Test
    void aNewReleaseConcernsTheCellThatNamesTheLastOneAlone() {
        Dataset dataset = dataset(List.of(List.of(cell(PAGE), cell(), cell()), List.of(cell(CODE), cell(), cell())));

        MovedSources moved = MovedSources.of(dataset, Map.of(), Map.of(new ProviderId("p1"), RELEASED));

        assertEquals(List.of(new MovedSource(RELEASED, List.of(new CellPosition(1, 0)))), moved.sources());
        assertEquals(Optional.of(RELEASED), moved.under(dataset.cell(1, 0)));
        assertEquals(Optional.empty(), moved.under(dataset.cell(0, 0)));
    }

    @Test
    void neitherAPageNorARepositoryAsAWholeIsAFileThatACellRestsOn() {
        assertEquals(List.of(GUIDE, CODE), MovedSources.files(cell(PAGE, GUIDE, WHOLE, CODE)));
    }

    @Test
    void whereNothingHasChangedThereIsNothingToTell() {
        Dataset dataset = dataset(List.of(List.of(cell(GUIDE))));

        MovedSources moved = MovedSources.of(dataset, Map.of(CODE, CODE_MOVED), Map.of());

        assertEquals(MovedSources.NONE, moved);
        assertTrue(moved.isEmpty());
        assertEquals(0, moved.cells());
        assertEquals(Optional.empty(), moved.under(dataset.cell(0, 0)));
    }

    @Test
    void aFileUnderAHundredThousandCellsIsToldInNoTime() {
        Dataset dataset = dataset(Collections.nCopies(100_000, List.of(cell(GUIDE))));

        MovedSources moved = assertTimeoutPreemptively(
                Duration.ofSeconds(30), () -> MovedSources.of(dataset, Map.of(GUIDE, GUIDE_MOVED), Map.of()));

        assertEquals(100_000, moved.cells());
    }

    private static Source.RepositoryFile file(String path) {
        return new Source.RepositoryFile("owner/name", path, "a".repeat(40));
    }

    private static SourceMove move(Source.RepositoryFile file, LocalDate on) {
        return new SourceMove(
                SourceMove.MoveKind.FILE,
                file.repository(),
                file.path(),
                file.commit(),
                "b".repeat(40),
                on,
                URI.create("https://example.org/compare"));
    }

    private static Cell cell(Source... sources) {
        return new Cell(
                "Yes",
                Optional.empty(),
                List.of(),
                List.of(),
                new Evidence(List.of(sources), Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty()));
    }

    /// The first feature is the latest release, the others are any.
    private static Dataset dataset(List<List<Cell>> rows) {
        int width = rows.getFirst().size();
        List<Feature> features = IntStream.range(0, width)
                .mapToObj(f -> f == 0 ? Release.FEATURE : "f" + f)
                .map(id ->
                        new Feature(new FeatureId(id), id, List.of(id), id, new Feature.Text(), Optional.empty(), ""))
                .toList();
        List<Provider> providers = IntStream.range(0, rows.size())
                .mapToObj(p -> new Provider(
                        new ProviderId("p" + p),
                        "P" + p,
                        List.of(),
                        Provider.Role.PROVIDER,
                        Optional.empty(),
                        List.of(),
                        Optional.empty()))
                .toList();
        List<Column> columns = IntStream.range(0, width)
                .mapToObj(f -> Column.of(rows.stream().map(row -> row.get(f)).toList()))
                .toList();
        return new Dataset(DatasetInfos.MADE_UP, features, providers, columns, List.of(), List.of(), List.of());
    }
}
