package cni.explorer.query;

import static org.junit.jupiter.api.Assertions.assertEquals;

import cni.explorer.model.FeatureId;
import cni.explorer.model.Footnote;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

/// What is said of an answer: headline, sentence, conditions and footnotes.
class SentencesTest {
    private static final String[] THREE = {"network-policies", "external-datastore", "ingress-egress-policies"};

    private final Post post = new Post();

    @Test
    void allThreeHangOnAConditionAndTheirFootnotesAreNamed() {
        assertEquals(
                "All three are left on a condition: Calico and Canal on footnote 1, Weave Net on footnote 5. "
                        + "Read strictly, nobody is left.",
                conditions(Reading.LENIENT, THREE));
    }

    @Test
    void nothingHangsOnAConditionInTheStrictReading() {
        assertEquals("", conditions(Reading.STRICT, THREE));
        assertEquals("", conditions(Reading.LENIENT, "mesh"));
        assertEquals("", conditions(Reading.LENIENT));
    }

    @Test
    void theOnlyOneLeftIsNamed() {
        assertEquals(
                "The only one is left on a condition: Calico on footnote 1. Read strictly, nobody is left.",
                conditions(Reading.LENIENT, Post.JUDGED.toArray(String[]::new)));
    }

    @Test
    void bothAreNamed() {
        assertEquals(
                "Both are left on a condition: P1 and P2 on footnote 1. Read strictly, nobody is left.",
                Conditions.sentence(new Answers("If", "If", "No").matrix(Reading.LENIENT)));
    }

    @Test
    void someOfThemAreNamed() {
        assertEquals(
                "One of four is left on a condition: Weave Net on footnote 5. Read strictly, three are left.",
                conditions(Reading.LENIENT, "network-policies", "ingress-egress-policies"));
        assertEquals(
                "Two of three are left on a condition: P1 and P2 on footnote 1. Read strictly, one is left.",
                Conditions.sentence(new Answers("If", "If", "Yes").matrix(Reading.LENIENT)));
    }

    @Test
    void providersWithDifferentFootnotesAreListedInTheirOrder() {
        assertEquals(
                "Two of three are left on a condition: Calico on footnote 1, kopeio-networking on footnote 3. "
                        + "Read strictly, one is left.",
                conditions(Reading.LENIENT, "external-datastore", "encryption"));
    }

    @Test
    void severalFootnotesOfOneCellAreListed() {
        assertEquals(
                "One of two is left on a condition: P1 on footnotes 1 and 2. Read strictly, one is left.",
                Conditions.sentence(new Answers("If both", "Yes").matrix(Reading.LENIENT)));
    }

    @Test
    void manyAreCountedAndNotNamed() {
        String[] answers = new String[12];
        Arrays.fill(answers, "If");
        assertEquals(
                "All 12 are left on a condition. Read strictly, nobody is left.",
                Conditions.sentence(new Answers(answers).matrix(Reading.LENIENT)));
        answers[3] = "Yes";
        assertEquals(
                "11 of 12 are left on a condition. Read strictly, one is left.",
                Conditions.sentence(new Answers(answers).matrix(Reading.LENIENT)));
    }

    @Test
    void theAnswerSaysHowManyAreLeftOfHowMany() {
        assertEquals("7 providers", answer(post.outcome(Reading.LENIENT)).headline());
        assertEquals(
                "2 of 7 providers",
                answer(post.outcome(Reading.LENIENT, "mesh")).headline());
        assertEquals(
                "None of 7 providers",
                answer(post.outcome(Reading.STRICT, THREE)).headline());
        assertEquals("1 of 7 providers", answer(post.searching("ipsec")).headline());
    }

    @Test
    void theAnswerNamesWhatWasAskedForAndTheReading() {
        assertEquals(
                "Nothing is required yet: tick what you need · lenient reading",
                answer(post.outcome(Reading.LENIENT)).sentence());
        assertEquals(
                "meet Network Policies and No external datastore and Ingress/Egress Policies · lenient reading",
                answer(post.outcome(Reading.LENIENT, THREE)).sentence());
        assertEquals(
                "meets Route Distribution and Mesh · strict reading",
                answer(post.outcome(Reading.STRICT, "mesh", "route-distribution"))
                        .sentence());
        assertEquals(
                "meet Network Model Layer 2 or VXLAN · lenient reading",
                answer(post.accepting("VXLAN", "Layer 2")).sentence());
    }

    @Test
    void theAnswerNamesWhatWasSearchedFor() {
        Selection selection = Post.select(Reading.STRICT, List.of("encryption")).withSearch(" multicast ");
        assertEquals(
                "meets Encryption · strict reading · found for “multicast”",
                answer(post.narrowing().outcome(selection)).sentence());
    }

    @Test
    void whatWasAskedForIsStressed() {
        assertEquals(
                List.of("Mesh"),
                answer(post.outcome(Reading.LENIENT, "mesh")).phrases().stream()
                        .filter(Answer.Phrase::stressed)
                        .map(Answer.Phrase::text)
                        .toList());
    }

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
        assertEquals(List.of(2, 3), marks(post.narrowing().outcome(selection)));
        assertEquals(Set.of(), Set.copyOf(marks(post.narrowing().outcome(selection.withSearch("no such word")))));
    }

    private String conditions(Reading reading, String... required) {
        return Conditions.sentence(post.matrix(post.outcome(reading, required)));
    }

    private List<Integer> marks(Outcome outcome) {
        return post.matrix(outcome).footnotes().stream().map(Footnote::mark).toList();
    }

    private static Answer answer(Outcome outcome) {
        return Answer.to(outcome);
    }
}
