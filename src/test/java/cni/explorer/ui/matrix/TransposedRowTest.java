package cni.explorer.ui.matrix;

import static org.junit.jupiter.api.Assertions.assertEquals;

import cni.explorer.data.ShippedDatasets;
import cni.explorer.model.Dataset;
import cni.explorer.model.Feature;
import cni.explorer.model.FeatureId;
import cni.explorer.query.Importance;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.SequencedMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/// Which rows the transposed matrix has.
class TransposedRowTest {
    private final Dataset today = ShippedDatasets.find("cni-2026").orElseThrow();

    @Test
    void everyGroupHasItsNameAboveItsFeatures() {
        List<String> rows = rows(today.features(), List.of(), List.of(), Map.of());
        assertEquals(today.features().size() + 6, rows.size());
        assertEquals("= Networking", rows.getFirst());
        assertEquals(
                List.of("= Security", "Encryption", "FIPS 140 Cryptography", "Egress Address", "= Operations"),
                rows.subList(rows.indexOf("= Security"), rows.indexOf("= Operations") + 1));
    }

    @Test
    void aDatasetWithoutGroupsHasFeaturesAlone() {
        Dataset post = ShippedDatasets.find("cni-2017").orElseThrow();
        assertEquals(
                post.features().stream().map(Feature::name).toList(),
                rows(post.features(), List.of(), List.of(), Map.of()));
    }

    @Test
    void aFoldedGroupKeepsItsNameWithAllThatItHides() {
        List<String> rows = rows(today.features(), List.of(), List.of(), Map.of("Security", true));
        int security = rows.indexOf("= Security (Encryption, FIPS 140 Cryptography, Egress Address)");
        assertEquals("= Operations", rows.get(security + 1));
    }

    @Test
    void whatIsRequiredComesFirstInTheOrderInWhichItWasTickedThenWhatIsPreferred() {
        List<String> rows = rows(
                today.features(),
                List.of(new FeatureId("windows"), new FeatureId("encryption")),
                List.of(new FeatureId("mesh")),
                Map.of("Security", true, "Policy", false));
        assertEquals(List.of("! Windows Nodes", "! Encryption", "+ Mesh", "= Networking"), rows.subList(0, 4));
        assertEquals(true, rows.contains("= Security (FIPS 140 Cryptography, Egress Address)"));
        assertEquals(true, rows.contains("= Policy"));
    }

    @Test
    void theOrderIsThatOfTheColumnsAndAGroupMovedApartHasTwoNames() {
        List<Feature> moved = Stream.of("encryption", "mesh", "egress-gateway")
                .map(id -> today.features().get(today.indexOf(new FeatureId(id)).orElseThrow()))
                .toList();
        assertEquals(
                List.of("= Security", "Encryption", "= Networking", "Mesh", "= Security", "Egress Address"),
                rows(moved, List.of(), List.of(), Map.of()));
        assertEquals(
                List.of("= Security (Encryption)", "= Networking", "Mesh", "= Security (Egress Address)"),
                rows(moved, List.of(), List.of(), Map.of("Security", true)));
    }

    @Test
    void featuresWithoutAGroupNeverFold() {
        Dataset post = ShippedDatasets.find("cni-2017").orElseThrow();
        assertEquals(
                post.features().stream().map(Feature::name).toList(),
                rows(post.features(), List.of(), List.of(), Map.of("", true)));
    }

    private static List<String> rows(
            List<Feature> features, List<FeatureId> required, List<FeatureId> preferred, Map<String, Boolean> folds) {
        SequencedMap<FeatureId, Importance> asked = new LinkedHashMap<>();
        required.forEach(feature -> asked.put(feature, Importance.REQUIRED));
        preferred.forEach(feature -> asked.put(feature, Importance.PREFERRED));
        return TransposedRow.of(features, asked, folds).stream()
                .map(TransposedRowTest::words)
                .toList();
    }

    private static String words(TransposedRow row) {
        return switch (row) {
            case TransposedRow.GroupRow heading ->
                "= " + heading.group()
                        + (heading.folded()
                                ? heading.hidden().stream()
                                        .map(Feature::name)
                                        .collect(Collectors.joining(", ", " (", ")"))
                                : "");
            case TransposedRow.FeatureRow answers ->
                switch (answers.importance()) {
                            case REQUIRED -> "! ";
                            case PREFERRED -> "+ ";
                            case ANY -> "";
                        }
                        + answers.feature().name();
        };
    }
}
