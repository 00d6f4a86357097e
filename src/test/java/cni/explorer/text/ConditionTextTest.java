package cni.explorer.text;

import static org.junit.jupiter.api.Assertions.assertEquals;

import cni.explorer.query.Answers;
import cni.explorer.query.Post;
import cni.explorer.query.Reading;
import java.util.Arrays;
import org.junit.jupiter.api.Test;

class ConditionTextTest {
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
                ConditionText.sentence(new Answers("If", "If", "No").matrix(Reading.LENIENT)));
    }

    @Test
    void someOfThemAreNamed() {
        assertEquals(
                "One of four is left on a condition: Weave Net on footnote 5. Read strictly, three are left.",
                conditions(Reading.LENIENT, "network-policies", "ingress-egress-policies"));
        assertEquals(
                "Two of three are left on a condition: P1 and P2 on footnote 1. Read strictly, one is left.",
                ConditionText.sentence(new Answers("If", "If", "Yes").matrix(Reading.LENIENT)));
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
                ConditionText.sentence(new Answers("If both", "Yes").matrix(Reading.LENIENT)));
    }

    @Test
    void manyAreCountedAndNotNamed() {
        String[] answers = new String[12];
        Arrays.fill(answers, "If");
        assertEquals(
                "All 12 are left on a condition. Read strictly, nobody is left.",
                ConditionText.sentence(new Answers(answers).matrix(Reading.LENIENT)));
        answers[3] = "Yes";
        assertEquals(
                "11 of 12 are left on a condition. Read strictly, one is left.",
                ConditionText.sentence(new Answers(answers).matrix(Reading.LENIENT)));
    }

    private String conditions(Reading reading, String... required) {
        return ConditionText.sentence(post.matrix(post.outcome(reading, required)));
    }
}
