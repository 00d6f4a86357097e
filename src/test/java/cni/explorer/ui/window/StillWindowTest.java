package cni.explorer.ui.window;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import cni.explorer.model.FeatureId;
import cni.explorer.workspace.View;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicReference;
import java.util.stream.Stream;
import javafx.application.Platform;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.Scene;
import org.junit.jupiter.api.Test;
import org.testfx.util.WaitForAsyncUtils;

/// A window in which nothing happens lays nothing out: a layout that asks for the next one draws sixty times a second
/// for ever, and whatever is done waits for it.
class StillWindowTest extends WindowTest {
    private static final int FRAMES = 12;

    @Test
    void eachViewIsLaidOutOnce() {
        for (View view : View.values()) {
            interact(() -> state().show(view));
            assertStill(view.toString());
        }
    }

    @Test
    void alsoWithTicksCardsAndFeaturesAsRows() {
        interact(() -> {
            state().require(new FeatureId("encryption"), true);
            state().compare(state().viewState().matrix().rows().stream()
                    .limit(3)
                    .mapToObj(row ->
                            state().viewState().dataset().providers().get(row).id())
                    .toList());
        });
        assertStill("ticked");
        interact(state()::showCards);
        assertStill("cards");
        interact(() -> {
            state().show(View.MATRIX);
            state().transpose();
        });
        assertStill("features as rows");
    }

    /// After some frames nobody asks for a layout any more.
    private void assertStill(String when) {
        WaitForAsyncUtils.waitForFxEvents();
        Scene scene = composition().scene();
        CountDownLatch frames = new CountDownLatch(FRAMES);
        AtomicReference<List<String>> unrest = new AtomicReference<>(List.of());
        Runnable laidOut = () -> {
            unrest.set(unrest(scene.getRoot()).map(Object::toString).toList());
            frames.countDown();
            Platform.requestNextPulse();
        };
        interact(() -> {
            scene.addPostLayoutPulseListener(laidOut);
            parents(scene.getRoot()).forEach(Parent::requestLayout);
            Platform.requestNextPulse();
        });
        try {
            assertTrue(frames.await(10, TimeUnit.SECONDS), "the window is drawn");
        } catch (InterruptedException stopped) {
            throw new IllegalStateException(stopped);
        }
        interact(() -> scene.removePostLayoutPulseListener(laidOut));
        assertEquals(List.of(), unrest.get(), when);
    }

    private static Stream<Parent> unrest(Parent root) {
        return parents(root).filter(Parent::isNeedsLayout);
    }

    /// All that can be seen. Reads every place on the way, as a screen and a mouse do: nobody is told of a change of
    /// what nobody has read.
    private static Stream<Parent> parents(Node node) {
        double read =
                node.getLayoutX() + node.getLayoutY() + node.getBoundsInParent().getWidth();
        assertFalse(Double.isNaN(read), node::toString);
        return node instanceof Parent parent
                ? Stream.concat(
                        Stream.of(parent),
                        parent.getChildrenUnmodifiable().stream()
                                .filter(Node::isVisible)
                                .flatMap(StillWindowTest::parents))
                : Stream.empty();
    }
}
