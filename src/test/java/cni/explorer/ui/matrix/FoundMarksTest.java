package cni.explorer.ui.matrix;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertSame;

import cni.explorer.ui.grid.FontRole;
import cni.explorer.ui.grid.GridCell;
import cni.explorer.ui.grid.GridRun;
import cni.explorer.ui.grid.Tone;
import cni.explorer.ui.state.ExplorerModel;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/// What is searched for is marked where it stands.
class FoundMarksTest {
    private static final double WIDTH = 1200;

    @Test
    void wordsAreMarkedInValuesAndLeftAsTheyAreWritten() {
        assertEquals(
                List.of("WireGuard", "WireGuard", "WireGuard", "WireGuard", "WireGuard", "WireGuard"),
                marked(searching("wireguard")).stream()
                        .filter(found -> found.equalsIgnoreCase("wireguard"))
                        .limit(6)
                        .toList());
    }

    @Test
    void wordsAreMarkedInNames() {
        assertEquals(
                List.of("lann"), marked(searching("lann")).stream().limit(1).toList());
    }

    @Test
    void whatIsFoundAmongTheExcludedIsMarkedToo() {
        ExplorerModel state = Shows.state("cni-2026", "windows");
        state.search("terway");
        DatasetGridModel excluded = Shows.models(state.viewState())
                .excluded(state.viewState(), Optional.empty(), Shows.matrix(state.viewState(), WIDTH), WIDTH);
        assertEquals(List.of("Terway"), marked(excluded));
    }

    @Test
    void noLetterMovesByIt() {
        GridCell plain = Shows.matrix(Shows.shown("cni-2026"), WIDTH).cell(0, 0);
        ExplorerModel state = Shows.state("cni-2026");
        state.search("calico");
        GridCell found = Shows.matrix(state.viewState(), WIDTH).cell(0, 0);
        assertEquals(Shows.words(plain), Shows.words(found));
    }

    @Test
    void wordsThatAreReadFromTheRightStayWholeSoThatTheirOrderDoes() {
        String words = "\u05D0\u05D1, \u05D2\u05D3, \u05D4\u05D5";
        GridRun run = new GridRun.TextRun(words, FontRole.BODY, Tone.TEXT, true, false, Optional.empty());
        GridCell cell = new GridCell(List.of(new GridCell.Line(List.of(run))), false, 1, "", "");
        assertEquals(
                List.of(words), marked(new FoundMarks("\u05D2\u05D3").in(cell)).toList());
        assertSame(cell, new FoundMarks("\u05D6").in(cell));
    }

    @Test
    void withoutASearchCellsStayTheSameObjects() {
        MatrixGridModel model = Shows.matrix(Shows.shown("cni-2026"), WIDTH);
        assertSame(model.cell(0, 1), model.cell(0, 1));
    }

    private static DatasetGridModel searching(String words) {
        ExplorerModel state = Shows.state("cni-2026");
        state.search(words);
        return Shows.matrix(state.viewState(), WIDTH);
    }

    private static List<String> marked(DatasetGridModel model) {
        return IntStream.range(0, model.rowCount())
                .boxed()
                .flatMap(row -> IntStream.range(0, model.columnCount()).mapToObj(column -> model.cell(row, column)))
                .flatMap(FoundMarksTest::marked)
                .toList();
    }

    private static Stream<String> marked(GridCell cell) {
        return cell.lines().stream()
                .flatMap(line -> line.runs().stream())
                .filter(GridRun.TextRun.class::isInstance)
                .map(GridRun.TextRun.class::cast)
                .filter(text -> text.underline() == GridRun.Underline.FOUND)
                .map(GridRun.TextRun::text);
    }
}
