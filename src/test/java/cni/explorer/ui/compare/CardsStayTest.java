package cni.explorer.ui.compare;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import cni.explorer.data.ShippedDatasets;
import cni.explorer.model.FeatureId;
import cni.explorer.model.ProviderId;
import cni.explorer.ui.common.NoDesktop;
import cni.explorer.ui.common.Palette;
import cni.explorer.ui.common.Theme;
import cni.explorer.ui.grid.FrozenGrid;
import cni.explorer.ui.grid.GridModel;
import cni.explorer.ui.grid.GridPosition;
import cni.explorer.ui.state.ExplorerModel;
import cni.explorer.ui.state.Models;
import java.util.List;
import java.util.Set;
import javafx.beans.property.SimpleObjectProperty;
import javafx.geometry.Bounds;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.stage.Stage;
import javafx.stage.Window;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.testfx.framework.junit5.ApplicationTest;
import org.testfx.util.WaitForAsyncUtils;

/// Where rows stand while cards leave and return.
class CardsStayTest extends ApplicationTest {
    private static final ProviderId CILIUM = new ProviderId("cilium");

    private final ExplorerModel state =
            Models.showing(ShippedDatasets.find("cni-2026").orElseThrow());

    @Override
    public void start(Stage stage) {
        state.compare(List.of(new ProviderId("calico"), CILIUM, new ProviderId("antrea")));
        CardsPane pane = new CardsPane(
                Cards.of(state.viewState()),
                new SimpleObjectProperty<>(Palette.of(Theme.LIGHT)),
                new CardActions(state, new NoDesktop(), (_, _) -> {}, _ -> {}));
        state.viewStateProperty().addListener((_, _, now) -> pane.show(Cards.of(now), Set.of()));
        stage.setScene(new Scene(pane, 1016, 400));
        stage.show();
    }

    /// The stage is one for all tests, and keeps a size that was given to it.
    @AfterEach
    void letTheSceneDecideAgain() {
        interact(() -> grid().getScene().getWindow().sizeToScene());
    }

    @Test
    void aCardThatLeavesAndReturnsLeavesTheRowAtTheTopThere() {
        interact(() -> grid().scrollTo(0, 100));
        Object top = atTheTop();
        assertTrue(top instanceof FeatureId, "the head is out of sight");
        interact(() -> state.compare(CILIUM, false));
        assertEquals(top, atTheTop());
        interact(state::undo);
        assertEquals(top, atTheTop());
        assertEquals(CILIUM, model().column(2).key(), "in its old place");
        assertTrue(grid().scrollYProperty().get() > 0);
    }

    @Test
    void theHeadStaysAboveTheAnswersWhileTheyScroll() {
        assertEquals(96, model().headerHeight());
        interact(() -> grid().scrollTo(0, 200));
        Bounds head = grid().bounds(new GridPosition(GridPosition.HEADER, 1)).orElseThrow();
        assertEquals(0, head.getMinY());
        assertEquals(96, head.getHeight());
    }

    @Test
    void theBarForScrollingSidewaysLiesOverTheFootOfTheLastRow() {
        for (String more : List.of("flannel", "canal", "kilo")) {
            interact(() -> state.compare(new ProviderId(more), true));
        }
        Window window = grid().getScene().getWindow();
        double frame = window.getWidth() - 1016;
        interact(() -> window.setWidth(800 + frame));
        WaitForAsyncUtils.waitForFxEvents();
        interact(() -> grid().focus(new GridPosition(model().rowCount() - 1, 1)));
        Bounds last = grid().bounds(new GridPosition(model().rowCount() - 1, 1)).orElseThrow();
        assertEquals(grid().getHeight(), last.getMaxY(), "it has no strip of its own");
    }

    private Object atTheTop() {
        return grid().hit(300, model().headerHeight() + 4)
                .map(hit -> model().rowKey(hit.position().row()))
                .orElseThrow();
    }

    private GridModel model() {
        return grid().modelProperty().get();
    }

    private FrozenGrid grid() {
        return lookup((Node node) -> node instanceof FrozenGrid).query();
    }
}
