package cni.explorer.ui.window;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;
import static org.junit.jupiter.api.Assertions.assertTrue;

import cni.explorer.model.FeatureId;
import cni.explorer.query.Reading;
import cni.explorer.query.SearchLimit;
import cni.explorer.query.SortKey;
import cni.explorer.text.CompareText;
import cni.explorer.ui.grid.FrozenGrid;
import cni.explorer.ui.grid.GridPosition;
import cni.explorer.workspace.View;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import javafx.scene.Node;
import javafx.scene.control.ButtonBase;
import javafx.scene.control.CheckBox;
import javafx.scene.control.Labeled;
import javafx.scene.control.TextField;
import javafx.scene.control.ToggleButton;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// The whole way without a mouse.
class KeyboardJourneyTest extends WindowTest {
    private static final int TABS_AT_MOST = 60;

    @TempDir
    Path folder = Path.of("");

    @Test
    void tickGoToACellReadItAndTakeTheAnswerAway() throws IOException {
        tabTo("Network Policies");
        push(KeyCode.SPACE);
        assertEquals(
                Set.of(new FeatureId("network-policies")), shown().selection().required());

        tabToGrid(matrix());
        push(KeyCode.RIGHT);
        push(KeyCode.RIGHT);
        push(KeyCode.DOWN);
        assertEquals(new GridPosition(1, 2), at());
        push(KeyCode.ENTER);
        assertTrue(isThere("Canal · Network Model"), "the detail is open");
        push(KeyCode.ESCAPE);
        assertFalse(isThere("Canal · Network Model"), "the detail is closed");
        assertSame(matrix(), focused(), "the keyboard is where it was");
        assertEquals(new GridPosition(1, 2), at());

        target = Optional.of(folder.resolve("answer.csv"));
        push(KeyCode.CONTROL, KeyCode.E);
        assertEquals(6, Files.readAllLines(folder.resolve("answer.csv")).size(), "a header, and five who are left");
    }

    private static final String LEGEND =
            "Legend: meets it, on a condition, does not, does not apply, not known, disputed";

    @Test
    void tabGoesRoundTheWindowAndIsNeverCaught() {
        push(KeyCode.TAB);
        Node first = focused();
        List<String> stops = new ArrayList<>();
        Set<Node> seen = new HashSet<>();
        while (seen.add(focused()) && seen.size() < TABS_AT_MOST) {
            stops.add(name(focused()));
            push(KeyCode.TAB);
        }
        assertSame(first, focused(), () -> "not back where it began: " + stops);
        assertEquals(
                List.of(
                        "Start from a question",
                        "Route Distribution",
                        "Network Policies",
                        "Mesh",
                        "No external datastore",
                        "Encryption",
                        "Ingress/Egress Policies",
                        "Commercial Support",
                        "any",
                        "Figures",
                        "Disputed answers do not count",
                        "Lenient",
                        "Compare all 7",
                        "Features as rows",
                        "Columns",
                        "grid",
                        "Chris Love, Choosing a CNI Network Provider for Kubernetes",
                        LEGEND,
                        "The post of 2017 · November",
                        "Matrix",
                        "Search names, values, footnotes and summaries",
                        "Export",
                        "Dark",
                        "More",
                        "Open today’s comparison"),
                stops,
                "ticks, answer, table, source, tools, what has to be known");
    }

    @Test
    void aSwitchIsOneStopInWhichArrowsChoose() {
        tabTo("Lenient");
        push(KeyCode.RIGHT);
        assertEquals("Strict", name(focused()));
        push(KeyCode.SPACE);
        assertEquals(Reading.STRICT, shown().selection().reading());
        push(KeyCode.LEFT);
        push(KeyCode.SPACE);
        assertEquals(Reading.LENIENT, shown().selection().reading());
    }

    @Test
    void shiftTabGoesBackTheSameWay() {
        tabTo("Mesh");
        push(KeyCode.TAB);
        assertEquals("No external datastore", name(focused()));
        push(KeyCode.SHIFT, KeyCode.TAB);
        assertEquals("Mesh", name(focused()));
    }

    @Test
    void theViewsAreOneKeyAway() {
        push(KeyCode.CONTROL, KeyCode.DIGIT3);
        assertEquals(View.CHARTS, state().viewState().view());
        push(KeyCode.CONTROL, KeyCode.DIGIT2);
        assertEquals(View.COMPARE, state().viewState().view());
        push(KeyCode.CONTROL, KeyCode.DIGIT1);
        assertEquals(View.MATRIX, state().viewState().view());
    }

