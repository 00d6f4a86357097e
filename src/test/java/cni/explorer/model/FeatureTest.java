package cni.explorer.model;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/// What the kinds of features answer.
class FeatureTest {
    private static final Feature.Kind JUDGED = new Feature.Judged("Traffic is encrypted");
    private static final Feature.Kind CATEGORY = new Feature.Category();
    private static final Feature.Kind TEXT = new Feature.Text();
    private static final Feature.Kind MEASURED = new Feature.Measured(Metric.Unit.COUNT);
    private static final List<Feature.Kind> ALL = List.of(JUDGED, CATEGORY, TEXT, MEASURED);

    @Test
    void everyKindIsAskedHere() {
        assertEquals(
                Set.of(Feature.Kind.class.getPermittedSubclasses()),
                ALL.stream().<Class<?>>map(Object::getClass).collect(Collectors.toSet()));
    }

    @Test
    void onlyAJudgedOneCanBeRequiredByItsSentence() {
        assertEquals(List.of(JUDGED), which(Feature.Kind::isRequirable));
        assertEquals(Optional.of("Traffic is encrypted"), JUDGED.requirement());
        assertEquals(
                List.of(Optional.empty(), Optional.empty(), Optional.empty()),
                Stream.of(CATEGORY, TEXT, MEASURED)
                        .map(Feature.Kind::requirement)
                        .toList());
    }

    @Test
    void onlyAJudgedOneHasVerdictsAndOnlyACategoryHasCategories() {
        assertEquals(List.of(JUDGED), which(Feature.Kind::isJudged));
        assertEquals(List.of(CATEGORY), which(Feature.Kind::hasCategories));
    }

    @Test
    void onlyAMetricCountsSomething() {
        assertEquals(List.of(MEASURED), which(kind -> kind.unit().isPresent()));
    }

    @Test
    void everyKindHasItsOwnWord() {
        assertEquals(
                List.of("judged", "category", "text", "metric"),
                ALL.stream().map(Feature.Kind::word).toList());
    }

    @Test
    void aNameStandsInTwoLinesAsEvenAsTheyCanBe() {
        assertEquals(List.of("Network", "Policies"), Feature.inTwoLines("Network Policies"));
        assertEquals(List.of("Encryption"), Feature.inTwoLines("Encryption"));
        assertEquals(List.of("a bb", "ccc dd"), Feature.inTwoLines("a bb ccc dd"));
        assertEquals(List.of("abcdefgh", "ij k"), Feature.inTwoLines("abcdefgh ij k"), "the nearest to the middle");
    }

    private static List<Feature.Kind> which(Predicate<Feature.Kind> question) {
        return ALL.stream().filter(question).toList();
    }
}
