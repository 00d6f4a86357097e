package cni.explorer.text;

import static org.junit.jupiter.api.Assertions.assertEquals;

import cni.explorer.model.FeatureId;
import cni.explorer.query.Importance;
import cni.explorer.query.Post;
import cni.explorer.query.Reading;
import cni.explorer.query.Selection;
import java.util.List;
import org.junit.jupiter.api.Test;

class AnswerTextTest {
    private static final String[] THREE = {"network-policies", "external-datastore", "ingress-egress-policies"};

    private final Post post = new Post();

    @Test
    void theAnswerSaysHowManyAreLeftOfHowMany() {
        assertEquals("7 providers", AnswerText.of(post.outcome(Reading.LENIENT)).headline());
        assertEquals(
                "2 of 7 providers",
                AnswerText.of(post.outcome(Reading.LENIENT, "mesh")).headline());
        assertEquals(
                "None of 7 providers",
                AnswerText.of(post.outcome(Reading.STRICT, THREE)).headline());
        assertEquals("1 of 7 providers", AnswerText.of(post.searching("ipsec")).headline());
    }

    @Test
    void theAnswerNamesWhatWasAskedForAndTheReading() {
        assertEquals(
                "Nothing is required yet: tick what you need · lenient reading",
                AnswerText.of(post.outcome(Reading.LENIENT)).sentence());
        assertEquals(
                "meet Network Policies and No external datastore and Ingress/Egress Policies · lenient reading",
                AnswerText.of(post.outcome(Reading.LENIENT, THREE)).sentence());
        assertEquals(
                "meets Route Distribution and Mesh · strict reading",
                AnswerText.of(post.outcome(Reading.STRICT, "mesh", "route-distribution"))
                        .sentence());
        assertEquals(
                "meet Network Model Layer 2 or VXLAN · lenient reading",
                AnswerText.of(post.accepting("VXLAN", "Layer 2")).sentence());
    }

    @Test
    void theAnswerNamesWhatWasSearchedFor() {
        Selection selection = Post.select(Reading.STRICT, List.of("encryption")).withSearch(" multicast ");
        assertEquals(
                "meet Encryption · strict reading · found for “multicast”",
                AnswerText.of(post.evaluator().outcome(selection)).sentence());
    }

    @Test
    void howManyMeetItIsSaidWhateverTheSearchFinds() {
        Selection selection = Post.select(Reading.LENIENT, List.of("encryption"));
        int left = post.evaluator().outcome(selection).matchingCount();
        assertEquals(
                left + " of 7 providers, 1 found",
                AnswerText.of(post.evaluator().outcome(selection.withSearch("multicast")))
                        .headline());
        assertEquals(
                left + " of 7 providers, none found",
                AnswerText.of(post.evaluator().outcome(selection.withSearch("qqqq")))
                        .headline());
    }

    @Test
    void whereTheHeadlineHasNoRoomItStillSaysHowManyAreFound() {
        Selection selection = Post.select(Reading.LENIENT, List.of("encryption"));
        int left = post.evaluator().outcome(selection).matchingCount();
        assertEquals(
                left + " of 7, 1 found",
                AnswerText.of(post.evaluator().outcome(selection.withSearch("multicast")))
                        .brief());
        assertEquals(
                left + " of 7 providers",
                AnswerText.of(post.evaluator().outcome(selection)).brief());
        assertEquals("7 providers", AnswerText.of(post.outcome(Reading.LENIENT)).brief());
    }

    @Test
    void aSearchAloneSaysWhereItLooked() {
        assertEquals(
                "holds “ipsec” in a value, a note or the summary · lenient reading",
                AnswerText.of(post.searching("ipsec")).sentence());
        assertEquals(
                "None of 7 providers", AnswerText.of(post.searching("qqqq")).headline());
    }

    @Test
    void whatWasAskedForIsStressed() {
        assertEquals(
                List.of("Mesh"),
                AnswerText.of(post.outcome(Reading.LENIENT, "mesh")).phrases().stream()
                        .filter(Phrase::stressed)
                        .map(Phrase::text)
                        .toList());
    }

    @Test
    void preferencesComeBehindWhatIsRequired() {
        Selection preferring = Selection.NOTHING.with(new FeatureId("mesh"), Importance.PREFERRED);
        assertEquals(
                "Nothing is required yet: tick what you need · preferred Mesh · lenient reading",
                AnswerText.of(post.evaluator().outcome(preferring)).sentence());
        assertEquals(
                "meet Encryption, preferably Mesh · lenient reading, disputed cells unmet",
                AnswerText.of(post.evaluator()
                                .outcome(preferring
                                        .withRequired(new FeatureId("encryption"), true)
                                        .withDisputedUnmet(true)))
                        .sentence());
    }
}
