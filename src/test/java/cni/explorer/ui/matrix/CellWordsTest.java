package cni.explorer.ui.matrix;

import static org.junit.jupiter.api.Assertions.assertEquals;

import cni.explorer.model.Dataset;
import cni.explorer.model.FeatureId;
import cni.explorer.model.Provider;
import cni.explorer.model.ProviderId;
import cni.explorer.query.Importance;
import cni.explorer.query.Selection;
import cni.explorer.ui.common.ProviderName;
import cni.explorer.ui.state.ExplorerModel;
import java.util.List;
import org.junit.jupiter.api.Test;

/// What a tooltip and a screen reader say where others see signs.
class CellWordsTest {
    private final Dataset post = Shows.dataset("cni-2017");
    private final Dataset today = Shows.dataset("cni-2026");

    @Test
    void aCellIsSaidWithItsProviderItsFeatureAndItsVerdict() {
        assertEquals("romana, Mesh: No, does not meet it", CellWords.spoken(post, 5, 3));
        assertEquals("Canal, Route Distribution: N/A, does not apply", CellWords.spoken(post, 1, 1));
        assertEquals("kubenet, Encryption: Unknown, not known", CellWords.spoken(post, 7, 5));
    }

    @Test
    void aFootnoteAndADisputeAreSaidWithTheCell() {
        assertEquals(
                "Weave Net, Ingress/Egress Policies: Yes, on a condition, footnote 5: Weave Net does not have egress"
                        + " rules out of the box., disputed: another source says Yes",
                CellWords.spoken(post, 6, 6));
    }

    @Test
    void aStripIsSaidCellByCell() {
        assertEquals(
                "Calico, Network Model: Layer 3. Calico, Mesh: Yes, meets it",
                CellWords.spoken(post, 0, List.of(0, 3)));
        assertEquals("", CellWords.spoken(post, 0, List.of()));
    }

    @Test
    void theTooltipOfAStripHasALineForEachFeature() {
        assertEquals(
                "Network Model: Layer 3\nMesh: No (does not meet it)\nNo external datastore: Etcd (does not meet it)",
                CellWords.lines(post, 5, List.of(0, 3, 4)));
    }

    @Test
    void aMarkSaysWhatItMeansAndWhereThatWasRead() {
        assertEquals(
                "Archived on 20 June 2024; last commit 23 November 2022; latest release v2.8.1 of 25 January 2021.\n"
                        + "Source: weaveworks/weave",
                ProviderName.explained(provider(today, "weave-net")));
        assertEquals("", ProviderName.explained(provider(today, "cilium")));
        assertEquals("", ProviderName.explained(provider(post, "kubenet")), "this one only names its role");
    }

    @Test
    void theTooltipOfANameTellsThePreferencesThatAreMet() {
        ExplorerModel state = Shows.state("cni-2017");
        state.weigh(new FeatureId("encryption"), Importance.PREFERRED);
        state.weigh(new FeatureId("mesh"), Importance.PREFERRED);
        assertEquals("Of what is preferred it meets Mesh and Encryption", CellWords.left(state.viewState(), 0));
        assertEquals("Of what is preferred it meets nothing", CellWords.left(state.viewState(), 5));
    }

    @Test
    void whyANameCannotBeTickedIsSaidWhereverItStands() {
        ExplorerModel state = Shows.state("cni-2026");
        state.compare(today.providers().stream()
                .limit(Selection.MOST_COMPARED)
                .map(Provider::id)
                .toList());
        String why = "7 are ticked to compare, and no more can be: untick one first";
        int cilium = today.indexOf(new ProviderId("cilium")).orElseThrow();
        assertEquals("", CellWords.left(state.viewState(), cilium), "this one is ticked");
        int romana = today.indexOf(new ProviderId("romana")).orElseThrow();
        String pill = ProviderName.explained(provider(today, "romana"));
        assertEquals(pill + "\n\n" + why, CellWords.left(state.viewState(), romana));
        assertEquals(pill + "\n\n" + why, CellWords.excluded(state.viewState(), romana));
    }

    @Test
    void whereAMarkAndPreferencesAreToBeToldBothAre() {
        ExplorerModel state = Shows.state("cni-2026");
        Provider romana = provider(today, "romana");
        int index = today.indexOf(new ProviderId("romana")).orElseThrow();
        assertEquals(ProviderName.explained(romana), CellWords.left(state.viewState(), index));
        state.weigh(new FeatureId("mesh"), Importance.PREFERRED);
        assertEquals(
                ProviderName.explained(romana) + "\n\nOf what is preferred it meets nothing",
                CellWords.left(state.viewState(), index));
    }

    @Test
    void aNameIsSaidWithItsMarkAndItsTick() {
        Provider kubenet = provider(post, "kubenet");
        assertEquals("kubenet, baseline", CellWords.spoken(kubenet, new NameLook(7, false, false, true, false, "")));
        assertEquals(
                "kubenet, baseline, ticked to compare",
                CellWords.spoken(kubenet, new NameLook(7, false, true, true, false, "")));
    }

    private static Provider provider(Dataset dataset, String id) {
        return dataset.providers().get(dataset.indexOf(new ProviderId(id)).orElseThrow());
    }
}
