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
import cni.explorer.ui.state.ExplorerModel;
import cni.explorer.ui.state.Models;
import java.util.List;
import java.util.Set;
import javafx.beans.property.SimpleObjectProperty;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.stage.Stage;
import org.junit.jupiter.api.Test;
import org.testfx.framework.junit5.ApplicationTest;

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

    @Test
    void aCardThatLeavesAndReturnsLeavesTheRowAtTheTopThere() {
        interact(() -> grid().scrollTo(0, 230));
        Object top = atTheTop();
        assertTrue(top instanceof FeatureId, "the head is out of sight");
        interact(() -> state.compare(CILIUM, false));
        assertEquals(top, atTheTop());
        interact(state::undo);
        assertEquals(top, atTheTop());
        assertEquals(CILIUM, model().column(2).key(), "in its old place");
        assertTrue(grid().scrollYProperty().get() > 0);
    }

    private Object atTheTop() {
        return grid().hit(300, CompareGridModel.HEADER + 4)
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
