package cni.explorer.ui.matrix;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import cni.explorer.query.Preview;
import cni.explorer.ui.grid.FontRole;
import cni.explorer.ui.grid.GridPosition;
import cni.explorer.ui.grid.GridRun;
import cni.explorer.workspace.ViewState;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class ExcludedGridModelTest {
    private final ViewState shown =
            Shows.shown("cni-2017", "network-policies", "external-datastore", "ingress-egress-policies");

    @Test
    void aNearMissSaysItsReasonAndTheWayToDoWithoutIt() {
        ExcludedGridModel model = model(1200, Optional.empty());
        assertEquals("[ ] kube-router", Shows.words(model.cell(0, 0)));
        assertEquals(
                "<NO> Ingress/Egress Policies: No Leave out Ingress/Egress Policies: +1",
                Shows.words(model.cell(0, 1)));
        assertEquals(
                "kube-router, excluded. Ingress/Egress Policies: No, does not meet it. Leave out Ingress/Egress"
                        + " Policies, and 1 provider would be left too",
                model.spoken(0, 1));
        assertEquals(new CellAction.LeaveOut(shown.outcome().requirements().get(2)), last(model, 0));
    }

    @Test
    void reasonsStandSideBySideAndEachOpensItsCell() {
        ExcludedGridModel model = model(1200, Optional.empty());
        assertEquals("<NO> Network Policies: No <NO> Ingress/Egress Policies: No", Shows.words(model.cell(2, 1)));
        assertEquals(new CellAction.OpenCell(6), last(model, 2));
        assertEquals(List.of(2, 6), model.place(new GridPosition(2, 1)).features());
        assertEquals(2, model.tooltip(2, 1).lines().count());
    }

    @Test
    void whereThereIsNoRoomTheRestIsCounted() {
        assertEquals(
                "<NO> Network Policies: No and 1 more",
                Shows.words(model(480, Optional.empty()).cell(2, 1)));
        assertEquals(new CellAction.ShowAllReasons(), last(model(480, Optional.empty()), 2));
    }

    @Test
    void whatIsNotCountedComesLastUnderALine() {
        ExcludedGridModel model = model(1200, Optional.empty());
        assertEquals(
                List.of(4),
                IntStream.range(0, model.rowCount())
                        .filter(row -> model.row(row).lineAbove())
                        .boxed()
                        .toList());
        assertTrue(Shows.words(model.cell(4, 1)).startsWith("<UNKNOWN> Network Policies: Unknown"));
    }

    @Test
    void whoWouldReturnStandsOut() {
        Preview preview = shown.indexedDataset().narrowing().preview(shown.selection(), 6);
        ExcludedGridModel model = model(1200, Optional.of(preview));
        assertTrue(isStrong(model, 0), "kube-router lacks this alone");
        assertFalse(isStrong(model, 1));
        assertFalse(isStrong(model(1200, Optional.empty()), 0));
    }

    private ExcludedGridModel model(double width, Optional<Preview> preview) {
        MatrixModels models = Shows.models(shown);
        DatasetGridModel above = models.left(shown, 100);
        return models.excluded(shown, preview, above, width);
    }

    private static Object last(ExcludedGridModel model, int row) {
        return model.cell(row, 1).lines().getFirst().runs().getLast().action().orElseThrow();
    }

    private static boolean isStrong(ExcludedGridModel model, int row) {
        return model.cell(row, 0).lines().getFirst().runs().stream()
                .anyMatch(run -> run instanceof GridRun.TextRun text && text.font() == FontRole.STRONG);
    }
}
