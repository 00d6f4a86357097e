package cni.explorer.query;

import static org.junit.jupiter.api.Assertions.assertEquals;

import cni.explorer.model.Cell;
import cni.explorer.model.Column;
import cni.explorer.model.Dataset;
import cni.explorer.model.Evidence;
import cni.explorer.query.Differences.Degree;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class DifferencesTest {
    private final Post post = new Post();

    @Test
    void aFootnoteThatMakesAConditionIsADifference() {
        Differences differences = between("calico", "weave-net");
        assertEquals(
                List.of("network-model", "route-distribution", "external-datastore", "ingress-egress-policies"),
                features(differences, Degree.ANSWER));
        assertEquals(
                List.of("network-policies", "mesh", "encryption", "commercial-support"),
                features(differences, Degree.SAME));
    }

    @Test
    void otherWordsForTheSameVerdictAreADifferenceInWords() {
        assertEquals(
                List.of("route-distribution"),
                features(between("calico", "kube-router", "romana"), Degree.WORDS).stream()
                        .filter(feature -> feature.equals("route-distribution"))
                        .toList());
        assertEquals(List.of("external-datastore"), features(between("flannel", "kube-router"), Degree.WORDS));
    }

    @Test
    void theSameVerdictInTheSameWordIsNoDifferenceButItsOtherFootnotesAreTold() {
        assertEquals(List.of("network-model"), features(between("canal", "weave-net"), Degree.NOTES));
        assertEquals(List.of(), features(between("canal", "weave-net"), Degree.WORDS));
    }

    @Test
    void otherWordsForTheSameCategoriesAreADifferenceInWords() {
        assertEquals(
                Degree.WORDS, between(cell("Layer 2, VXLAN", "Layer 2", "VXLAN"), cell("VXLAN", "VXLAN", "Layer 2")));
        assertEquals(Degree.ANSWER, between(cell("VXLAN", "VXLAN", "Layer 2"), cell("VXLAN", "VXLAN")));
    }

    @Test
    void otherWordsInAColumnThatCanOnlyBeReadAreAnotherAnswer() {
        assertEquals(Degree.ANSWER, between(cell("Go"), cell("C")));
        assertEquals(Degree.SAME, between(cell("Go"), cell("Go")));
    }

    @Test
    void aProviderDoesNotDifferFromItself() {
        assertEquals(8, features(between("romana", "romana"), Degree.SAME).size());
    }

    @Test
    void manyProvidersLookedAtByTheirDistinctCellsDifferInTheSame() {
        Rows all = post.outcome(Reading.LENIENT).matching(true);
        assertEquals(
                Differences.between(post.dataset(), all.stream().boxed().toList()),
                Differences.among(post.dataset(), all));
    }

    @Test
    void featuresOfSeveralDegreesStandInTheOrderOfTheDataset() {
        Differences differences = between("canal", "weave-net");
        assertEquals(
                List.of("network-model", "route-distribution", "network-policies"),
                features(differences, Degree.SAME, Degree.NOTES));
    }

    private static Cell cell(String value, String... categories) {
        return new Cell(value, Optional.empty(), List.of(categories), List.of(), Evidence.OF_DATASET);
    }

    /// How much two providers differ in their only cells.
    private static Degree between(Cell one, Cell other) {
        Dataset grid = Grid.of("y", "y").dataset();
        Dataset dataset = new Dataset(
                grid.about(),
                grid.features(),
                grid.providers(),
                List.of(Column.of(List.of(one, other))),
                List.of(),
                List.of(),
                List.of());
        return Differences.between(dataset, List.of(0, 1)).of(0);
    }

    private Differences between(String... providers) {
        return Differences.between(
                post.dataset(), Stream.of(providers).map(post::provider).toList());
    }

    private List<String> features(Differences differences, Degree... degrees) {
        return differences.features(degrees).stream()
                .map(feature -> post.dataset().features().get(feature).id().value())
                .toList();
    }
}
