package cni.explorer.ui.window;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import cni.explorer.model.FeatureId;
import cni.explorer.model.ProviderId;
import cni.explorer.ui.grid.FrozenGrid;
import cni.explorer.ui.grid.GridPosition;
import java.util.List;
import java.util.stream.Stream;
import javafx.geometry.Bounds;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.Labeled;
import javafx.scene.control.ScrollPane;
import javafx.scene.input.KeyCode;
import javafx.stage.Window;
import org.controlsfx.control.PopOver;
import org.junit.jupiter.api.Test;

/// Why somebody is excluded can be proved on the spot.
class ProofOfExclusionTest extends WindowTest {

    @Override
    StartupState begin() {
        return startOf("cni-2026");
    }

    @Override
    double width() {
        return 1280;
    }

    @Test
    void aClickOnAReasonOpensItsDetailWithQuotationAndSource() {
        requireFour();
        Bounds cell = excluded().bounds(new GridPosition(row("cilium"), 1)).orElseThrow();
        clickOn(excluded().localToScreen(cell.getMinX() + 60, cell.getCenterY()));
        assertProof("Windows nodes");
        List<String> words = bubble();
        assertTrue(words.containsAll(List.of("Source says", "“Linux kernel >= 5.10 or equivalent”")), words.toString());
        assertTrue(words.stream().anyMatch(word -> word.matches("Note \\d+")), words.toString());
    }

    @Test
    void enterOpensTheReasonThatHasTheKeyboardAndTheArrowsGoFromReasonToReason() {
        requireFour();
        focus(excluded(), row("kube-router"), 1);
        push(KeyCode.ENTER);
        assertProof("Encryption");
        push(KeyCode.ESCAPE);
        push(KeyCode.RIGHT);
        push(KeyCode.ENTER);
        assertProof("Windows nodes");
        push(KeyCode.ESCAPE);
        assertFalse(isOpen());
    }

    @Test
    void enterOnTheWayOutTakesIt() {
        requireFour();
        focus(excluded(), row("cilium"), 1);
        push(KeyCode.RIGHT);
        push(KeyCode.ENTER);
        assertFalse(shown().selection().required().contains(new FeatureId("windows")));
    }

    @Test
    void itGoesWhenTheKeyboardGoesToTheSearchOrTheWindowChangesItsSize() {
        requireFour();
        focus(excluded(), row("kube-router"), 1);
        push(KeyCode.ENTER);
        assertProof("Encryption");
        interact(() -> composition().window().bringCursorToSearch());
        assertFalse(isOpen(), "it does not stay under the search");

        focus(excluded(), row("kube-router"), 1);
        push(KeyCode.ENTER);
        assertProof("Encryption");
        Window window = excluded().getScene().getWindow();
        interact(() -> window.setWidth(window.getWidth() - 100));
        assertFalse(isOpen(), "it does not stay where its cell was");
    }

    @Test
    void aShortValueStandsInOneLineHoweverLongTheWordsBesideItAre() {
        interact(() -> state().require(new FeatureId("windows"), true));
        focus(excluded(), row("gke-dataplane-v2"), 1);
        push(KeyCode.ENTER);
        Labeled value = lookup(".value").lookup("Unknown").query();
        double room = value.getWidth();
        double needed = value.prefWidth(-1);
        push(KeyCode.ESCAPE);
        assertTrue(room >= needed, room + " of " + needed);
    }

    private void requireFour() {
        for (String feature : List.of("network-policies", "encryption", "external-datastore", "windows")) {
            interact(() -> state().require(new FeatureId(feature), true));
        }
    }

    private int row(String provider) {
        FrozenGrid grid = excluded();
        return grid.modelProperty().get().rowOf(new ProviderId(provider)).orElseThrow();
    }

    private static void assertProof(String feature) {
        List<String> words = bubble();
        assertTrue(words.stream().anyMatch(one -> one.endsWith(feature)), words.toString());
        assertEquals(1, words.stream().filter("Where"::equals).count(), words.toString());
        assertTrue(words.stream().anyMatch(one -> one.endsWith("is excluded")), words.toString());
    }

    private static boolean isOpen() {
        return !bubble().isEmpty();
    }

    private static List<String> bubble() {
        return Window.getWindows().stream()
                .filter(window -> window instanceof PopOver open && open.isShowing())
                .flatMap(window -> words(((PopOver) window).getContentNode()))
                .toList();
    }

    private static Stream<String> words(Node node) {
        return switch (node) {
            case Hyperlink link -> Stream.of(link.getText());
            case ScrollPane scroll -> words(scroll.getContent());
            case Labeled labeled -> Stream.of(labeled.getText());
            case Parent parent -> parent.getChildrenUnmodifiable().stream().flatMap(ProofOfExclusionTest::words);
            default -> Stream.of();
        };
    }
}
