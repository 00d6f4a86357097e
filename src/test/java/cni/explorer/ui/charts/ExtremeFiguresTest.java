package cni.explorer.ui.charts;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;
import static org.junit.jupiter.api.Assertions.assertTrue;

import cni.explorer.ExtremeFigures;
import cni.explorer.data.ShippedDatasets;
import cni.explorer.model.Dataset;
import cni.explorer.ui.common.NoDesktop;
import cni.explorer.ui.common.Palette;
import cni.explorer.ui.common.Theme;
import cni.explorer.ui.state.ExplorerModel;
import cni.explorer.ui.state.Models;
import cni.explorer.workspace.ChartOptions.Scale;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import javafx.beans.property.SimpleObjectProperty;
import javafx.scene.Group;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.Button;
import javafx.stage.Stage;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.testfx.framework.junit5.ApplicationTest;

/// Any figure that a dataset may hold is drawn: nothing, one, and the largest number that there is.
class ExtremeFiguresTest extends ApplicationTest {
    private final Dataset shipped = ShippedDatasets.find("cni-2026").orElseThrow();
    private final ExplorerModel state = Models.showing(shipped.with(
            List.of(
                    ExtremeFigures.metric("stars", "stars"),
                    ExtremeFigures.metric("commits-12-months", "commits-12-months")),
            Map.of()));
    private @Nullable Scene scene;

    @Override
    public void start(Stage stage) {
        Scene made = new Scene(new Group(), 1016, 690);
        Theme.LIGHT.dress(made);
        stage.setScene(made);
        scene = made;
        stage.show();
    }

    @ParameterizedTest
    @EnumSource(Scale.class)
    void noughtOneAndTheLargestNumberStandInOneChart(Scale scale) {
        assertTimeoutPreemptively(
                Duration.ofSeconds(30),
                () -> interact(() -> {
                    state.show(state.viewState().charts().withScale(scale).withSortedBy("stars"));
                    Scene there = Objects.requireNonNull(scene);
                    there.setRoot(new ChartsView(
                            state,
                            new NoDesktop(),
                            (_, _) -> {},
                            new SimpleObjectProperty<>(Palette.of(Theme.LIGHT)),
                            new Button(),
                            new Button(),
                            _ -> {},
                            (_, _, _, _) -> {}));
                    there.snapshot(null);
                }));

        interact(() -> state.show(state.viewState().charts().withSortedBy("commits-12-months")));
        clickOn("All figures");
        List<Double> places = lookup((Node node) -> node instanceof BarCell).queryAll().stream()
                .flatMap(ExtremeFiguresTest::bar)
                .toList();
        assertEquals(6, places.size(), "two metrics, of three providers");
        assertTrue(places.stream().allMatch(place -> Double.isFinite(place) && place >= 0), places::toString);
    }

    private static Stream<Double> bar(Node cell) {
        return ((BarCell) cell)
                .getChildrenUnmodifiable().stream()
                        .filter(part -> part.getStyleClass().contains(ChartsStyle.BAR) && part.isVisible())
                        .map(part -> part.getBoundsInParent().getMaxX());
    }
}
