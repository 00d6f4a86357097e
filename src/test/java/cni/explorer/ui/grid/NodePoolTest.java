package cni.explorer.ui.grid;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertTrue;

import javafx.scene.Group;
import javafx.scene.shape.Rectangle;
import org.junit.jupiter.api.Test;

/// Nodes are made once and used again.
class NodePoolTest {
    private final Group group = new Group();
    private final NodePool<Rectangle> pool = new NodePool<>(group.getChildren(), Rectangle::new);

    @Test
    void whatIsTakenAgainIsTheSameNode() {
        Rectangle first = pool.take();
        Rectangle second = pool.take();
        pool.rewind();
        assertSame(first, pool.take());
        assertSame(second, pool.take());
        assertEquals(2, group.getChildren().size());
    }

    @Test
    void whatIsNotTakenVanishesAndComesBackWhenItIs() {
        Rectangle first = pool.take();
        Rectangle second = pool.take();
        pool.rewind();
        pool.take();
        pool.hideRest();
        assertTrue(first.isVisible());
        assertFalse(second.isVisible());
        assertEquals(1, pool.taken().size());
        pool.take();
        assertTrue(second.isVisible());
    }

    @Test
    void noMouseFindsThemAndNothingLaysThemOut() {
        Rectangle node = pool.take();
        assertTrue(node.isMouseTransparent());
        assertFalse(node.isManaged());
    }
}
