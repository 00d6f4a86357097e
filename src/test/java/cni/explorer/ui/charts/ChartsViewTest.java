package cni.explorer.ui.charts;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import cni.explorer.data.ShippedDatasets;
import cni.explorer.model.Dataset;
import cni.explorer.ui.common.NoDesktop;
import cni.explorer.ui.common.Palette;
import cni.explorer.ui.common.Theme;
import cni.explorer.ui.state.ExplorerModel;
import cni.explorer.ui.state.Models;
import cni.explorer.workspace.ChartOptions.Scale;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import javafx.beans.property.SimpleObjectProperty;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.Button;
import javafx.scene.image.WritableImage;
import javafx.scene.input.KeyCode;
import javafx.stage.Stage;
import org.junit.jupiter.api.Test;
import org.testfx.framework.junit5.ApplicationTest;

/// The charts of the post, drawn on the headless platform.
class ChartsViewTest extends ApplicationTest {
    private final Dataset dataset = ShippedDatasets.find("cni-2017").orElseThrow();
    private final ExplorerModel state = Models.showing(dataset);
    private final List<String> pages = new ArrayList<>();
    private final List<String> copied = new ArrayList<>();
    private final List<String> taken = new ArrayList<>();
    private final List<WritableImage> pictures = new ArrayList<>();

    @Override
    public void start(Stage stage) {
        Scene scene = new Scene(
                new ChartsView(
                        state,
                        new NoDesktop(),
                        (provider, features) -> copied.add(provider + " " + features),
                        new SimpleObjectProperty<>(Palette.of(Theme.LIGHT)),
                        new Button(),
                        new Button(),
                        provider -> pages.add(provider.value()),
                        (metric, form, order, picture) -> {
                            WritableImage drawn = picture.get();
                            taken.add(metric.id() + " " + form + " of " + order.size());
                            pictures.add(drawn);
                        }),
                1016,
                690);
        Theme.LIGHT.dress(scene);
        stage.setScene(scene);
        stage.show();
    }

    @Test
    void rowsSaySortAndDrawTheirFigures() {
        assertEquals(
                "Weave Net: Stars about 4,844, read off, 11 November 2017; Forks about 395, read off, 11 November 2017;"
                        + " Contributors 52, 11 November 2017",
                spoken().getFirst());
        assertEquals("kubenet, baseline: Stars no data; Forks no data; Contributors no data", spoken().getLast());

        clickOn("Contributors");
        assertEquals("contributors", state.viewState().charts().sortedBy());
        assertTrue(spoken().getFirst().startsWith("flannel:"));
        assertEquals(21, bars(), "a bar for each figure, the 0 of kopeio among them");

        interact(() -> state.show(state.viewState().charts().withScale(Scale.LOG)));
        assertEquals(21, bars(), "a 0 is a thin bar where a log axis begins");
    }

    @Test
    void aClickOnANameOpensItsPageAndOneOnABarDoesNot() {
        clickOn("flannel");
        assertEquals(List.of("flannel"), pages);
        clickOn(lookup(".bar-list .bar").nth(0).<Node>query());
        assertEquals(List.of("flannel"), pages);
    }

    @Test
    void everyFigureIsReachedByKeyAndEnterTellsAllOfIt() {
        interact(() -> lookup(".bar-list").<Node>query().requestFocus());
        pushAll(KeyCode.DOWN, KeyCode.RIGHT, KeyCode.RIGHT, KeyCode.RIGHT, KeyCode.ENTER);
        assertTrue(lookup("flannel · Contributors").tryQuery().isPresent(), "beyond the last there is none");
        pushAll(KeyCode.ESCAPE, KeyCode.LEFT, KeyCode.ENTER);
        assertTrue(lookup("flannel · Forks").tryQuery().isPresent());
        assertTrue(lookup("Repository").tryQuery().isPresent());
    }

    @Test
    void aClickOnAFigureTellsAllOfIt() {
        clickOn(lookup(".bar-list .bar").nth(0).<Node>query());
        assertTrue(lookup("Weave Net · Stars").tryQuery().isPresent());
        assertEquals(List.of(), pages);
    }

    @Test
    void aRightClickOnABarOrANameOpensItsMenu() {
        rightClickOn(lookup(".bar-list .bar").nth(0).<Node>query());
        assertTrue(lookup("Weave Net · Stars").tryQuery().isPresent());
        clickOn("Sort by Stars");
        assertEquals("stars", state.viewState().charts().sortedBy());
        rightClickOn("flannel");
        clickOn("Copy name");
        assertEquals(1, copied.size());
        assertTrue(copied.getFirst().endsWith(" []"), copied.getFirst());
    }

    @Test
    void theMenuOfTheFigureThatTheKeyboardIsAtOpensByItsKeys() {
        interact(() -> lookup(".bar-list").<Node>query().requestFocus());
        pushAll(KeyCode.DOWN, KeyCode.RIGHT);
        press(KeyCode.SHIFT, KeyCode.F10).release(KeyCode.F10, KeyCode.SHIFT);
        assertTrue(lookup("flannel · Forks").tryQuery().isPresent());
        clickOn("Compare flannel");
        assertEquals(
                "flannel", state.viewState().selection().compared().getFirst().value());
    }

    @Test
    void theMenuOfATitleTakesItsChartAway() {
        rightClickOn("Forks");
        clickOn("Export the chart of Forks");
        clickOn("SVG…");
        assertEquals(List.of("forks SVG of 8"), taken);
    }

    @Test
    void aChartAloneIsAPictureOfAllItsRows() {
        rightClickOn(lookup(".bar-list .bar").nth(0).<Node>query());
        clickOn("Export the chart of Stars");
        clickOn("PNG…");
        assertEquals(List.of("stars PNG of 8"), taken);
        WritableImage picture = pictures.getFirst();
        assertEquals(1200, picture.getWidth());
        assertTrue(picture.getHeight() > 8 * 32 + 100, "rows, head, axis, definition and legend");
        assertTrue(colours(picture).count() > 3, "something is drawn");
        int lastRow = (int) picture.getHeight() - 200;
        assertTrue(
                IntStream.range(300, 900).anyMatch(x -> picture.getPixelReader().getArgb(x, lastRow) != 0xFFFFFFFF),
                "down to the last row");
    }

    private static IntStream colours(WritableImage picture) {
        return IntStream.range(0, (int) picture.getHeight())
                .map(y -> picture.getPixelReader().getArgb(250, y))
                .distinct();
    }

    private void pushAll(KeyCode... keys) {
        for (KeyCode key : keys) {
            press(key).release(key);
        }
    }

    private List<String> spoken() {
        return lookup(".bar-list .list-cell").<Node>queryAll().stream()
                .filter(row -> row.getAccessibleText() != null)
                .sorted((one, other) -> Double.compare(one.getLayoutY(), other.getLayoutY()))
                .map(Node::getAccessibleText)
                .toList();
    }

    private long bars() {
        return lookup(".bar-list .bar").<Node>queryAll().stream()
                .filter(Node::isVisible)
                .count();
    }
}
