package cni.explorer.data;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import cni.explorer.model.Dataset;
import cni.explorer.model.Figure;
import cni.explorer.model.FigureDate;
import cni.explorer.model.Metric;
import cni.explorer.model.ProviderId;
import cni.explorer.model.Source;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/// The figures that were measured from the charts of the post.
class ShippedFiguresTest {
    private final Dataset dataset = ShippedDatasets.find("cni-2017").orElseThrow();

    @Test
    void starsAreReadOffWithATolerance() {
        assertEquals(
                Map.of(
                        "calico", "690 ± 10",
                        "canal", "440 ± 10",
                        "flannel", "2507 ± 10",
                        "kopeio-networking", "10 ± 5",
                        "kube-router", "325 ± 10",
                        "romana", "151 ± 10",
                        "weave-net", "4844 ± 10"),
                figures("stars"));
    }

    @Test
    void forksAreReadOffWithATolerance() {
        assertEquals(
                Map.of(
                        "calico", "157 ± 2",
                        "canal", "59 ± 2",
                        "flannel", "605 ± 2",
                        "kopeio-networking", "0 ± 2",
                        "kube-router", "35 ± 2",
                        "romana", "22 ± 2",
                        "weave-net", "395 ± 2"),
                figures("forks"));
    }

    @Test
    void contributorsAreWholeNumbers() {
        assertEquals(
                Map.of(
                        "calico", "36",
                        "canal", "17",
                        "flannel", "82",
                        "kopeio-networking", "1",
                        "kube-router", "6",
                        "romana", "9",
                        "weave-net", "52"),
                figures("contributors"));
    }

    @Test
    void everyFigureIsOfTheDayOfThePostAndNamesItsChart() {
        Map<String, String> charts = Map.of(
                "stars",
                "img/cni-github-03.png",
                "forks",
                "img/cni-github-02.png",
                "contributors",
                "img/cni-github-01.png");
        for (Metric metric : dataset.metrics()) {
            for (Figure figure : all(metric)) {
                assertEquals(new FigureDate.Day(LocalDate.of(2017, 11, 11)), figure.when());
                assertEquals(
                        new Source.RepositoryFile(
                                "chrislovecnm/chrislovecnm.com",
                                charts.getOrDefault(metric.id(), "no chart"),
                                "d4df81456297d06ee4c024608b61451832eb410a"),
                        figure.source());
            }
        }
    }

    @Test
    void doubtsAboutTheRepositoryAreNoted() {
        for (Metric metric : dataset.metrics()) {
            for (String provider : List.of("calico", "weave-net")) {
                assertTrue(only(metric, provider).note().isPresent(), provider);
            }
        }
    }

    @Test
    void kubenetHasNoData() {
        int kubenet = dataset.indexOf(new ProviderId("kubenet")).orElseThrow();
        dataset.metrics().forEach(metric -> assertEquals(List.of(), metric.of(kubenet)));
    }

    private Map<String, String> figures(String id) {
        Metric metric = dataset.metrics().stream()
                .filter(one -> one.id().equals(id))
                .findFirst()
                .orElseThrow();
        Map<String, String> figures = new LinkedHashMap<>();
        dataset.providers().stream().filter(provider -> provider.counted()).forEach(provider -> {
            Figure figure = only(metric, provider.id().value());
            String value = Long.toString(figure.value());
            figures.put(
                    provider.id().value(),
                    switch (figure.precision()) {
                        case Figure.Exact _ -> value;
                        case Figure.Rounded _ -> "about " + value;
                        case Figure.ReadOff readOff -> value + " ± " + readOff.tolerance();
                    });
        });
        return figures;
    }

    private Figure only(Metric metric, String provider) {
        List<Figure> figures =
                metric.of(dataset.indexOf(new ProviderId(provider)).orElseThrow());
        assertEquals(1, figures.size(), provider);
        return figures.getFirst();
    }

    private static List<Figure> all(Metric metric) {
        return metric.figures().values().stream().flatMap(List::stream).toList();
    }
}
