package cni.explorer.ui.compare;

import static org.junit.jupiter.api.Assertions.assertEquals;

import cni.explorer.model.ProviderId;
import java.util.Set;
import org.junit.jupiter.api.Test;

class UnfoldingTest {
    private static final ProviderId CALICO = new ProviderId("calico");

    @Test
    void atFirstOnlyDifferencesAreShownAndAllElseIsFolded() {
        assertEquals(new Unfolding(true, Set.of(), Set.of()), Unfolding.FIRST);
    }

    @Test
    void eachPressTurnsOneAndLeavesTheOthers() {
        Unfolding open = Unfolding.FIRST.turned(Fold.WORDS).turned(Fold.SAME).turned(CALICO);
        assertEquals(new Unfolding(true, Set.of(Fold.WORDS, Fold.SAME), Set.of(CALICO)), open);
        assertEquals(new Unfolding(true, Set.of(Fold.SAME), Set.of(CALICO)), open.turned(Fold.WORDS));
        assertEquals(Unfolding.FIRST, open.turned(CALICO).turned(Fold.SAME).turned(Fold.WORDS));
    }

    @Test
    void whatIsUnfoldedStaysSoWhileAllFeaturesAreShown() {
        Unfolding all = Unfolding.FIRST.turned(Fold.REMARKS).withOnlyDifferences(false);
        assertEquals(Unfolding.FIRST.turned(Fold.REMARKS), all.withOnlyDifferences(true));
    }
}
