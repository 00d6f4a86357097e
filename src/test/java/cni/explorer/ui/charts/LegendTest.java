package cni.explorer.ui.charts;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import cni.explorer.data.ShippedDatasets;
import cni.explorer.model.Dataset;
import cni.explorer.text.FigureText;
import cni.explorer.workspace.ChartOptions.Scale;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.Labeled;
import javafx.scene.shape.Circle;
import org.junit.jupiter.api.Test;
import org.testfx.framework.junit5.ApplicationTest;

/// It explains each mark that is in sight, and no other.
final class LegendTest extends ApplicationTest {
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

    @Test
    void linesAndDotsBesideBarsAreNamedWhereThereIsLittleRoomToo() {
        List<String> little = bars("cni-2026", false);
        assertTrue(
                little.containsAll(List.of("exact figures", "one that stands alone", "last 12 months")),
                little::toString);
        List<String> roomy = bars("cni-2026", true);
        assertTrue(roomy.contains(FigureText.TRENDS) && roomy.contains("last 12 months"), roomy::toString);
        assertFalse(roomy.contains("one that stands alone"), "told by the sentence");
    }

    private List<String> bars(String id) {
        return bars(id, true);
    }

    private List<String> bars(String id, boolean roomy) {
        Legend legend = onFx();
        interact(() -> {
            Dataset dataset = dataset(id);
            FigureTable figures = new FigureTable(dataset);
            List<FigureStats> drawn = charts(figures).stream().map(Chart::drawn).toList();
            legend.setRoomy(roomy);
            legend.show(
                    FigureStats.together(drawn),
                    dataset.about().asOf(),
                    figures.marks(),
                    Scale.LINEAR,
                    Legend.Trends.of(charts(figures)));
        });
        return words(legend, new ArrayList<>());
    }

    private List<String> alive(double width, List<Circle> dots) {
        Legend legend = onFx();
        interact(() -> {
            Dataset dataset = dataset("cni-2026");
            FigureTable figures = new FigureTable(dataset);
            new AliveMarks(charts(figures), all(dataset), width)
                    .show(legend, dataset.about().asOf(), Scale.LINEAR);
        });
        return words(legend, dots);
    }

    private Legend onFx() {
        List<Legend> made = new ArrayList<>();
        interact(() -> made.add(new Legend()));
        return made.getFirst();
    }

    private static List<Chart> charts(FigureTable figures) {
        int[] providers = all(figures.dataset());
        return figures.columns().stream()
                .map(column -> Chart.of(figures, column, providers, Scale.LINEAR))
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
