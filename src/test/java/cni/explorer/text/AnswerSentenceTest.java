package cni.explorer.text;

import static org.junit.jupiter.api.Assertions.assertEquals;

import cni.explorer.model.FeatureId;
import cni.explorer.query.Importance;
import cni.explorer.query.Post;
import cni.explorer.query.Reading;
import cni.explorer.query.Selection;
import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/// The one line under the answer.
class AnswerSentenceTest {
    private final Post post = new Post();

    @Test
    void itNamesWhatWasAskedForAndHowManyAreLeftOnACondition() {
        assertEquals(
                "meet Network Policies and No external datastore · two on a condition",
                AnswerSentence.of(post.outcome(Reading.LENIENT, "network-policies", "external-datastore"))
                        .text());
        assertEquals(
                "meet Mesh",
                AnswerSentence.of(post.outcome(Reading.LENIENT, "mesh")).text());
        assertEquals(
                "Nothing is required yet: tick what you need",
                AnswerSentence.of(post.outcome(Reading.LENIENT)).text());
        assertEquals(
                "holds “ipsec” in a value, a note or the summary",
                AnswerSentence.of(post.searching("ipsec")).text());
    }

    /// Something was asked for, so that nobody is told to tick what he needs.
    @Test
    void wordsThatAreSearchedForAloneAreAQuestionToo() {
        Selection preferring = Selection.NOTHING.with(new FeatureId("mesh"), Importance.PREFERRED);
        assertEquals(
                "holds “ipsec” in a value, a note or the summary · preferred Mesh",
                AnswerSentence.of(post.evaluator().outcome(preferring.withSearch(" ipsec ")))
                        .text());
        assertEquals(
                "meet Encryption · found for “multicast”",
                AnswerSentence.of(post.evaluator()
                                .outcome(Post.select(Reading.STRICT, List.of("encryption"))
                                        .withSearch("multicast")))
                        .text());
    }

    @Test
    void whereThereIsNoRoomTheFirstNamesStandAndTheRestIsCounted() {
        AnswerSentence three = AnswerSentence.of(
                post.outcome(Reading.LENIENT, "network-policies", "external-datastore", "ingress-egress-policies"));
        assertEquals(
                "meets Network Policies, No external datastore and Ingress/Egress Policies"
                        .replace("meets", three.lead().strip()),
                words(three.named(3)));
        assertEquals(three.lead() + "Network Policies and ", words(three.named(1)));
        assertEquals("2 more", three.more(1));
    }

    /// The table shows it.
    @Test
    void thatFeaturesAreRowsIsTheFirstToGiveWayAndTheReadingTheLast() {
        AnswerSentence two = AnswerSentence.of(post.outcome(Reading.LENIENT, "network-policies", "external-datastore"))
                .withFeaturesAsRows(4, 40);
        assertEquals(
                "meet Network Policies and No external datastore · two on a condition · features as rows", two.text());
        assertEquals("meet Network Policies and No external datastore · two on a condition", words(two.without(1)));
        assertEquals("meet Network Policies and No external datastore", words(two.without(two.parts())));
        AnswerSentence read = two.inReading(post.outcome(Reading.LENIENT, "network-policies", "external-datastore"));
        assertEquals(
                "meet Network Policies and No external datastore · lenient reading",
                words(read.without(read.parts() - 1)));
        assertEquals(List.of("meet 2 requirements · features as rows", "meet 2 requirements"), two.briefer());
    }

    private static String words(List<Phrase> phrases) {
        return phrases.stream().map(Phrase::text).collect(Collectors.joining());
    }
}
