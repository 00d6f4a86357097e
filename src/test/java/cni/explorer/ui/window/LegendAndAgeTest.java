package cni.explorer.ui.window;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import javafx.geometry.Bounds;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.Label;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// The names of all signs and the age of the data are in the status line of every window.
class LegendAndAgeTest extends WindowTest {
    private static final String ALL = "Legend: meets it, on a condition, does not, does not apply, not known, disputed";

    @Override
    StartupState begin() {
        return startOf("cni-2026");
    }

    @ParameterizedTest
    @ValueSource(doubles = {640, 700, 800, 899, 1000, 1280})
    void eachSignHasAWordAndTheDataItsAge(double width) {
        resize(width);
        assertEquals(6, names().size(), () -> width + ": " + names());
        names().forEach(name -> assertFalse(name.isBlank()));
        assertTrue(day().getText().matches(".*\\d (months?|years?) old"), day().getText());
        assertEquals(ALL, legend().getAccessibleText());
        assertTrue(day().getAccessibleText().startsWith("Data of 22 August 2026"), day().getAccessibleText());
        assertAllInside(width);
    }

    @ParameterizedTest
    @ValueSource(doubles = {640, 800})
    void besideALongMessageAWordOpensTheNamesByKeyAndSaysTheDay(double width) {
        resize(width);
        interact(() -> composition()
                .window()
                .say("No browser opened https://docs.tigera.io/calico/latest/network-policy", "Copy", () -> {}));
        interact(() -> composition().scene().getRoot().layout());
        assertEquals(List.of("Legend"), names());
        assertAllInside(width);
        interact(() -> legend().requestFocus());
        press(KeyCode.ENTER).release(KeyCode.ENTER);
        for (String name : List.of(
                "Meets it.",
                "On a condition: it counts as met in the lenient reading alone.",
                "Does not meet it.",
                "Does not apply, so it does not count as met.",
                "Not known, so it does not count as met.")) {
            assertTrue(isThereInFull(name), name);
        }
        assertTrue(isThereInFull("Disputed: another source says something else."));
        assertTrue(isThere(day().getAccessibleText()));
    }

    private void assertAllInside(double width) {
        double end = 0;
        for (Node part : line().getChildren().stream()
                .filter(Node::isVisible)
                .filter(Node::isManaged)
                .toList()) {
            Bounds bounds = part.localToScene(part.getLayoutBounds());
            assertTrue(bounds.getMinX() >= end - 1, () -> part + " lies over what is before it");
            end = bounds.getMaxX();
        }
        double last = end;
        assertTrue(end <= width, () -> last + " of " + width);
    }

    private void resize(double width) {
        interact(() -> composition().scene().getWindow().setWidth(width));
        interact(() -> {
            composition().scene().getRoot().applyCss();
            composition().scene().getRoot().layout();
        });
        assertEquals(width, composition().scene().getWidth());
    }

    private List<String> names() {
        return labels(legend()).map(Label::getText).toList();
    }

    private static Stream<Label> labels(Node node) {
        return !node.isVisible()
                ? Stream.empty()
                : switch (node) {
                    case Label label -> Stream.of(label);
                    case Parent parent ->
                        parent.getChildrenUnmodifiable().stream().flatMap(LegendAndAgeTest::labels);
                    default -> Stream.empty();
                };
    }

    private boolean isThereInFull(String words) {
        Optional<Label> found = lookup(words).tryQuery();
        return found.isPresent() && !found.get().isTextTruncated();
    }

    private boolean isThere(String words) {
        Optional<Node> found = lookup(words).tryQuery();
        return found.isPresent();
    }

    private LegendLine legend() {
        return lookup((Node node) -> node instanceof LegendLine).query();
    }

    private Label day() {
        return (Label) line().getChildren().getLast();
    }

    private StatusLine line() {
        return lookup((Node node) -> node instanceof StatusLine).query();
    }
}
