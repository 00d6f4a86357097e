package cni.explorer.ui.matrix;

import static org.junit.jupiter.api.Assertions.assertEquals;

import cni.explorer.model.Dataset;
import cni.explorer.model.Feature;
import java.util.List;
import org.junit.jupiter.api.Test;

/// A strip has a sign for what is judged; what can only be read has none, but is told of.
class StripFeaturesTest {
    private final Dataset today = Shows.dataset("cni-2026");

    @Test
    void categoriesAndTextsHaveNoSign() {
        StripFeatures networking = of("Networking");
        assertEquals(List.of(0, 1, 2, 3, 4, 5, 6), networking.all());
        assertEquals(List.of(1, 2, 4, 5, 6), networking.judged());
        assertEquals(List.of(27, 30), of("Project").judged(), "support and upkeep");
    }

    @Test
    void theOrderIsThatOfTheColumnsAndNotOfTheDataset() {
        List<Feature> turned = today.features().subList(0, 3).reversed();
        assertEquals(List.of(2, 1, 0), StripFeatures.of(today, turned).all());
        assertEquals(List.of(2, 1), StripFeatures.of(today, turned).judged());
    }

    @Test
    void nothingFoldedIsNothing() {
        assertEquals(new StripFeatures(List.of(), List.of()), StripFeatures.of(today, List.of()));
    }

    private StripFeatures of(String group) {
        return StripFeatures.of(
                today,
                today.features().stream()
                        .filter(feature -> feature.group().equals(group))
                        .toList());
    }
}
