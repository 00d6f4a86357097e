package cni.explorer.query;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import cni.explorer.data.ShippedDatasets;
import cni.explorer.model.Dataset;
import cni.explorer.model.FeatureId;
import cni.explorer.model.Figure;
import cni.explorer.model.Metric;
import cni.explorer.model.Provider;
import cni.explorer.model.ProviderId;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class SearchTest {
    private final Post post = new Post();

    @Test
    void ipsecIsInTheFootnotesAndTheSummaryOfKopeioAlone() {
        for (String word : List.of("IPSEC", "ipsec", " IpSec ")) {
            assertEquals(List.of("kopeio-networking"), found(word), word);
        }
    }

    @Test
    void namesAreFoundByTheirAliases() {
        assertEquals(List.of("kopeio-networking"), found("kopeio-vxlan"));
        assertEquals(List.of("kopeio-networking"), found("kopie-network"));
        assertEquals(List.of("weave-net"), found("weave-kube"));
        assertEquals(List.of("canal"), found("(Flannel + Calico)"));
    }

    @Test
    void allWordsMustOccurButAnywhere() {
        assertEquals(List.of("weave-net"), found("multicast encryption"));
        assertEquals(List.of("weave-net"), found("ENCRYPTION   multicast"));
        assertEquals(List.of(), found("multicast OSPF"));
    }

    @Test
    void wordsArePartedByEveryKindOfSpace() {
        for (String space : List.of("\u00A0", "\u3000", "\u2009", "\u2028", "\u2800", "\u3164")) {
            assertEquals(List.of("weave-net"), found("multicast" + space + "encryption" + space));
        }
    }

    @Test
    void valuesAreFound() {
        assertEquals(List.of("romana"), found("OSPF"));
        assertEquals(List.of("canal", "kopeio-networking", "weave-net"), found("N/A"));
    }

    @Test
    void whatStandsInAFootnoteAloneIsFound() {
        assertEquals(List.of("kopeio-networking"), found("encryptions"));
    }

    @Test
    void whoIsMarkedAfterwardsIsFoundByTheMark() {
        Provider.Status archived = new Provider.Status("archived", Optional.empty(), List.of());
        Evaluator first = new Evaluator(post.dataset());
        Evaluator marked = first.with(
                post.dataset().with(post.dataset().allMetrics(), Map.of(new ProviderId("weave-net"), archived)));
        Selection asked = Selection.NOTHING.withSearch("archived");

        assertEquals(0, first.outcome(asked).matching(true).size());
        assertEquals(1, marked.outcome(asked).matching(true).size());
        assertTrue(marked.sharesWith(first), "the cells are the same");
    }

    @Test
    void figuresAreFoundWhereTheyAreColumnsAndNowhereElse() {
        Evaluator narrowing = new Evaluator(post.dataset());
        Selection asked = Selection.NOTHING.withSearch("2,507");
        List<FeatureId> columns = List.of(new FeatureId("encryption"), FeatureId.ofMetric("stars"));

        assertEquals(
                List.of("flannel"), post.ids(narrowing.outcome(asked, columns).matching(true)));
        assertEquals(List.of(), post.ids(narrowing.outcome(asked).matching(true)));
        assertEquals(
                List.of(),
                post.ids(narrowing
                        .outcome(asked, List.of(FeatureId.ofMetric("forks"), FeatureId.ofMetric("gone")))
                        .matching(true)));
    }

    @Test
    void figuresThatWereLearnedAreFoundAndThoseBeforeThemNoMore() {
        Dataset without = post.dataset().with(List.of(), Map.of());
        Evaluator narrowing = new Evaluator(post.dataset()).with(without);

        assertEquals(
                List.of(),
                post.ids(narrowing
                        .outcome(Selection.NOTHING.withSearch("2,507"), List.of(FeatureId.ofMetric("stars")))
                        .matching(true)));
    }

    @Test
    void nothingToSearchForHidesNobody() {
        assertEquals(7, found("").size());
        assertEquals(7, found(" \t ").size());
    }

    @Test
    void theBaselineIsSearchedToo() {
        assertEquals(List.of("kubenet"), post.ids(post.searching("Private VPC").matching(false)));
        assertEquals(List.of("kubenet"), post.ids(post.searching("baseline").matching(false)));
    }

    @Test
    void aSearchHidesRowsAndChangesNoCountOfWhatIsMet() {
        Outcome outcome = post.searching("IPSEC");
        assertEquals(7, outcome.matchingCount());
        assertEquals(1, outcome.shownCount());
        assertEquals(0, outcome.excludedCount());
    }

    @Test
    void whatTheWindowCopiesAndShowPrintsIsFound() {
        assertEquals(
                List.of("weave-net"),
                found("Layer 2 vxlan [4]\n[4] Weave Net can operate in AWS-VPC mode without vxlan, but is"));
        assertEquals(
                List.of("kubenet"),
                post.ids(post.searching("kubenet (baseline)").matching(false)),
                "a name with its mark");
        assertEquals(List.of(), found("[77]"), "a mark alone is what is looked for");
    }

    @Test
    void aCopyOfSeveralCellsIsFoundWhateverTheirFeaturesAreCalled() {
        assertEquals(
                List.of("canal", "kopeio-networking", "weave-net"),
                found("Network Model: Layer 2 vxlan [4]\nEncryption: Yes"));
        assertEquals(List.of(), found("Network Model: Encryption: nosuchword"));
    }

    @Test
    void theDayBesideAnOldFigureIsFoundWhereItIsSeen() {
        Dataset today = ShippedDatasets.find("cni-2026").orElseThrow();
        Metric stars = today.metrics().stream()
                .filter(metric -> metric.id().equals("stars"))
                .findFirst()
                .orElseThrow();
        int old = IntStream.range(0, today.providers().size())
                .filter(p -> stars.newest(p).map(Figure::value).equals(Optional.of(786L)))
                .findFirst()
                .orElseThrow();
        List<FeatureId> columns = List.of(FeatureId.ofMetric("stars"));
        for (String copied : List.of("786 (2020-11-24)", "786 Nov 2020")) {
            assertEquals(List.of(old), found(today, copied, columns), copied);
            assertEquals(List.of(), found(today, copied, List.of()), "the column is not shown");
        }
        assertEquals(List.of(), found(today, "786 Dec 2020", columns));
    }

    private static List<Integer> found(Dataset dataset, String words, List<FeatureId> columns) {
        return new Evaluator(dataset)
                .outcome(Selection.NOTHING.withSearch(words), columns).matching(true).stream()
                        .boxed()
                        .toList();
    }

    @Test
    void whatIsDisputedIsFoundByThat() {
        Answers answers = new Answers("Yes", "No", "Yes, disputed");
        assertEquals(List.of(2), answers.searched("Yes, (disputed)\nAnother source says Other"));
        assertEquals(List.of(0, 2), answers.searched("'\nYes"), "an apostrophe before a line break");
    }

    @Test
    void theApostropheThatACopyPutsBeforeAFormulaCountsForNothing() {
        Answers answers = new Answers("-5 ms", "=1+1", "\"=2", "'t");
        assertEquals(List.of(0), answers.searched("'-5 ms"));
        assertEquals(List.of(1), answers.searched("'=1+1"));
        assertEquals(List.of(2), answers.searched("'\"=2"));
        assertEquals(List.of(3), answers.searched("'t"));
    }

    private List<String> found(String words) {
        return post.left(post.searching(words));
    }
}
