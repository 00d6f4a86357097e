package cni.explorer.ui.common;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import cni.explorer.data.ShippedDatasets;
import cni.explorer.ui.state.ExplorerModel;
import cni.explorer.ui.state.Models;
import cni.explorer.workspace.View;
import java.lang.ref.WeakReference;
import java.util.ArrayList;
import java.util.List;
import javafx.scene.Group;
import javafx.scene.Scene;
import javafx.scene.layout.Pane;
import org.junit.jupiter.api.Test;
import org.testfx.framework.junit5.ApplicationTest;

/// A view works while somebody can see it, and no longer.
class InFrontTest extends ApplicationTest {
    private final ExplorerModel model =
            Models.showing(ShippedDatasets.find("cni-2017").orElseThrow());
    private final List<String> drawn = new ArrayList<>();

    /// A page is made anew each time that it is opened.
    @Test
    void aViewThatWasThrownAwayIsNotKept() {
        List<WeakReference<Pane>> gone = new ArrayList<>();
        interact(() -> {
            Pane view = new Pane();
            InFront.follow(view, model, (_, _) -> {});
            new Scene(new Group(view)).setRoot(new Group());
            gone.add(new WeakReference<>(view));
        });
        for (int i = 0; i < 20 && !gone.getFirst().refersTo(null); i++) {
            System.gc();
            interact(() -> {});
        }
        assertTrue(gone.getFirst().refersTo(null));
    }

    @Test
    void aViewDrawsOnceForEachChangeWhileItIsInFrontAndCatchesUpAtOnce() {
        interact(() -> {
            Pane view = new Pane();
            InFront.follow(
                    view, model, (before, now) -> drawn.add((before == null ? "" : before.view()) + ">" + now.view()));
            model.show(View.CHARTS);
            assertEquals(List.of(), drawn, "nobody sees it yet");

            Group root = new Group(view);
            Scene scene = new Scene(root);
            assertEquals(List.of(">CHARTS"), drawn);
            model.show(View.MATRIX);
            assertEquals(List.of(">CHARTS", "CHARTS>MATRIX"), drawn);

            root.getChildren().clear();
            model.show(View.COMPARE);
            model.show(View.CHARTS);
            assertEquals(2, drawn.size(), "nobody sees it any more");
            root.getChildren().add(view);
            assertEquals("MATRIX>CHARTS", drawn.getLast());
            assertEquals(3, drawn.size());

            root.getChildren().clear();
            root.getChildren().add(view);
            assertEquals(3, drawn.size(), "nothing has changed meanwhile");
            assertEquals(root, scene.getRoot());
        });
    }
}