    @Test
    void aViewThatComesToTheFrontHasTheKeyboardWhereItWasReadOrIsRead() {
        interact(() -> state().require(new FeatureId("encryption"), true));
        interact(() -> state().showCards());
        push(KeyCode.CONTROL, KeyCode.DIGIT1);
        interact(matrix()::requestFocus);
        push(KeyCode.CONTROL, KeyCode.DIGIT2);
        assertEquals(CompareText.TABLE, focused().getAccessibleText());
        push(KeyCode.CONTROL, KeyCode.DIGIT1);
        assertSame(matrix(), focused());

        interact(() -> lookup("Strict").queryAs(ToggleButton.class).requestFocus());
        push(KeyCode.CONTROL, KeyCode.DIGIT2);
        push(KeyCode.CONTROL, KeyCode.DIGIT1);
        assertEquals("Strict", name(focused()), "where it was");
    }

    @Test
    void controlFBringsTheCursorToTheSearchAndEscapeEmptiesIt() {
        push(KeyCode.CONTROL, KeyCode.F);
        TextField search = assertInstanceOf(TextField.class, focused());
        write("ospf");
        assertEquals("ospf", shown().selection().search());
        assertEquals(List.of("romana"), rows());
        push(KeyCode.ESCAPE);
        assertEquals("", search.getText());
        assertEquals(8, rows().size());
        push(KeyCode.CONTROL, KeyCode.Z);
        assertEquals("", shown().selection().search(), "while typing, undo belongs to the field");
    }

    @Test
    void undoAndBothKeysOfRedoBelongToTheFieldWhileTyping() {
        push(KeyCode.CONTROL, KeyCode.F);
        TextField search = assertInstanceOf(TextField.class, focused());
        write("romana");
        push(KeyCode.CONTROL, KeyCode.Z);
        assertEquals("", search.getText());
        push(KeyCode.CONTROL, KeyCode.Y);
        assertEquals("romana", search.getText());
        push(KeyCode.CONTROL, KeyCode.Z);
        push(KeyCode.CONTROL, KeyCode.SHIFT, KeyCode.Z);
        assertEquals("romana", shown().selection().search());
    }

    @Test
    void linesThatArePastedIntoTheSearchStayWordsOfTheirOwn() {
        push(KeyCode.CONTROL, KeyCode.F);
        TextField search = assertInstanceOf(TextField.class, focused());
        interact(() -> search.replaceSelection("multicast [4]\n[4]\tencryption"));
        assertEquals("multicast [4] [4] encryption", search.getText());
        assertEquals(List.of("Weave Net"), rows());
    }

    @Test
    void aPageThatIsPastedIntoTheSearchHoldsNothingUp() {
        push(KeyCode.CONTROL, KeyCode.F);
        TextField search = assertInstanceOf(TextField.class, focused());
        String page = "romana is long ".repeat(70_000);
        assertTimeoutPreemptively(Duration.ofSeconds(30), () -> interact(() -> search.replaceSelection(page)));
        assertEquals(SearchLimit.within(page), search.getText());
        assertEquals(search.getText(), shown().selection().search());
    }

    @Test
    void aHeaderSortsByEnterAndWithShiftAddsAStep() {
        focus(matrix(), 0, 0);
        push(KeyCode.UP);
        assertEquals(new GridPosition(GridPosition.HEADER, 0), at());
        push(KeyCode.ENTER);
        push(KeyCode.ENTER);
        assertEquals(List.of(new SortKey(new SortKey.Name(), true)), sort());
        assertEquals("Weave Net", rows().getFirst());
        assertEquals(new GridPosition(GridPosition.HEADER, 0), at(), "the keyboard stays on the header");
        push(KeyCode.RIGHT);
        push(KeyCode.RIGHT);
        push(KeyCode.SHIFT, KeyCode.ENTER);
        assertEquals(
                List.of(
                        new SortKey(new SortKey.Name(), true),
                        new SortKey(new SortKey.Answers(new FeatureId("route-distribution")), false)),
                sort());
        push(KeyCode.SPACE);
        assertEquals(List.of(new SortKey(new SortKey.Answers(new FeatureId("route-distribution")), false)), sort());
    }

    @Test
    void altMovesAColumnAndTheKeyboardGoesWithIt() {
        List<FeatureId> before = shown().arrangement().columns();
        focus(matrix(), GridPosition.HEADER, 2);
        push(KeyCode.ALT, KeyCode.RIGHT);
        List<FeatureId> after = shown().arrangement().columns();
        assertEquals(before.get(1), after.get(2));
        assertEquals(before.get(2), after.get(1));
        assertEquals(new GridPosition(GridPosition.HEADER, 3), at());
        push(KeyCode.ALT, KeyCode.LEFT);
        assertEquals(before, shown().arrangement().columns());
    }

