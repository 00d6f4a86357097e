package cni.explorer.ui.matrix;

import static org.junit.jupiter.api.Assertions.assertEquals;

import cni.explorer.data.ShippedDatasets;
import cni.explorer.model.Dataset;
import cni.explorer.model.Feature;
import cni.explorer.model.FeatureId;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/// Which rows the transposed matrix has.
class LineTest {
    private final Dataset today = ShippedDatasets.find("cni-2026").orElseThrow();

    @Test
    void everyGroupHasItsNameAboveItsFeatures() {
        List<String> lines = lines(today.features(), Set.of(), Map.of());
        assertEquals(22 + 5, lines.size());
        assertEquals("= Networking", lines.getFirst());
        assertEquals(
                List.of("= Security", "Encryption", "Egress Address", "= Operations"),
                lines.subList(lines.indexOf("= Security"), lines.indexOf("= Operations") + 1));
    }

    @Test
    void aDatasetWithoutGroupsHasFeaturesAlone() {
        Dataset post = ShippedDatasets.find("cni-2017").orElseThrow();
        assertEquals(post.features().stream().map(Feature::name).toList(), lines(post.features(), Set.of(), Map.of()));
    }

    @Test
    void aFoldedGroupKeepsItsNameWithAllThatItHides() {
        List<String> lines = lines(today.features(), Set.of(), Map.of("Security", true));
        int security = lines.indexOf("= Security (Encryption, Egress Address)");
        assertEquals("= Operations", lines.get(security + 1));
    }

    @Test
    void whatIsRequiredStaysARowOfAFoldedGroup() {
        List<String> lines =
                lines(today.features(), Set.of(new FeatureId("encryption")), Map.of("Security", true, "Policy", false));
        int security = lines.indexOf("= Security (Egress Address)");
        assertEquals(List.of("! Encryption", "= Operations"), lines.subList(security + 1, security + 3));
        assertEquals(true, lines.contains("= Policy"));
    }

    @Test
    void theOrderIsThatOfTheColumnsAndAGroupMovedApartHasTwoNames() {
        List<Feature> moved = Stream.of("encryption", "mesh", "egress-gateway")
                .map(id -> today.features().get(today.indexOf(new FeatureId(id)).orElseThrow()))
                .toList();
        assertEquals(
                List.of("= Security", "Encryption", "= Networking", "Mesh", "= Security", "Egress Address"),
                lines(moved, Set.of(), Map.of()));
    }

    private static List<String> lines(List<Feature> features, Set<FeatureId> required, Map<String, Boolean> folds) {
        return Line.of(features, required, folds).stream().map(LineTest::words).toList();
    }

    private static String words(Line line) {
        return switch (line) {
            case Line.Heading heading ->
                "= " + heading.group()
                        + (heading.folded()
                                ? heading.hidden().stream()
                                        .map(Feature::name)
                                        .collect(Collectors.joining(", ", " (", ")"))
                                : "");
            case Line.Answers answers ->
                (answers.required() ? "! " : "") + answers.feature().name();
        };
    }
}
