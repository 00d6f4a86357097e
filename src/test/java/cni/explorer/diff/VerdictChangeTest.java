package cni.explorer.diff;

import static org.junit.jupiter.api.Assertions.assertEquals;

import cni.explorer.diff.Changes.CellChange;
import cni.explorer.diff.Changes.ChangeKind;
import cni.explorer.diff.Changes.Pair;
import cni.explorer.model.Cell;
import cni.explorer.model.Evidence;
import cni.explorer.model.Verdict;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class VerdictChangeTest {
    @ParameterizedTest
    @CsvSource({
        "NO, YES, MEETS",
        "CONDITIONAL, YES, MEETS",
        "YES, CONDITIONAL, CONDITIONAL",
        "NO, CONDITIONAL, CONDITIONAL",
        "YES, NO, FAILS",
        "CONDITIONAL, NOT_APPLICABLE, FAILS",
        "UNKNOWN, NO, LEARNED",
        "UNKNOWN, YES, LEARNED",
        "YES, UNKNOWN, FORGOTTEN",
        "NO, NOT_APPLICABLE, OTHERWISE",
        "NOT_APPLICABLE, NO, OTHERWISE"
    })
    void aVerdictTurnsOneWay(Verdict before, Verdict now, VerdictChange turn) {
        CellChange change = new CellChange(
                TwoYears.NOW.providers().getFirst(),
                TwoYears.NOW.features().getLast(),
                ChangeKind.VERDICT,
                new Pair<>(cell(before), cell(now)),
                List.of(),
                List.of());
        assertEquals(turn, VerdictChange.of(change));
    }

    private static Cell cell(Verdict verdict) {
        return new Cell("", Optional.of(verdict), List.of(), List.of(), Evidence.OF_DATASET);
    }
}
