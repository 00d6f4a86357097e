package cni.explorer.ui.charts;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import cni.explorer.data.ShippedDatasets;
import cni.explorer.model.Dataset;
import cni.explorer.model.ProviderId;
import cni.explorer.ui.common.CellSketch;
import cni.explorer.ui.grid.Advances;
import cni.explorer.ui.grid.FontRole;
import cni.explorer.ui.grid.GridCell;
import cni.explorer.ui.grid.GridPosition;
import cni.explorer.ui.grid.GridRun;
import cni.explorer.ui.grid.Tone;
import cni.explorer.workspace.ChartOptions;
import cni.explorer.workspace.ChartOptions.Scale;
import cni.explorer.workspace.ChartSet;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class AliveGridModelTest {
    private static final int TREND = 1;
    private static final int COMMITS = 2;
    private static final int RELEASE = 3;
    private static final int AUTHORS = 4;
    private static final int STARS = 5;

    private final Dataset dataset = ShippedDatasets.find("cni-2026").orElseThrow();
    private final ChartOptions options = ChartOptions.DEFAULTS.withSortedBy(ChartSet.COMMITS_IN_12_MONTHS);
    private final AliveGridModel model = model(options);

    @Test
    void commitsAndTheirTrendTheReleaseAndTheAuthorsComeBeforeStarsAndForks() {
        assertEquals(
                List.of(
                        "Provider",
                        "Commits a year | 2013 – 2026 peak",
                        "Commits in 12 months <DESCENDING> | linear up to",
                        "Latest release | version age on 22 Aug",
                        "Authors | all the years",
                        "Stars |  as known in",
                        "Forks |  as known in"),
                IntStream.range(0, model.columnCount())
                        .mapToObj(
                                column -> CellSketch.words(model.column(column).header())
                                        .replaceAll("  +", " ")
                                        .replace("| as", "|  as"))
                        .toList());
    }

    @Test
    void aFigureSaysItsMonthAndAnOldOneIsHollow() {
        assertEquals("{1} 8 2024-03", words("kopeio-networking", COMMITS));
        assertEquals("{1} 3,044 2026-08", words("calico", COMMITS));
        assertTrue(bar(model(options.withScale(Scale.LOG)), "kopeio-networking", COMMITS)
                .hollow());
        GridRun.Box few = bar("kopeio-networking", COMMITS);
        assertTrue(few.hollow() && few.width() == 4, "so short a bar has two outlines and what is between them");
        assertFalse(bar("calico", COMMITS).hollow());
    }

    @Test
    void lengthsFollowFiguresAndZeroIsSeen() {
        double most = bar("cilium", COMMITS).width();
        assertEquals(3_044.0 / 5_201, bar("calico", COMMITS).width() / most, 0.01);
        assertEquals(1, bar("weave-net", COMMITS).width());
    }

    @Test
    void onALogAxisAFigureIsADotAndZeroAThinBarWhereTheAxisBegins() {
        AliveGridModel log = model(options.withScale(Scale.LOG));
        GridRun.Box calico = bar(log, "calico", COMMITS);
        assertEquals(8, calico.width());
        assertEquals(4, calico.corner());
        GridRun.Box nought = bar(log, "weave-net", COMMITS);
        assertEquals(List.of(4.0, 1.0, 12.0), List.of(nought.x(), nought.width(), nought.height()));
        assertTrue(CellSketch.words(log.column(COMMITS).header()).contains("log"));
    }

    @Test
    void yearsAreOneLineAndOtherMonthsAreDotsNeverJoinedToIt() {
        List<GridRun.Shape> shapes = shapes(cell(model, "cilium", TREND));
        GridRun.Stroke line = (GridRun.Stroke) shapes.getFirst();
        assertEquals(11, line.points().size() / 2, "2015 to 2025");
        assertEquals(2, shapes.size());
        GridRun.Box dot = (GridRun.Box) shapes.getLast();
        assertFalse(dot.hollow());
        assertTrue(dot.x() > line.points().get(line.points().size() - 2), "later than the last year");
        assertEquals("{2} 7,969", words("cilium", TREND), "the peak beside the line");
    }

    @Test
    void theReleaseHasItsAgeOnTheDayOfTheData() {
        assertEquals("v1.20.1 3 days", words("cilium", RELEASE));
        assertEquals("None (no tags)", words("canal", RELEASE));
        assertEquals("Cilium, latest release: v1.20.1, 3 days", spoken("cilium", RELEASE));
    }

    @Test
    void starsAreLastAndSayOfWhichYearTheyAre() {
        assertEquals("≈ 23,500 2025", words("cilium", STARS));
        assertEquals("Cilium, Stars: about 23,500, rounded, December 2025", spoken("cilium", STARS));
    }

    @Test
    void whatIsMissingIsSaidInWords() {
        assertEquals("no data", words("kubenet", TREND));
        assertEquals("no data", words("kubenet", AUTHORS));
        assertEquals("kubenet, Commits in 12 months: no data", spoken("kubenet", COMMITS));
    }

    @Test
    void aPressOnAHeaderSortsByItsFigures() {
        assertEquals(Optional.of("git-authors"), sorts(AUTHORS));
        assertEquals(Optional.of(""), sorts(0));
        assertEquals(Optional.empty(), sorts(RELEASE));
    }

    @Test
    void manyRowsAreDenseAndAStrongerLinePartsWhoIsNotCounted() {
        assertEquals(28, model.uniformRowHeight());
        int multus = row("multus");
        assertTrue(model.row(multus).lineAbove());
        assertFalse(model.row(multus - 1).lineAbove());
        AliveGridModel few =
                new AliveGridModel(new FigureTable(dataset), new int[] {0, 1}, options, 1016, 118, new Sixes());
        assertEquals(36, few.uniformRowHeight());
    }

    @Test
    void whereThereIsMoreRoomRowsAndBarsAreHigherUpToALimit() {
        AliveGridModel large = new AliveGridModel(
                new FigureTable(dataset), IntStream.range(0, 11).toArray(), options, 1280, 790, new Sixes());
        assertEquals(67, large.uniformRowHeight(), "eleven fill a large window");
        assertEquals(28, bar(large, "calico", COMMITS).height());
        assertEquals(12, bar("calico", COMMITS).height(), "else they are as before");
        AliveGridModel fitting = new AliveGridModel(
                new FigureTable(dataset), IntStream.range(0, 16).toArray(), options, 1280, 46 + 16 * 40.5, new Sixes());
        assertEquals(40, fitting.uniformRowHeight(), "whole rows, whole pixels");
    }

    @Test
    void onALogAxisLinesStandAtThePowersOfTen() {
        AliveGridModel log = model(options.withScale(Scale.LOG));
        assertEquals(List.of(Tone.LINE, Tone.LINE, Tone.LINE, Tone.LINE, Tone.ACCENT), tones(log), "1 to 1,000");
        assertEquals(4, ((GridRun.Box) shapes(cell(log, "calico", COMMITS)).getFirst()).x());
        assertEquals(List.of(Tone.ACCENT), tones(model), "none on a linear one");
    }

    private List<Tone> tones(AliveGridModel of) {
        return shapes(cell(of, "calico", COMMITS)).stream()
                .map(shape -> ((GridRun.Box) shape).tone())
                .toList();
    }

    private AliveGridModel model(ChartOptions chosen) {
        int[] providers = IntStream.range(0, dataset.providers().size()).toArray();
        return new AliveGridModel(new FigureTable(dataset), providers, chosen, 1016, 500, new Sixes());
    }

    private Optional<String> sorts(int column) {
        return model.sorts(new GridPosition(GridPosition.HEADER, column));
    }

    private int row(String provider) {
        return dataset.indexOf(new ProviderId(provider)).orElseThrow();
    }

    private GridCell cell(AliveGridModel of, String provider, int column) {
        return of.cell(row(provider), column);
    }

    private String words(String provider, int column) {
        return CellSketch.words(cell(model, provider, column)).replaceAll(" +", " ");
    }

    private String spoken(String provider, int column) {
        return cell(model, provider, column).spoken();
    }

    private GridRun.Box bar(String provider, int column) {
        return bar(model, provider, column);
    }

    private GridRun.Box bar(AliveGridModel of, String provider, int column) {
        return (GridRun.Box) shapes(cell(of, provider, column)).getLast();
    }

    private static List<GridRun.Shape> shapes(GridCell cell) {
        return cell.lines().getFirst().runs().stream()
                .flatMap(run -> run instanceof GridRun.Picture drawing ? Stream.of(drawing) : Stream.empty())
                .findFirst()
                .orElseThrow()
                .shapes();
    }

    /// Where every letter is six pixels wide.
    private static final class Sixes implements Advances {
        @Override
        public double width(String text, FontRole font) {
            return CellSketch.width(text, font);
        }

        @Override
        public double ascent(FontRole font) {
            return 12;
        }

        @Override
        public double height(FontRole font) {
            return 15;
        }
    }
}
