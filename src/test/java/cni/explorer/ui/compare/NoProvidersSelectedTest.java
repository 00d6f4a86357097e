package cni.explorer.ui.compare;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import cni.explorer.data.ShippedDatasets;
import cni.explorer.model.FeatureId;
import cni.explorer.model.ProviderId;
import cni.explorer.ui.common.CellCopy;
import cni.explorer.ui.common.NoDesktop;
import cni.explorer.ui.common.Palette;
import cni.explorer.ui.common.Theme;
import cni.explorer.ui.state.ExplorerModel;
import cni.explorer.ui.state.Models;
import java.util.List;
import javafx.beans.property.SimpleObjectProperty;
import javafx.scene.Group;
import javafx.scene.Scene;
import javafx.stage.Stage;
import org.junit.jupiter.api.Test;
import org.testfx.framework.junit5.ApplicationTest;

/// The view while there is nothing to put side by side.
class NoProvidersSelectedTest extends ApplicationTest {
    private final ExplorerModel state =
            Models.showing(ShippedDatasets.find("cni-2026").orElseThrow());

    @Override
    public void start(Stage stage) {
        CellCopy copy = (_, _) -> {};
        CompareView view = new CompareView(
                state,
                new NoDesktop(),
                copy,
                new SimpleObjectProperty<>(Palette.of(Theme.LIGHT)),
                new Group(),
                _ -> {});
        stage.setScene(new Scene(view, 1016, 690));
        stage.show();
    }

    @Test
    void howManyAreLeftIsTrueAfterAReset() {
        interact(() -> state.require(new FeatureId("windows"), true));
        interact(() -> state.require(new FeatureId("encryption"), true));
        interact(state::reset);
        assertTrue(isShown("18 providers are left. Require more, or choose among them."));
    }

    @Test
    void itCountsWhoWasFound() {
        interact(() -> state.search("wireguard"));
        assertTrue(isShown("9 providers are left. Require more, or choose among them."));
        interact(() -> state.search(""));
        assertTrue(isShown("18 providers are left. Require more, or choose among them."));
    }

    @Test
    void whoWasChosenInAnotherDatasetIsNoCard() {
        interact(() -> state.compare(List.of(new ProviderId("of another dataset"), new ProviderId("too"))));
        assertTrue(isShown("No providers selected"));
        assertFalse(isShown("Choose at least one more to compare it with"));
    }

    private boolean isShown(String words) {
        return lookup(words).tryQuery().isPresent();
    }
}
