package cni.explorer.ui.charts;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import cni.explorer.data.ShippedDatasets;
import cni.explorer.model.Dataset;
import cni.explorer.model.Metric;
import cni.explorer.text.ChartText;
import cni.explorer.workspace.ChartOptions.Scale;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import java.util.stream.IntStream;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.Labeled;
import javafx.scene.shape.Circle;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.testfx.framework.junit5.ApplicationTest;

/// It explains each mark that is in sight, and no other.
final class LegendTest extends ApplicationTest {
    private static final double ROOM = 98;

    @Test
    void whatIsReadOffIsSaidOnceWithItsSign() {
        assertEquals(
                List.of("a figure", "≈ read off a drawing without numbers"),
                bars("cni-2017").subList(0, 2));
        assertEquals(
                1,
                bars("cni-2017").stream().filter(words -> words.contains("≈")).count());
    }

    @Test
    void whereBarsStandBesideLinesDotsAndRingsAreExplainedInTheirColour() {
        List<Circle> dots = new ArrayList<>();
        List<String> said = alive(1_016, dots);
        assertEquals(
                List.of(
                        "a figure",
                        "older than a year",
                        "calendar years",
                        "last 12 months, not joined to them",
                        "≈ rounded or read off"),
                said.subList(0, 5));
        assertEquals(2, dots.size(), "a ring beside the pale bar, and a dot");
        assertTrue(dots.stream().allMatch(dot -> dot.getPseudoClassStates().contains(ChartsStyle.NEWEST)));
    }

    @Test
    void whereStarsAndForksHaveNoRoomItSaysWhereTheyAre() {
        List<String> said = alive(800, new ArrayList<>());
        assertTrue(said.contains("Stars and forks: under Attention"), said::toString);
        assertFalse(said.contains("≈ rounded or read off"), "no such figure is in sight");
        assertFalse(alive(1_016, new ArrayList<>()).contains("Stars and forks: under Attention"));
    }

    @ParameterizedTest
    @ValueSource(booleans = {true, false})
    void linesAndDotsBesideBarsAreNamedInAllRooms(boolean roomy) {
        List<String> said = said("cni-2026", roomy, Scale.LINEAR, _ -> true, ROOM);
        assertTrue(
                said.containsAll(List.of(
                        "exact figures",
                        "rounded ones",
                        "one joined to no other",
                        "last 12 months",
                        "the newest, older than a year")),
                said::toString);
        assertEquals(roomy, said.contains("A gap: none known. Each line has its own height."));
    }

    @Test
    void whatIsOutOfSightIsNotNamed() {
        List<String> commits =
                said("cni-2026", true, Scale.LINEAR, metric -> metric.id().equals("commits-12-months"), ROOM);
        assertTrue(commits.containsAll(List.of("exact figures", "last 12 months", "older than a year")));
        assertFalse(commits.contains("rounded ones"), commits::toString);
        assertTrue(commits.stream().noneMatch(words -> words.contains("≈")), commits::toString);
        List<String> without = said("cni-2026", true, Scale.LINEAR, _ -> true, 0);
        assertFalse(without.contains("exact figures"), "no room for lines: " + without);
    }

    @Test
    void itStaysAsHighWhateverIsInSight() {
        assertEquals(height(_ -> true), height(metric -> metric.id().equals("commits-12-months")));
    }

    private double height(Predicate<Metric> inSight) {
        Legend legend = onFx();
        interact(() -> show(legend, "cni-2026", Scale.LINEAR, inSight, ROOM));
        return legend.prefHeight(1_000);
    }

    @Test
    void aNoughtIsNamedWhereItHasNoPlace() {
        assertTrue(said("cni-2026", true, Scale.LOG, _ -> true, ROOM).contains(ChartText.NOUGHT));
        assertFalse(said("cni-2026", true, Scale.LINEAR, _ -> true, ROOM).contains(ChartText.NOUGHT));
    }

    private List<String> bars(String id) {
        return said(id, true, Scale.LINEAR, _ -> true, ROOM);
    }

    /// @param inSight  the metrics whose charts are in sight
    /// @param width    of small lines
    private List<String> said(String id, boolean roomy, Scale scale, Predicate<Metric> inSight, double width) {
        Legend legend = onFx();
        interact(() -> {
            legend.setRoomy(roomy);
            show(legend, id, scale, inSight, width);
        });
        return words(legend, new ArrayList<>());
    }

    private static void show(Legend legend, String id, Scale scale, Predicate<Metric> inSight, double width) {
        Dataset dataset = dataset(id);
        FigureTable figures = new FigureTable(dataset);
        List<Chart> charts = charts(figures, scale);
        legend.show(
                BarMarks.of(
                        charts.stream()
                                .filter(chart -> inSight.test(chart.column().metric()))
                                .toList(),
                        all(dataset),
                        _ -> width),
                BarMarks.of(charts, all(dataset), _ -> width),
                dataset.about().asOf(),
                figures.marks(),
                scale);
    }

    private List<String> alive(double width, List<Circle> dots) {
        Legend legend = onFx();
        interact(() -> {
            Dataset dataset = dataset("cni-2026");
            FigureTable figures = new FigureTable(dataset);
            new AliveMarks(charts(figures, Scale.LINEAR), all(dataset), width)
                    .show(legend, dataset.about().asOf(), Scale.LINEAR);
        });
        return words(legend, dots);
    }

    private Legend onFx() {
        List<Legend> made = new ArrayList<>();
        interact(() -> made.add(new Legend()));
        return made.getFirst();
    }

    private static List<Chart> charts(FigureTable figures, Scale scale) {
        int[] providers = all(figures.dataset());
        return figures.columns().stream()
                .map(column -> Chart.of(figures, column, providers, scale))
                .toList();
    }

    private static int[] all(Dataset dataset) {
        return IntStream.range(0, dataset.providers().size()).toArray();
    }

    private static Dataset dataset(String id) {
        return ShippedDatasets.find(id).orElseThrow();
    }

    private static List<String> words(Parent part, List<Circle> dots) {
        List<String> words = new ArrayList<>();
        for (Node child : part.getChildrenUnmodifiable()) {
            switch (child) {
                case Node hidden when !hidden.isVisible() -> {}
                case Labeled label -> words.add(label.getText());
                case Circle dot -> dots.add(dot);
                case Parent parent -> words.addAll(words(parent, dots));
                default -> {}
            }
        }
        return words;
    }
}
