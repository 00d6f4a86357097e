package cni.explorer.ui.charts;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import cni.explorer.data.ShippedDatasets;
import cni.explorer.model.Dataset;
import cni.explorer.ui.common.NoDesktop;
import cni.explorer.ui.common.Palette;
import cni.explorer.ui.common.Theme;
import cni.explorer.ui.state.ExplorerModel;
import cni.explorer.ui.state.Models;
import cni.explorer.workspace.ChartOptions;
import cni.explorer.workspace.ChartSet;
import java.util.List;
import javafx.beans.property.SimpleObjectProperty;
import javafx.collections.ObservableList;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.Button;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.ListView;
import javafx.scene.control.Tooltip;
import javafx.scene.input.KeyCode;
import javafx.scene.shape.ClosePath;
import javafx.scene.shape.MoveTo;
import javafx.scene.shape.Path;
import javafx.scene.shape.PathElement;
import javafx.stage.Stage;
import javafx.stage.Window;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.testfx.framework.junit5.ApplicationTest;

/// The years beside the bars of what counts onlookers.
class TrendsBesideBarsTest extends ApplicationTest {
    private final Dataset dataset = ShippedDatasets.find("cni-2026").orElseThrow();
    private final ExplorerModel state = Models.showing(dataset);

    @Override
    public void start(Stage stage) {
        Scene scene = new Scene(
                new ChartsView(
                        state,
                        new NoDesktop(),
                        (_, _) -> {},
                        new SimpleObjectProperty<>(Palette.of(Theme.LIGHT)),
                        new Button(),
                        new Button(),
                        _ -> {},
                        (_, _, _, _) -> {}),
                1016,
                690);
        Theme.LIGHT.dress(scene);
        stage.setScene(scene);
        stage.show();
    }

    @BeforeEach
    void sortedByStars() {
        interact(() ->
                state.show(ChartOptions.DEFAULTS.withSet(ChartSet.ATTENTION).withSortedBy("stars")));
    }

    @Test
    void countedFiguresAreALineRoundedOnesDashesAndTheOneBetweenThemARing() {
        TrendStrip cilium = trends().get(1);
        List<Path> lines = marks(cilium, ".trend-line");
        assertEquals(
                List.of(0, 2),
                lines.stream().map(line -> line.getStrokeDashArray().size()).toList());
        assertEquals(
                List.of(1L, 1L), lines.stream().map(TrendsBesideBarsTest::parts).toList());
        assertEquals(1, circles(marks(cilium, ".trend-dot")), "January 2022 is far from both");
    }

    @Test
    void whoHasNoTwoFiguresThatAreAlikeHasNoLine() {
        // Contributors, stars and forks of Kube-OVN: of forks there is none.
        List<TrendStrip> shown = trends().stream().filter(Node::isVisible).toList();
        assertTrue(shown.size() > 10, "lines of many");
        assertFalse(trends().get(3 * 7 + 2).isVisible());
    }

    @Test
    void theRowSaysHowItWent() {
        assertTrue(
                list().lookupAll(".list-cell").stream()
                        .map(Node::getAccessibleText)
                        .anyMatch(words -> String.valueOf(words)
                                .contains("Stars about 23,500, rounded, December 2025, over the years: 1,516 in March"
                                        + " 2018 to 6,636 in November 2020; about 20,200 in October 2024 to about"
                                        + " 23,500 in December 2025; alone 10,600 in January 2022")),
                () -> String.valueOf(list().lookupAll(".list-cell").stream()
                        .map(Node::getAccessibleText)
                        .toList()));
    }

    @Test
    void shiftAndTheArrowsGoFromYearToYearAndEachIsSaid() {
        interact(() -> list().requestFocus());
        push(KeyCode.RIGHT);
        press(KeyCode.SHIFT);
        push(KeyCode.RIGHT);
        push(KeyCode.RIGHT);
        release(KeyCode.SHIFT);
        assertEquals("Cilium, Stars: 1,707, 1 April 2018, 2 of 20", focused());
        assertEquals(1, marks(trends().get(1), ".chosen-point").size());
        push(KeyCode.LEFT);
        assertTrue(focused().startsWith("Cilium: "), "an arrow alone leaves the years");
        press(KeyCode.SHIFT);
        push(KeyCode.LEFT);
        release(KeyCode.SHIFT);
        assertTrue(focused().startsWith("Cilium, Contributors: 1,022, December 2025, "), focused());
    }

