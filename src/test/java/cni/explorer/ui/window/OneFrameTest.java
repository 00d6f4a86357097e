package cni.explorer.ui.window;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import cni.explorer.model.Feature;
import cni.explorer.ui.grid.FrozenGrid;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import javafx.application.Platform;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.Scene;
import org.junit.jupiter.api.Test;
import org.testfx.util.WaitForAsyncUtils;

/// What a tick changes is painted once: nodes that came after the styles of a frame would have the next one paint the
/// whole window again.
class OneFrameTest extends WindowTest {
    @Test
    void noNodeComesAfterTheStylesOfItsFrame() {
        long before = nodes();
        for (Feature feature : state().viewState().dataset().features()) {
            for (boolean ticked : new boolean[] {true, false}) {
                assertEquals(0, late(() -> state().require(feature.id(), ticked)), () -> feature.name() + " " + ticked);
            }
        }
        assertTrue(nodes() > before, "some came");
    }

    /// How many there are in grids; controls make theirs with their styles, once.
    private long nodes() {
        return descendants(composition().scene().getRoot())
                .filter(FrozenGrid.class::isInstance)
                .flatMap(OneFrameTest::descendants)
                .count();
    }

    /// How many come between the styles and the end of the layout in the frames after a change.
    private long late(Runnable change) {
        WaitForAsyncUtils.waitForFxEvents();
        Scene scene = composition().scene();
        List<Long> early = new ArrayList<>();
        List<Long> laidOut = new ArrayList<>();
        CountDownLatch frames = new CountDownLatch(3);
        Runnable begun = () -> early.add(nodes());
        Runnable done = () -> {
            laidOut.add(nodes());
            frames.countDown();
            Platform.requestNextPulse();
        };
        interact(() -> {
            scene.addPreLayoutPulseListener(begun);
            scene.addPostLayoutPulseListener(done);
            change.run();
            Platform.requestNextPulse();
        });
        try {
            assertTrue(frames.await(10, TimeUnit.SECONDS), "the window is drawn");
        } catch (InterruptedException stopped) {
            throw new IllegalStateException(stopped);
        }
        interact(() -> {
            scene.removePreLayoutPulseListener(begun);
            scene.removePostLayoutPulseListener(done);
        });
        long late = 0;
        for (int i = 0; i < Math.min(early.size(), laidOut.size()); i++) {
            late += laidOut.get(i) - early.get(i);
        }
        return late;
    }

    private static Stream<Node> descendants(Node node) {
        return node instanceof Parent parent
                ? Stream.concat(
                        Stream.of(node),
                        parent.getChildrenUnmodifiable().stream().flatMap(OneFrameTest::descendants))
                : Stream.of(node);
    }
}
