package cni.explorer.export;

import static org.junit.jupiter.api.Assertions.assertEquals;

import cni.explorer.model.Dataset;
import cni.explorer.model.Metric;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/// Which figures are taken away, and in which order.
class FigureSelectionTest {
    private static final Dataset FIELD = SmallField.DATASET;

    @Test
    void theLargestFigureStandsFirstAndNoDataLast() {
        assertEquals(
                List.of("Alpha", "Beta [old]", "Gamma", "Bare"),
                names(FigureSelection.of(FIELD, List.of(3, 2, 1, 0), "stars", false)));
    }

    @Test
    void withoutSuchAMetricTheyStandByNameAndWhoIsNotCountedLast() {
        assertEquals(
                List.of("Alpha", "Gamma", "Bare"), names(FigureSelection.of(FIELD, List.of(2, 3, 0), "none", false)));
    }

    @Test
    void whoHasTheSameFigureStandsByName() {
        Metric stars = FIELD.metrics().getFirst();
        Dataset alike = FIELD.with(List.of(stars.with(Map.of(0, stars.of(1), 1, stars.of(1)))), Map.of());

        assertEquals(
                List.of("Alpha", "Beta [old]", "Gamma", "Bare"),
                names(FigureSelection.of(alike, List.of(3, 2, 1, 0), "stars", false)));
    }

    @Test
    void theLargestIsThatOfThoseWhoAreTakenAway() {
        Metric stars = FIELD.metrics().getFirst();

        assertEquals(
                6_900,
                FigureSelection.of(FIELD, List.of(0, 1, 2), "stars", false).most(stars));
        assertEquals(
                500, FigureSelection.of(FIELD, List.of(1, 2), "stars", false).most(stars));
        assertEquals(0, FigureSelection.of(FIELD, List.of(3), "stars", false).most(stars));
    }

    private static List<String> names(FigureSelection figures) {
        return figures.providers().stream()
                .map(provider -> FIELD.providers().get(provider).name())
                .toList();
    }
}
