package cni.explorer.query;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import cni.explorer.model.FeatureId;
import cni.explorer.model.Verdict;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

/// Questions whose answers can be read off the printed table by eye.
class WorkedExamplesTest {
    private static final String POLICIES = "network-policies";
    private static final String BOTH_WAYS = "ingress-egress-policies";
    private static final String DATASTORE = "external-datastore";

    private final Post post = new Post();

    @Test
    void policiesAndEncryptionLeaveCalicoAndWeaveNet() {
        assertEquals(List.of("calico", "weave-net"), post.left(post.outcome(Reading.LENIENT, POLICIES, "encryption")));
    }

    @Test
    void theReadingDecidesAboutWeaveNet() {
        assertEquals(
                List.of("calico", "canal", "romana"), post.left(post.outcome(Reading.STRICT, POLICIES, BOTH_WAYS)));
        assertEquals(
                List.of("calico", "canal", "romana", "weave-net"),
                post.left(post.outcome(Reading.LENIENT, POLICIES, BOTH_WAYS)));
    }

    @Test
    void nobodyIsLeftWhereEveryoneHangsOnACondition() {
        assertEquals(List.of(), post.left(post.outcome(Reading.STRICT, POLICIES, BOTH_WAYS, DATASTORE)));
        assertEquals(
                List.of("calico", "canal", "weave-net"),
                post.left(post.outcome(Reading.LENIENT, POLICIES, BOTH_WAYS, DATASTORE)));
    }

    @Test
    void allSevenRequirementsLeaveCalicoAndOnlyLeniently() {
        String[] all = Post.JUDGED.toArray(String[]::new);
        assertEquals(List.of(), post.left(post.outcome(Reading.STRICT, all)));
        assertEquals(List.of("calico"), post.left(post.outcome(Reading.LENIENT, all)));
    }

    @Test
    void everyExcludedProviderSaysWhy() {
        Outcome outcome = post.outcome(Reading.STRICT, POLICIES, BOTH_WAYS, DATASTORE);
        assertEquals(List.of("external-datastore:CONDITIONAL"), post.reasons(outcome, "calico"));
        assertEquals(List.of("external-datastore:CONDITIONAL"), post.reasons(outcome, "canal"));
        assertEquals(List.of("ingress-egress-policies:CONDITIONAL"), post.reasons(outcome, "weave-net"));
        assertEquals(List.of("external-datastore:NO"), post.reasons(outcome, "romana"));
        assertEquals(List.of("ingress-egress-policies:NO"), post.reasons(outcome, "kube-router"));
        assertEquals(
                List.of("network-policies:NO", "ingress-egress-policies:NO"),
                post.reasons(outcome, "kopeio-networking"));
        assertEquals(
                List.of("calico", "canal", "kube-router", "romana", "weave-net", "flannel", "kopeio-networking"),
                post.ids(outcome.excluded(true)));
    }

    @Test
    void aReasonHasTheCellAndItsFootnotes() {
        Reason reason = post.outcome(Reading.STRICT, DATASTORE)
                .reasons(post.provider("calico"))
                .getFirst();
        assertEquals("Etcd", reason.cell().value());
        assertEquals(1, reason.cell().footnotes().getFirst().mark());
        assertEquals(Verdict.CONDITIONAL, reason.verdict());
    }

    @Test
    void notApplicableIsAReasonOfItsOwn() {
        Outcome outcome = post.outcome(Reading.LENIENT, "route-distribution");
        for (String provider : List.of("canal", "kopeio-networking", "weave-net")) {
            assertEquals(List.of("route-distribution:NOT_APPLICABLE"), post.reasons(outcome, provider));
        }
        assertEquals(List.of("route-distribution:NO"), post.reasons(outcome, "flannel"));
        assertEquals(List.of("calico", "kube-router", "romana"), post.left(outcome));
    }

    @Test
    void noneAndNoBothMeanThatNoDatastoreIsNeeded() {
        assertEquals(
                List.of("flannel", "kopeio-networking", "kube-router", "weave-net"),
                post.left(post.outcome(Reading.STRICT, DATASTORE)));
    }

