package cni.explorer.query;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Optional;
import org.junit.jupiter.api.Test;

/// What alone keeps a provider out, for whoever offers to leave it out.
class OnlyReasonTest {
    @Test
    void aNearMissHasOne() {
        assertEquals(Optional.of("F1"), only(Grid.of("yy", "yn"), 2, 1));
    }

    @Test
    void whoMatchesOrFailsMoreThanOnceHasNone() {
        Grid grid = Grid.of("yyy", "ynn");
        assertEquals(Optional.empty(), only(grid, 3, 0));
        assertEquals(Optional.empty(), only(grid, 3, 1));
    }

    @Test
    void whereOneThingIsAskedLeavingItOutWouldAskForNothing() {
        assertEquals(Optional.empty(), only(Grid.of("y", "n"), 1, 1));
    }

    @Test
    void theBaselineReturnsToNoCountAndHasNone() {
        assertEquals(Optional.empty(), only(Grid.of("yy", "-yn"), 2, 1));
    }

    @Test
    void whereNobodyIsLeftTheWaysOutAreToldForAllAtOnce() {
        assertEquals(Optional.empty(), only(Grid.of("yn", "yn"), 2, 1));
    }

    private static Optional<String> only(Grid grid, int required, int provider) {
        return grid.outcome(required, Reading.LENIENT, false)
                .onlyReason(provider)
                .map(requirement -> requirement.feature().name());
    }
}
