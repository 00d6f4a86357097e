package cni.explorer.query;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import cni.explorer.data.ShippedDatasets;
import cni.explorer.model.Dataset;
import cni.explorer.model.FeatureId;
import cni.explorer.model.ProviderId;
import cni.explorer.model.Verdict;
import java.time.LocalDate;
import java.util.List;
import java.util.OptionalLong;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/// What is asked of metrics.
class BoundsTest {
    private static final FeatureId STARS = FeatureId.ofMetric("stars");
    private static final FeatureId LAST_PUSH = FeatureId.ofMetric("last-push");
    private static final FeatureId POLICIES = new FeatureId("network-policies");

    private final Dataset today = ShippedDatasets.find("cni-2026").orElseThrow();
    private final Evaluator evaluator = new Evaluator(today);

    @Test
    void whoHasAsManyOrMoreIsLeft() {
        assertEquals(
                List.of("calico", "cilium", "flannel", "kube-router", "weave-net"),
                left(Selection.NOTHING.withBound(STARS, OptionalLong.of(1526))));
        assertEquals(
                List.of("calico", "cilium", "flannel", "weave-net"),
                left(Selection.NOTHING.withBound(STARS, OptionalLong.of(1527))));
    }

    @Test
    void whatWasAskedBeforeAndWhatIsDoneWithTheAnswerChangesNothing() {
        for (long least : new long[] {1526, 1527, 1527, Long.MAX_VALUE, 1526}) {
            Selection asked = Selection.NOTHING.withBound(STARS, OptionalLong.of(least));
            assertEquals(left(new Evaluator(today), asked), left(asked), "at least " + least);
            left(asked.withRequired(POLICIES, true));
        }
    }

    @Test
    void noFigureIsNotKnownAndDoesNotMeetEvenNought() {
        Outcome outcome = evaluator.outcome(Selection.NOTHING.withBound(STARS, OptionalLong.of(0)));
        int gke = index("gke-dataplane-v2");
        assertFalse(outcome.matches(gke));
        assertEquals(Verdict.UNKNOWN, outcome.reasons(gke).getFirst().verdict());
    }

    @Test
    void monthsAreCountedFromTheDayOfTheData() {
        Selection recent = Selection.NOTHING.withBound(LAST_PUSH, OptionalLong.of(1));
        Requirement.Within asked =
                (Requirement.Within) recent.requirements(today).getFirst();
        assertEquals(LocalDate.of(2026, 7, 22), asked.since());
        assertTrue(left(recent).contains("terway"), "pushed on 23 July");
        assertFalse(left(recent).contains("kindnet"), "pushed on 30 June in this snapshot");
        assertEquals(
                Verdict.NO,
                evaluator.outcome(recent).reasons(index("weave-net")).getFirst().verdict());
    }

    @Test
    void moreMonthsThanThereHaveEverBeenAreAsked() {
        assertTrue(left(Selection.NOTHING.withBound(LAST_PUSH, OptionalLong.of(Long.MAX_VALUE)))
                .contains("romana"));
    }

    @Test
    void boundsAndTicksAreAskedTogetherMetricsLast() {
        Selection both =
                Selection.NOTHING.withBound(STARS, OptionalLong.of(1000)).withRequired(POLICIES, true);
        assertEquals(
                List.of(POLICIES, STARS),
                both.requirements(today).stream().map(one -> one.feature().id()).toList());
        assertEquals(
                List.of(),
                both.without(both.requirements(today).getLast())
                        .without(both.requirements(today).getFirst())
                        .requirements(today));
    }

    @Test
    void whatWouldRemainWithAnotherBoundIsCountedWithoutTheOneInForce() {
        Selection strict = Selection.NOTHING.withBound(STARS, OptionalLong.of(20_000));
        Requirement.Bound less =
                new Requirement.AtLeast(today.feature(today.indexOf(STARS).orElseThrow()), 1526);
        assertEquals(new Remaining(5, 0), evaluator.remaining(strict, less));
    }

    @Test
    void whatItWouldDoIsToldLikeATick() {
        Requirement.Bound asked =
                new Requirement.AtLeast(today.feature(today.indexOf(STARS).orElseThrow()), 1526);
        Preview preview = evaluator.preview(Selection.NOTHING, asked);
        assertEquals(13, preview.moving().size());
        assertTrue(preview.moves(index("antrea")));
        assertFalse(preview.ticked());
    }

    @Test
    void noFigureStaysLastInBothDirections() {
        Ordering ordering = new Ordering(today);
        Rows all = everybody();
        for (boolean descending : new boolean[] {false, true}) {
            Rows sorted = ordering.sort(all, List.of(new SortKey(new SortKey.Answers(STARS), descending)));
            String first = today.providers().get(sorted.get(0)).id().value();
            String last =
                    today.providers().get(sorted.get(sorted.size() - 1)).id().value();
            assertEquals(descending ? "cilium" : "kopeio-networking", first);
            assertEquals("kubenet", last);
        }
    }

    @Test
    void daysAreSortedAsDays() {
        Rows sorted =
                new Ordering(today).sort(everybody(), List.of(new SortKey(new SortKey.Answers(LAST_PUSH), false)));
        assertEquals("romana", today.providers().get(sorted.get(0)).id().value());
    }

    private List<String> left(Selection selection) {
        return left(evaluator, selection);
    }

    private List<String> left(Evaluator asked, Selection selection) {
        return asked.outcome(selection).matching(true).stream()
                .mapToObj(provider -> today.providers().get(provider).id().value())
                .toList();
    }

    private Rows everybody() {
        return Rows.handOver(IntStream.range(0, today.providers().size()).toArray());
    }

    private int index(String provider) {
        return today.indexOf(new ProviderId(provider)).orElseThrow();
    }
}
