package cni.explorer.ui.window;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import cni.explorer.model.ProviderId;
import cni.explorer.query.Reading;
import cni.explorer.ui.common.AnswerBlock;
import cni.explorer.ui.common.ReadingSwitch;
import cni.explorer.workspace.View;
import java.util.List;
import javafx.geometry.Bounds;
import javafx.scene.Node;
import javafx.scene.control.ToggleButton;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// The reading on which the answer hangs stands beside it in each view.
class ReadingInSightTest extends WindowTest {
    @Override
    StartupState begin() {
        return startOf("cni-2026");
    }

    @ParameterizedTest
    @CsvSource({"COMPARE,1280", "CHARTS,1280", "COMPARE,2560", "CHARTS,2560"})
    void whereThereIsRoomTheSwitchStandsThere(View view, double width) {
        look(view, width);
        ToggleButton strict = lookup((Node node) -> node instanceof ToggleButton button
                        && "Strict".equals(button.getText())
                        && isIn(node, answer())
                        && isShown(node))
                .query();
        interact(strict::fire);
        assertEquals(Reading.STRICT, shown().selection().reading());
        Bounds place = strict.localToScene(strict.getLayoutBounds());
        assertTrue(place.getMaxX() <= width, place::toString);
    }

    @ParameterizedTest
    @CsvSource({"COMPARE,800", "CHARTS,800", "COMPARE,640", "CHARTS,640"})
    void whereThereIsNoneTheSentenceSaysIt(View view, double width) {
        look(view, width);
        assertEquals(List.of(), switches());
        assertTrue(sentence().endsWith(" · lenient reading"), sentence());
        interact(() -> state().read(Reading.STRICT));
        assertTrue(sentence().endsWith(" · strict reading"), sentence());
    }

    private String sentence() {
        return lookup((Node node) -> node.getStyleClass().contains("sentence") && isIn(node, answer()))
                .query()
                .getAccessibleText();
    }

    private List<Node> switches() {
        return lookup((Node node) -> node instanceof ReadingSwitch && isShown(node) && isIn(node, answer()))
                .queryAll()
                .stream()
                .toList();
    }

    private Node answer() {
        return lookup((Node node) -> node instanceof AnswerBlock).query();
    }

    private void look(View view, double width) {
        interact(() -> composition().scene().getWindow().setWidth(width));
        interact(() -> {
            state().compare(List.of(new ProviderId("calico"), new ProviderId("cilium"), new ProviderId("antrea")));
            state().show(view);
        });
        interact(() -> composition().scene().getRoot().layout());
    }

    private static boolean isShown(Node node) {
        for (Node at = node; at != null; at = at.getParent()) {
            if (!at.isVisible()) {
                return false;
            }
        }
        return true;
    }

    private static boolean isIn(Node node, Node around) {
        for (Node at = node; at != null; at = at.getParent()) {
            if (at.equals(around)) {
                return true;
            }
        }
        return false;
    }
}
