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

    /// The pane of ticks in the pop-over of a low window scrolls by itself.
    @Test
    void itAsksForNoMoreRoomThanItsContentMayHave() {
        Region high = new Region();
        high.setPrefSize(400, 900);
        high.setMaxSize(300, 200);
        Zoomed zoomed = new Zoomed(high, 2);
        assertEquals(600, zoomed.prefWidth(-1));
        assertEquals(400, zoomed.prefHeight(-1));
    }
}
