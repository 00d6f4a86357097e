package cni.explorer.ui.common;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import javafx.scene.Node;
import javafx.scene.layout.Pane;
import javafx.scene.layout.Region;
import org.junit.jupiter.api.Test;

class ZoomedTest {
    private static final double FACTOR = 1.25;

    private final Node content = new Region();

    @Test
    void whatItHoldsIsDrawnLarger() {
        assertEquals(
                FACTOR,
                Zoomed.at(new Zoomed(content, FACTOR).getChildrenUnmodifiable().getFirst()));
    }

    /// The pane of ticks goes from the pop-over of a narrow window back to its column.
    @Test
    void whatIsPutElsewhereIsAsLargeAsItWas() {
        new Zoomed(content, FACTOR);
        new Pane(content);
        assertEquals(List.of(), content.getTransforms());
    }

    @Test
    void whatGoesFromOneToAnotherIsAsLargeAsTheOtherSays() {
        new Zoomed(content, FACTOR);
        new Zoomed(content, 2);
        assertEquals(2, Zoomed.at(content));
    }
}
