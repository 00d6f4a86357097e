package cni.explorer.ui.window;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import cni.explorer.model.FeatureId;
import cni.explorer.query.Importance;
import cni.explorer.query.Preview;
import cni.explorer.ui.grid.FrozenGrid;
import cni.explorer.ui.grid.GridRun;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import javafx.scene.control.CheckBox;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.Test;
import org.testfx.util.WaitForAsyncUtils;

/// Required, preferred or any; and what a tick would do, told beforehand.
class ImportanceTest extends WindowTest {
    private static final FeatureId ENCRYPTION = new FeatureId("encryption");
    private static final FeatureId POLICIES = new FeatureId("network-policies");

    @Test
    void keyPPrefersWhatHasTheKeyboardAndOrdersWhoIsLeft() {
        interact(() -> tick("Encryption").requestFocus());
        type(KeyCode.P);
        assertEquals(Importance.PREFERRED, shown().selection().importance(ENCRYPTION));
        assertEquals(List.of("Calico", "kopeio-networking", "Weave Net"), rows().subList(0, 3));
        assertEquals(7, shown().outcome().matchingCount());
        assertTrue(tick("Encryption").getAccessibleText().contains("preferred"));

        type(KeyCode.P);
        assertEquals(Importance.ANY, shown().selection().importance(ENCRYPTION));
    }

    @Test
    void rowsThatStayWhereTheyAreKeepUpWithWhatIsAsked() {
        List<String> before = rows();
        interact(() -> state().weigh(POLICIES, Importance.PREFERRED));
        interact(() -> state().weigh(POLICIES, Importance.ANY));
        assertEquals(before, rows());
        interact(() -> state().weigh(ENCRYPTION, Importance.PREFERRED));
        WaitForAsyncUtils.waitForFxEvents();
        for (int row = 0; row < rows().size(); row++) {
            assertTrue(
                    runs(matrix(), row, 0).stream()
                            .anyMatch(run -> run instanceof GridRun.TextRun text
                                    && text.text().endsWith(" of 1")),
                    rows().get(row) + " says how much it meets");
        }

        interact(() -> state().weigh(ENCRYPTION, Importance.ANY));
        interact(() ->
                state().compare(List.of(shown().dataset().providers().get(2).id())));
        WaitForAsyncUtils.waitForFxEvents();
        assertEquals(
                List.of("flannel"),
                IntStream.range(0, rows().size())
                        .filter(row -> runs(matrix(), row, 0).stream()
                                .anyMatch(run -> run instanceof GridRun.Check check && check.selected()))
                        .mapToObj(rows()::get)
                        .toList());
    }

    @Test
    void aClickOnAPreferenceRequiresIt() {
        interact(() -> state().weigh(ENCRYPTION, Importance.PREFERRED));
        clickOn(tick("Encryption"));
        assertEquals(Importance.REQUIRED, shown().selection().importance(ENCRYPTION));
    }

    @Test
    void theMouseOverATickTellsWhoWouldLeaveAndMovesNothing() {
        List<String> before = rows();
        moveTo(tick("Network Policies"));
        WaitForAsyncUtils.waitForFxEvents();
        assertEquals(Optional.of(2), preview().map(told -> told.moving().size()));
        assertEquals(before, rows());
        assertEquals(List.of("flannel", "kopeio-networking"), setBack());
        assertTrue(
                tick("Network Policies").getTooltip().getText().startsWith("2 would leave if this were required:\n"));

        moveTo(".headline");
        WaitForAsyncUtils.waitForFxEvents();
        assertEquals(Optional.empty(), preview());
        assertEquals(List.of(), setBack());
    }

    @Test
    void onceTickedItTellsNoMoreUntilItIsAskedAgain() {
        clickOn(tick("Network Policies"));
        assertEquals(Optional.empty(), preview());
        moveTo(".headline");
        moveTo(tick("Network Policies"));
        WaitForAsyncUtils.waitForFxEvents();
        assertTrue(shown().selection().required().contains(POLICIES));
        assertEquals(Optional.of(true), preview().map(Preview::ticked));
    }

    private Optional<Preview> preview() {
        return state().previewProperty().get();
    }

    /// The names in the rows that are drawn pale.
    private List<String> setBack() {
        FrozenGrid grid = matrix();
        return IntStream.range(0, rows().size())
                .filter(row -> grid.fadedProperty()
                        .get()
                        .test(grid.modelProperty().get().rowKey(row)))
                .mapToObj(rows()::get)
                .sorted()
                .toList();
    }

    private CheckBox tick(String name) {
        return lookup(".tick-row .check-box").queryAllAs(CheckBox.class).stream()
                .filter(box -> box.getText().equals(name))
                .findFirst()
                .orElseThrow();
    }
}
