package cni.explorer.query;

import static org.junit.jupiter.api.Assertions.assertEquals;

import cni.explorer.model.FeatureId;
import cni.explorer.model.Footnote;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

/// Which footnotes belong to what is visible.
class FootnotesInSightTest {
    private static final String[] THREE = {"network-policies", "external-datastore", "ingress-egress-policies"};

    private final Post post = new Post();

    @Test
    void footnotesAreThoseOfTheRowsInSightAndOfTheReasons() {
        assertEquals(List.of(1, 2, 3, 4, 5), marks(post.outcome(Reading.LENIENT)));
        assertEquals(List.of(1, 4, 5), marks(post.outcome(Reading.LENIENT, "network-policies")));
        assertEquals(List.of(1, 5), marks(post.outcome(Reading.STRICT, THREE)));
    }

    @Test
    void footnotesOfHiddenColumnsAreLeftOut() {
        Arrangement one = Arrangement.of(post.dataset()).withColumns(List.of(new FeatureId("encryption")));
        Matrix matrix = Matrix.of(post.outcome(Reading.LENIENT), one, new Ordering(post.dataset()));
        assertEquals(List.of(3), matrix.footnotes().stream().map(Footnote::mark).toList());
    }

    @Test
    void footnotesOfReasonsInHiddenColumnsAreKept() {
        Arrangement one = Arrangement.of(post.dataset()).withColumns(List.of(new FeatureId("mesh")));
        Outcome outcome = post.outcome(Reading.STRICT, "external-datastore");
        Matrix matrix = Matrix.of(outcome, one, new Ordering(post.dataset()));
        assertEquals(List.of(1), matrix.footnotes().stream().map(Footnote::mark).toList());
    }

    @Test
    void footnotesOfRowsThatASearchHidesAreLeftOut() {
        Selection selection = Selection.NOTHING.withSearch("ipsec");
        assertEquals(List.of(2, 3), marks(post.evaluator().outcome(selection)));
        assertEquals(Set.of(), Set.copyOf(marks(post.evaluator().outcome(selection.withSearch("no such word")))));
    }

    @Test
    void footnotesOfReasonsThatAreDisputedAloneAreKept() {
        Outcome outcome = new Answers("If, disputed").undisputed(Reading.LENIENT);
        Matrix matrix = Matrix.of(outcome, Arrangement.of(outcome.dataset()), new Ordering(outcome.dataset()));
        assertEquals(List.of(1), matrix.footnotes().stream().map(Footnote::mark).toList());
    }

    private List<Integer> marks(Outcome outcome) {
        return post.matrix(outcome).footnotes().stream().map(Footnote::mark).toList();
    }
}
