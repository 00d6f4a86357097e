package cni.explorer.query;

import static org.junit.jupiter.api.Assertions.assertEquals;

import cni.explorer.model.FeatureId;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class OrderingTest {
    private final Post post = new Post();

    @Test
    void verdictsComeFirstAndValuesWithinThem() {
        assertEquals(
                List.of("kube-router", "romana", "calico", "flannel", "canal", "kopeio-networking", "weave-net"),
                sorted(by("route-distribution", false)));
    }

    @Test
    void notApplicableStaysLastTheOtherWayRoundAndKeepsItsOrder() {
        assertEquals(
                List.of("flannel", "calico", "romana", "kube-router", "canal", "kopeio-networking", "weave-net"),
                sorted(by("route-distribution", true)));
    }

    @Test
    void equalCellsKeepTheOrderOfTheDatasetBothWays() {
        assertEquals(
                List.of("calico", "weave-net", "canal", "flannel", "kopeio-networking", "kube-router", "romana"),
                sorted(by("mesh", false)));
        assertEquals(
                List.of("canal", "flannel", "kopeio-networking", "kube-router", "romana", "calico", "weave-net"),
                sorted(by("mesh", true)));
    }

    @Test
    void conditionsStandBetweenYesAndNo() {
        assertEquals(
                List.of("kube-router", "weave-net", "flannel", "kopeio-networking", "calico", "canal", "romana"),
                sorted(by("external-datastore", false)));
    }

    @Test
    void namesAreSortedWithoutRegardToCase() {
        assertEquals(
                List.of("calico", "canal", "flannel", "kopeio-networking", "kube-router", "romana", "weave-net"),
                sorted(new SortKey(new SortKey.Name(), false)));
        assertEquals(
                List.of("weave-net", "romana", "kube-router", "kopeio-networking", "flannel", "canal", "calico"),
                sorted(new SortKey(new SortKey.Name(), true)));
    }

    @Test
    void aSecondColumnOrdersWhatIsEqualInTheFirst() {
        assertEquals(
                List.of("weave-net", "canal", "kopeio-networking", "calico", "romana", "kube-router", "flannel"),
                sorted(by("network-model", false), by("commercial-support", false)));
    }

    @Test
    void unknownStandsAfterNotApplicableBothWays() {
        Answers answers = new Answers("Unknown", "N/A", "No", "Unknown", "Yes", "N/A");
        assertEquals(List.of(4, 2, 1, 5, 0, 3), answers.sorted(false));
        assertEquals(List.of(2, 4, 1, 5, 0, 3), answers.sorted(true));
    }

    @Test
    void textThatStatesNothingStandsLastBothWays() {
        Answers texts = Answers.ofTexts("–", "5 ms", "N/A", "unknown", "3 ms", "?", "-", "—", "n/a", "none");
        assertEquals(List.of(4, 1, 9), texts.sorted(false).subList(0, 3));
        assertEquals(List.of(9, 1, 4), texts.sorted(true).subList(0, 3));
        assertEquals(Set.of(2, 8), Set.copyOf(texts.sorted(true).subList(3, 5)), "before what is unknown");
    }

    @Test
    void numbersAreSortedBySizeAndBeforeWords() {
        Answers answers = new Answers("10.6k", "679", "v10", "v2", "≈ 1,200", "flannel", "Weave", "10");
        assertEquals(List.of(7, 1, 4, 0, 5, 3, 2, 6), answers.sorted(false));
    }

    @Test
    void fewWhoAreLeftOfManyKeepTheOrder() {
        List<String> lines = IntStream.range(0, 300)
                .mapToObj(p -> (p % 50 == 7 ? "y" : "n") + "ync".charAt(p % 3))
                .toList();
        Outcome outcome = new Grid(lines).outcome(1, Reading.LENIENT, false);
        Arrangement arrangement = Arrangement.of(outcome.dataset())
                .withSort(List.of(new SortKey(new SortKey.Answers(new FeatureId("f1")), false)));
        Matrix matrix = Matrix.of(outcome, arrangement, new Ordering(outcome.dataset()));
        assertEquals(
                List.of(57, 207, 107, 257, 7, 157),
                matrix.rows().stream().boxed().toList(),
                "yes, on a condition, no");
    }

    @Test
    void aColumnThatTheDatasetDoesNotHaveOrdersNothing() {
        assertEquals(sorted(), sorted(by("windows", true)));
    }

    private List<String> sorted(SortKey... keys) {
        return post.ids(post.sorted(keys).rows()).stream()
                .filter(id -> !id.equals("kubenet"))
                .toList();
    }

    private static SortKey by(String feature, boolean descending) {
        return new SortKey(new SortKey.Answers(new FeatureId(feature)), descending);
    }
}