    @Test
    void altAndShiftMakeAColumnWiderForGood() {
        focus(matrix(), GridPosition.HEADER, 4);
        double before = matrix().modelProperty().get().column(4).width();
        press(KeyCode.ALT, KeyCode.SHIFT, KeyCode.RIGHT).release(KeyCode.RIGHT, KeyCode.SHIFT, KeyCode.ALT);
        double after = state().viewState().columns().widths().getOrDefault(new FeatureId("mesh"), 0.0);
        assertEquals(before + 8, after, 0.5);
        assertEquals(after, matrix().modelProperty().get().column(4).width());
    }

    @Test
    void whatWasTickedIsTakenBackAndDoneAgain() {
        tabTo("Mesh");
        push(KeyCode.SPACE);
        push(KeyCode.CONTROL, KeyCode.Z);
        assertEquals(Set.of(), shown().selection().required());
        push(KeyCode.CONTROL, KeyCode.Y);
        assertEquals(Set.of(new FeatureId("mesh")), shown().selection().required());
        push(KeyCode.CONTROL, KeyCode.Z);
        press(KeyCode.CONTROL, KeyCode.SHIFT, KeyCode.Z).release(KeyCode.Z, KeyCode.SHIFT, KeyCode.CONTROL);
        assertEquals(Set.of(new FeatureId("mesh")), shown().selection().required());
    }

    @Test
    void theReasonsOfTheExcludedAreReachedToo() {
        interact(() -> state().require(new FeatureId("network-policies"), true));
        tabToGrid(excluded());
        push(KeyCode.RIGHT);
        push(KeyCode.ENTER);
        assertTrue(isThere("flannel · Network Policies"), "the detail of the reason is open");
        push(KeyCode.ESCAPE);
        assertSame(excluded(), focused());
    }

    @Test
    void whatGoesAwayWhenItIsPressedHandsTheKeyboardToWhatItLedTo() {
        for (String feature : List.of("network-policies", "external-datastore", "ingress-egress-policies")) {
            interact(() -> state().require(new FeatureId(feature), true));
        }
        interact(() -> state().read(Reading.STRICT));
        pressAt("Leave out");
        assertSame(matrix(), focused());

        interact(() -> state().search("romana"));
        pressAt("Clear search");
        assertSame(matrix(), focused());

        interact(() -> state().reset());
        interact(() -> state().require(new FeatureId("encryption"), true));
        push(KeyCode.CONTROL, KeyCode.DIGIT2);
        pressAt("Compare these 3");
        assertEquals(CompareText.TABLE, focused().getAccessibleText());

        interact(() -> state().compare(List.of()));
        pressAt(CompareText.TICK_THEM);
        assertSame(matrix(), focused(), "what is read in the other view");
    }

    /// Brings the keyboard to what has these words, and presses it.
    private void pressAt(String words) {
        Node pressed = lookup((Node node) -> node instanceof ButtonBase button && words.equals(button.getText()))
                .query();
        interact(pressed::requestFocus);
        assertSame(pressed, focused());
        push(KeyCode.SPACE);
    }

    private void tabTo(String name) {
        for (int tabs = 0; tabs < TABS_AT_MOST && !name(focused()).equals(name); tabs++) {
            push(KeyCode.TAB);
        }
        assertEquals(name, name(focused()));
    }

    private void tabToGrid(FrozenGrid grid) {
        for (int tabs = 0; tabs < TABS_AT_MOST && focused() != grid; tabs++) {
            push(KeyCode.TAB);
        }
        assertSame(grid, focused());
    }

    private void push(KeyCode key) {
        press(key).release(key);
    }

    private void push(KeyCode with, KeyCode key) {
        press(with, key).release(key, with);
    }

    private boolean isThere(String words) {
        return lookup(words).tryQuery().isPresent();
    }

    private GridPosition at() {
        return matrix().focusProperty().get().orElseThrow();
    }

    private List<SortKey> sort() {
        return shown().arrangement().sort();
    }

    private Node focused() {
        return composition().scene().getFocusOwner();
    }

    private static String name(Node node) {
        return switch (node) {
            case FrozenGrid _ -> "grid";
            case CheckBox box -> box.getText();
            case Labeled labeled when !labeled.getText().isEmpty() -> labeled.getText();
            case null -> "nothing";
            default -> node.getAccessibleText() == null ? node.getClass().getSimpleName() : node.getAccessibleText();
        };
    }
}