    @Test
    void theYearStaysWhenFiguresAreDrawnAnew() {
        interact(() -> list().requestFocus());
        push(KeyCode.RIGHT);
        press(KeyCode.SHIFT);
        push(KeyCode.RIGHT);
        push(KeyCode.RIGHT);
        release(KeyCode.SHIFT);
        interact(() -> state.show(state.viewState().charts().withScale(ChartOptions.Scale.LOG)));
        assertEquals("Cilium, Stars: 1,707, 1 April 2018, 2 of 20", focused());
    }

    @Test
    void theDetailOfAFigureLeadsToTheOnesBeforeIt() {
        interact(() -> list().requestFocus());
        push(KeyCode.RIGHT);
        push(KeyCode.ENTER);
        List<String> links = Window.getWindows().stream()
                .flatMap(window -> window.getScene().getRoot().lookupAll(".hyperlink").stream())
                .map(link -> ((Hyperlink) link).getText())
                .toList();
        assertTrue(links.contains("≈ 10,600 (January 2022)"), links.toString());
        assertEquals(
                List.of("1,707 (1 April 2018)", "1,516 (1 March 2018)"), links.subList(links.size() - 2, links.size()));
    }

    @Test
    void theYearUnderTheMouseIsTold() {
        TrendStrip cilium = trends().get(1);
        moveTo(cilium);
        moveTo(cilium.localToScreen(cilium.getLayoutBounds()).getMinX() + 3, center(cilium));
        String told = Window.getWindows().stream()
                .filter(Tooltip.class::isInstance)
                .map(Tooltip.class::cast)
                .map(Tooltip::getText)
                .findFirst()
                .orElseGet(() -> ((BarRow) cell(cilium)).getTooltip().getText());
        assertTrue(told.startsWith("Cilium, Stars: 1,516, 1 March 2018, 1 of 20\n"), told);
    }

    private static double center(Node node) {
        return node.localToScreen(node.getLayoutBounds()).getCenterY();
    }

    private static Node cell(Node within) {
        Node at = within;
        while (!(at instanceof BarRow)) {
            at = at.getParent();
        }
        return at;
    }

    private String focused() {
        return list().lookupAll(".list-cell").stream()
                .filter(Node::isFocused)
                .map(Node::getAccessibleText)
                .findFirst()
                .orElseThrow();
    }

    private ListView<?> list() {
        return lookup(".bar-list").query();
    }

    /// From the top, each row from the left.
    private List<TrendStrip> trends() {
        return lookup((Node node) -> node instanceof TrendStrip).<TrendStrip>queryAll().stream()
                .sorted((one, other) -> {
                    int rows = Double.compare(center(one), center(other));
                    return rows != 0
                            ? rows
                            : Double.compare(
                                    one.localToScene(0, 0).getX(),
                                    other.localToScene(0, 0).getX());
                })
                .toList();
    }

    private static List<Path> marks(TrendStrip trend, String style) {
        return trend.lookupAll(style).stream()
                .map(Path.class::cast)
                .filter(path -> !path.getElements().isEmpty())
                .sorted((one, other) -> Integer.compare(
                        one.getStrokeDashArray().size(),
                        other.getStrokeDashArray().size()))
                .toList();
    }

    private static long parts(Path path) {
        return count(path.getElements(), MoveTo.class);
    }

    private static long circles(List<Path> paths) {
        return paths.stream()
                .mapToLong(path -> count(path.getElements(), ClosePath.class))
                .sum();
    }

    private static long count(ObservableList<PathElement> elements, Class<? extends PathElement> kind) {
        return elements.stream().filter(kind::isInstance).count();
    }
}
