package cni.explorer.query;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

/// What holds for any answers, not only for those of the post.
class EvaluatorPropertiesTest {
    private static final List<String> ANSWERS = List.of("Yes", "BGP", "If", "No", "N/A", "Unknown", "v10", "v9", "12");
    private static final Map<String, Integer> RANKS = Map.of("If", 1, "No", 2, "N/A", 3, "Unknown", 4);

    @Provide
    Arbitrary<List<String>> answers() {
        return Arbitraries.of(ANSWERS).list().ofMaxSize(80);
    }

    @Property
    void whoeverIsLeftHasNoReasonAndEveryoneElseHasOne(
            @ForAll("answers") List<String> answers, @ForAll Reading reading) {
        Outcome outcome = outcome(answers, reading);
        for (int p = 0; p < answers.size(); p++) {
            boolean meets = rank(answers, p) == 0 || (rank(answers, p) == 1 && reading == Reading.LENIENT);
            assertEquals(meets, outcome.matches(p));
            assertEquals(meets ? 0 : 1, outcome.reasons(p).size());
        }
        assertEquals(answers.size(), outcome.matchingCount() + outcome.excludedCount());
    }

    @Property
    void theStrictReadingLeavesNobodyWhomTheLenientOneExcludes(@ForAll("answers") List<String> answers) {
        List<Integer> lenient = outcome(answers, Reading.LENIENT).matching(true).stream()
                .boxed()
                .toList();
        outcome(answers, Reading.STRICT).matching(true).stream().forEach(p -> assertEquals(true, lenient.contains(p)));
    }

    @Property
    void sortingKeepsEveryRowOnce(@ForAll("answers") List<String> answers, @ForAll boolean descending) {
        assertEquals(
                IntStream.range(0, answers.size()).boxed().toList(),
                sorted(answers, descending).stream().sorted().toList());
    }

    @Property
    void whatStatesNothingIsLastAndInItsOldOrderBothWays(
            @ForAll("answers") List<String> answers, @ForAll boolean descending) {
        List<Integer> silent = sorted(answers, descending).stream()
                .dropWhile(p -> rank(answers, p) < 3)
                .toList();
        assertEquals(
                IntStream.range(0, answers.size())
                        .filter(p -> rank(answers, p) >= 3)
                        .boxed()
                        .sorted((one, other) -> Integer.compare(rank(answers, one), rank(answers, other)))
                        .toList(),
                silent);
    }

    @Property
    void verdictsRiseOneWayAndFallTheOther(@ForAll("answers") List<String> answers, @ForAll boolean descending) {
        List<Integer> ranks = sorted(answers, descending).stream()
                .map(p -> rank(answers, p))
                .filter(rank -> rank < 3)
                .toList();
        List<Integer> rising = ranks.stream().sorted().toList();
        assertEquals(descending ? rising.reversed() : rising, ranks);
    }

    @Property
    void equalAnswersKeepTheirOrder(@ForAll("answers") List<String> answers, @ForAll boolean descending) {
        List<Integer> sorted = sorted(answers, descending);
        for (String answer : ANSWERS) {
            List<Integer> same =
                    sorted.stream().filter(p -> answers.get(p).equals(answer)).toList();
            assertEquals(same.stream().sorted().toList(), same);
        }
    }

    private static int rank(List<String> answers, int provider) {
        return RANKS.getOrDefault(answers.get(provider), 0);
    }

    private static Outcome outcome(List<String> answers, Reading reading) {
        return new Answers(answers.toArray(String[]::new)).outcome(reading);
    }

    private static List<Integer> sorted(List<String> answers, boolean descending) {
        return new Answers(answers.toArray(String[]::new)).sorted(descending);
    }
}
