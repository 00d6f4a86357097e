package cni.explorer.ui.matrix;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertTrue;

import cni.explorer.ui.grid.GridPosition;
import cni.explorer.ui.grid.GridRow;
import cni.explorer.workspace.ColumnSettings;
import cni.explorer.workspace.ViewState;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class TransposedGridModelTest {
    private final ViewState shown = Shows.shown("cni-2026", "encryption");

    @Test
    void featuresAreRowsUnderTheirGroups() {
        TransposedGridModel model = Shows.transposed(shown, ColumnSettings.DEFAULTS, 1000);
        assertEquals(22 + 5, model.rowCount());
        assertEquals(GridRow.RowKind.HEADING, model.row(0).kind());
        assertEquals("<UNFOLDED> Networking", Shows.words(model.cell(0, 0)));
        assertEquals("Network Model", Shows.words(model.cell(1, 0)));
        assertEquals("Calico", Shows.words(model.column(1).header()));
        assertEquals(shown.matrix().rows().size() + 1, model.columnCount());
        assertTrue(model.spoken(1, 1).startsWith("Calico, Network Model: "));
    }

    @Test
    void aRequiredFeatureHasABarAndSaysSo() {
        TransposedGridModel model = Shows.transposed(shown, ColumnSettings.DEFAULTS, 1000);
        List<Integer> bars = IntStream.range(0, model.rowCount())
                .filter(row -> model.row(row).bar() > 0)
                .boxed()
                .toList();
        assertEquals(1, bars.size());
        assertEquals("Encryption, required", model.spoken(bars.getFirst(), 0));
    }

    @Test
    void aFoldedGroupShowsSignsBesideItsName() {
        TransposedGridModel model = Shows.transposed(shown, ColumnSettings.DEFAULTS.withFold("Networking", true), 1000);
        assertEquals("<FOLDED> Networking 6 features", Shows.words(model.cell(0, 0)));
        assertEquals("<YES> <NO> <CONDITIONAL> <YES>", Shows.words(model.cell(0, 1)));
        assertEquals(6, model.place(new GridPosition(0, 1)).features().size());
    }

    @Test
    void theCellsAreThoseOfTheOtherWayRound() {
        MatrixModels models = Shows.models(shown);
        ColumnSettings open = ColumnSettings.DEFAULTS.withFold("Security", false);
        DatasetGridModel matrix = models.left(Shows.looking(shown, open), 1000);
        DatasetGridModel turned = models.left(Shows.looking(shown, open.withTransposed(true)), 1000);
        int column = IntStream.range(1, matrix.columnCount())
                .filter(each -> matrix.spoken(0, each).startsWith("Calico, Encryption"))
                .findFirst()
                .orElseThrow();
        int row = IntStream.range(0, turned.rowCount())
                .filter(each -> turned.spoken(each, 1).startsWith("Calico, Encryption"))
                .findFirst()
                .orElseThrow();
        assertSame(matrix.cell(0, column), turned.cell(row, 1));
        assertEquals(matrix.spoken(0, column), turned.spoken(row, 1));
        assertEquals(matrix.place(new GridPosition(0, column)), turned.place(new GridPosition(row, 1)));
    }
}
