package cni.explorer.query;

import static org.junit.jupiter.api.Assertions.assertEquals;

import cni.explorer.data.ShippedDatasets;
import cni.explorer.model.Dataset;
import java.util.List;
import org.junit.jupiter.api.Test;

class ColumnPresetTest {
    private final Post post = new Post();
    private final Dataset today = ShippedDatasets.find("cni-2026").orElseThrow();

    @Test
    void allColumnsAreThoseOfTheDatasetInItsOrder() {
        assertEquals(Arrangement.of(today).columns(), new ColumnPreset.All().columns(outcome(today)));
    }

    @Test
    void whatIsRequiredStandsInTheOrderOfTheDatasetNotOfTheTicks() {
        assertEquals(
                List.of("mesh", "encryption"),
                ids(new ColumnPreset.Required(), post.outcome(Reading.LENIENT, "encryption", "mesh")));
        assertEquals(List.of(), ids(new ColumnPreset.Required(), post.outcome(Reading.LENIENT)));
    }

    @Test
    void differencesAreThoseOfTheProvidersThatAreLeft() {
        Outcome left = post.outcome(Reading.LENIENT, "mesh");
        assertEquals(List.of("calico", "weave-net"), post.left(left));
        assertEquals(
                List.of("network-model", "route-distribution", "external-datastore", "ingress-egress-policies"),
                ids(new ColumnPreset.Differing(), left));
    }

    @Test
    void aSingleProviderAndABaselineBesideItDifferInNothing() {
        Outcome one = post.searching("romana");
        assertEquals(List.of("romana"), post.left(one));
        assertEquals(List.of(), ids(new ColumnPreset.Differing(), one));
    }

    @Test
    void aGroupGivesItsFeaturesAlone() {
        assertEquals(
                List.of("encryption", "fips", "egress-gateway"),
                ids(new ColumnPreset.Group("Security"), outcome(today)));
    }

    @Test
    void theGroupsOfADatasetArePresetsInTheirOrder() {
        assertEquals(
                List.of("Networking", "Policy", "Security", "Operations", "Pods and Services", "Project"),
                ColumnPreset.of(outcome(today)).stream()
                        .filter(ColumnPreset.Group.class::isInstance)
                        .map(preset -> ((ColumnPreset.Group) preset).name())
                        .toList());
        assertEquals(3, ColumnPreset.of(post.outcome(Reading.LENIENT)).size());
    }

    private static Outcome outcome(Dataset dataset) {
        return new Evaluator(dataset).outcome(Selection.NOTHING);
    }

    private static List<String> ids(ColumnPreset preset, Outcome outcome) {
        return preset.columns(outcome).stream().map(feature -> feature.value()).toList();
    }
}
