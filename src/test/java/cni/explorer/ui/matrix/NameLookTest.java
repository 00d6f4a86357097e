package cni.explorer.ui.matrix;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import cni.explorer.model.FeatureId;
import cni.explorer.model.Provider;
import cni.explorer.model.ProviderId;
import cni.explorer.query.Importance;
import cni.explorer.query.Selection;
import cni.explorer.ui.state.ExplorerModel;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

/// What decides how a name looks, and so when it must be drawn anew.
class NameLookTest {
    private final ExplorerModel state = Shows.state("cni-2026");

    @Test
    void aTickThatConcernsOthersLeavesANameAsItIs() {
        NameLook before = NameLook.left(state.viewState(), 0);
        state.require(new FeatureId("encryption"), true);
        state.compare(new ProviderId("cilium"), true);
        assertEquals(before, NameLook.left(state.viewState(), 0));
        state.compare(new ProviderId("calico"), true);
        assertNotEquals(before, NameLook.left(state.viewState(), 0));
    }

    @Test
    void onceTheCardsAreFullOnlyThoseOnThemCanBeChanged() {
        List<ProviderId> full = state.viewState().dataset().providers().stream()
                .limit(Selection.MOST_COMPARED)
                .map(Provider::id)
                .toList();
        state.compare(full);
        assertTrue(NameLook.left(state.viewState(), 0).comparable());
        assertTrue(NameLook.left(state.viewState(), 0).compared());
        assertFalse(NameLook.left(state.viewState(), 7).comparable());
        assertFalse(NameLook.excluded(state.viewState(), 7, false).comparable(), "an excluded one neither");
        state.compare(full.getFirst(), false);
        assertTrue(NameLook.left(state.viewState(), 7).comparable());
    }

    @Test
    void cardsOfOtherDatasetsTakeNoPlace() {
        List<ProviderId> mixed = new ArrayList<>(state.viewState().dataset().providers().stream()
                .limit(Selection.MOST_COMPARED - 1)
                .map(Provider::id)
                .toList());
        mixed.add(new ProviderId("of another dataset"));
        state.compare(mixed);
        assertTrue(NameLook.left(state.viewState(), 7).comparable(), "one place is free");
    }

    @Test
    void whatIsMetIsSaidOnlyWhereSomethingIsPreferredAndNeverOfTheExcluded() {
        assertEquals("", NameLook.left(state.viewState(), 0).met());
        state.weigh(new FeatureId("encryption"), Importance.PREFERRED);
        state.weigh(new FeatureId("mesh"), Importance.PREFERRED);
        assertEquals("1 of 2", NameLook.left(state.viewState(), 0).met());
        assertEquals("2 of 2", NameLook.left(state.viewState(), 2).met());
        assertEquals("", NameLook.excluded(state.viewState(), 0, false).met());
    }

    @Test
    void anExcludedNameIsAnotherAndOneThatWouldReturnAgain() {
        NameLook left = NameLook.left(state.viewState(), 0);
        NameLook excluded = NameLook.excluded(state.viewState(), 0, false);
        assertNotEquals(left, excluded);
        assertNotEquals(excluded, NameLook.excluded(state.viewState(), 0, true));
    }
}