    @Test
    void theCountsBesideTheTicksTellWhatWouldRemain() {
        Selection policies = Post.select(Reading.LENIENT, List.of(POLICIES));
        assertEquals(new Remaining(2, 0), post.remaining(policies, "encryption"));
        assertEquals(new Remaining(2, 0), post.remaining(policies, "mesh"));
        assertEquals(new Remaining(3, 0), post.remaining(policies, "commercial-support"));
        assertEquals(new Remaining(3, 1), post.remaining(policies, BOTH_WAYS));
        assertEquals(new Remaining(2, 2), post.remaining(policies, DATASTORE));
        assertEquals(new Remaining(5, 0), post.remaining(policies, POLICIES));
        assertEquals(new Remaining(2, 0), post.remaining(policies.withReading(Reading.STRICT), DATASTORE));
    }

    @Test
    void aValueOfACategoryLeavesThoseThatNameIt() {
        assertEquals(List.of("calico", "kube-router", "romana"), post.left(post.accepting("Layer 3")));
        assertEquals(List.of("canal", "kopeio-networking", "weave-net"), post.left(post.accepting("Layer 2")));
        assertEquals(List.of("canal", "flannel", "kopeio-networking", "weave-net"), post.left(post.accepting("VXLAN")));
        assertEquals(7, post.accepting("VXLAN", "Layer 3").matchingCount());
        assertEquals(List.of("network-model:UNKNOWN"), post.reasons(post.accepting("VXLAN"), "kubenet"));
        assertEquals(List.of("network-model:NO"), post.reasons(post.accepting("VXLAN"), "romana"));
    }

    @Test
    void theCountOfACategoryIsWhatItWouldLeaveAlone() {
        Selection selection = Post.select(Reading.LENIENT, List.of("encryption"))
                .withAccepted(new FeatureId("network-model"), Set.of("Layer 3"));
        assertEquals(new Remaining(1, 0), post.evaluator().remaining(selection, 0, "Layer 3"));
        assertEquals(new Remaining(1, 1), post.evaluator().remaining(selection, 0, "VXLAN"));
        assertEquals(List.of("Layer 2", "Layer 3", "VXLAN"), Categories.of(post.dataset(), 0));
    }

    @Test
    void theBaselineIsShownButNeverCounted() {
        Outcome nothing = post.outcome(Reading.LENIENT);
        assertEquals(7, nothing.matchingCount());
        assertEquals(List.of("kubenet"), post.ids(nothing.matching(false)));
        Outcome mesh = post.outcome(Reading.LENIENT, "mesh");
        assertEquals(List.of("kubenet"), post.ids(mesh.excluded(false)));
        assertEquals(5, mesh.excludedCount());
        assertEquals(List.of("mesh:NO"), post.reasons(mesh, "kubenet"));
        assertEquals(
                List.of("encryption:UNKNOWN"), post.reasons(post.outcome(Reading.LENIENT, "encryption"), "kubenet"));
    }

    @Test
    void everyEmptyStrictAnswerHasANearMiss() {
        for (int set = 1; set < 1 << Post.JUDGED.size(); set++) {
            List<String> required = new ArrayList<>();
            for (int i = 0; i < Post.JUDGED.size(); i++) {
                if ((set >> i & 1) == 1) {
                    required.add(Post.JUDGED.get(i));
                }
            }
            Outcome outcome = post.outcome(Reading.STRICT, required.toArray(String[]::new));
            if (outcome.matchingCount() == 0) {
                assertEquals(1, outcome.reasons(outcome.excluded(true).get(0)).size(), required.toString());
            }
        }
    }

    @Test
    void featuresThatTheDatasetDoesNotHaveAreIgnored() {
        Outcome outcome = post.outcome(Reading.LENIENT, "windows");
        assertEquals(List.of(), outcome.requirements());
        assertEquals(7, outcome.matchingCount());
        assertTrue(outcome.matches(post.provider("romana")));
        assertFalse(outcome.onCondition(post.provider("romana")));
    }
}
