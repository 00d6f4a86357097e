package cni.explorer.ui.compare;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Set;
import org.junit.jupiter.api.Test;

class UnfoldingTest {
    @Test
    void atFirstOnlyDifferencesAreShownAndAllElseIsFolded() {
        assertEquals(new Unfolding(true, Set.of()), Unfolding.FIRST);
    }

    @Test
    void eachPressTurnsOneAndLeavesTheOthers() {
        Unfolding open = Unfolding.FIRST.turned(Fold.WORDS).turned(Fold.SAME);
        assertEquals(new Unfolding(true, Set.of(Fold.WORDS, Fold.SAME)), open);
        assertEquals(new Unfolding(true, Set.of(Fold.SAME)), open.turned(Fold.WORDS));
        assertEquals(Unfolding.FIRST, open.turned(Fold.SAME).turned(Fold.WORDS));
    }

    @Test
    void whatIsUnfoldedStaysSoWhileAllFeaturesAreShown() {
        Unfolding all = Unfolding.FIRST.turned(Fold.REMARKS).withOnlyDifferences(false);
        assertEquals(Unfolding.FIRST.turned(Fold.REMARKS), all.withOnlyDifferences(true));
    }
}
