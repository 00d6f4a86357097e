package cni.explorer.ui.filter;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertTrue;

import cni.explorer.data.ShippedDatasets;
import cni.explorer.model.FeatureId;
import cni.explorer.model.Metric;
import cni.explorer.query.Preview;
import cni.explorer.workspace.IndexedDataset;
import cni.explorer.workspace.ViewState;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.Set;
import java.util.stream.Collectors;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.Button;
import javafx.scene.control.CheckBox;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.Pane;
import javafx.scene.text.Text;
import javafx.stage.Stage;
import org.junit.jupiter.api.Test;
import org.testfx.util.WaitForAsyncUtils;

/// Metrics are asked for by typing how much.
class BoundRowTest extends FilterTest {
    private static final FeatureId STARS = FeatureId.ofMetric("stars");
    private static final FeatureId LAST_PUSH = FeatureId.ofMetric("last-push");

    @Override
    String dataset() {
        return "cni-2026";
    }

    @Test
    void nobodySeesTheRowsBeforeTheGroupUnfolds() {
        assertEquals(List.of(), rows());
        unfold();
        assertEquals(state().viewState().dataset().measured().size(), rows().size());
    }

    @Test
    void whatIsTypedIsPreviewedAndAskedWithEnter() {
        unfold();
        type("Stars", "1,526");

        assertEquals("5", count("Stars"));
        assertEquals(
                Optional.of(13),
                state().previewProperty().get().map(Preview::moving).map(rows -> rows.size()));
        assertEquals(Map.of(), selection().bounds(), "nothing is asked yet");

        push(KeyCode.ENTER);
        assertEquals(Map.of(STARS, 1526L), selection().bounds());
        assertEquals(Optional.empty(), state().previewProperty().get());
        assertTrue(state().viewState().arrangement().columns().contains(STARS), "its column is shown");
    }

    @Test
    void goingElsewhereAsksTooAndTheFieldSaysWhatIsAsked() {
        unfold();
        type("Last push", "12");
        interact(() -> field("Stars").requestFocus());

        assertEquals(Map.of(LAST_PUSH, 12L), selection().bounds());
        assertEquals("12 months", field("Last push").getText());
    }

    @Test
    void whatIsAskedHasTheColourOfTheTheme() {
        interact(() -> state().bound(STARS, OptionalLong.of(1000)));
        WaitForAsyncUtils.waitForFxEvents();
        assertEquals(
                Set.of(child(bound("Stars"), Label.class).getTextFill()),
                from(field("Stars")).lookup(Text.class::isInstance).<Text>queryAll().stream()
                        .filter(text -> text.getText().equals("≥ 1,000"))
                        .map(Text::getFill)
                        .collect(Collectors.toSet()));
    }

    @Test
    void escapeTakesBackWhatWasTyped() {
        interact(() -> state().bound(STARS, OptionalLong.of(1000)));
        type("Stars", "5");
        push(KeyCode.ESCAPE);

        assertEquals("1000", field("Stars").getText());
        interact(() -> tick("Encryption").requestFocus());
        assertEquals(Map.of(STARS, 1000L), selection().bounds());
        assertEquals("≥ 1,000", field("Stars").getText());
    }

    @Test
    void goingThroughTheFieldChangesNothing() {
        interact(() -> state().bound(STARS, OptionalLong.of(1000)));
        interact(() -> state().showColumns(List.of(LAST_PUSH)));
        ViewState before = state().viewState();
        interact(() -> field("Stars").requestFocus());
        interact(() -> tick("Encryption").requestFocus());

        assertSame(before, state().viewState());
    }

    @Test
    void whatIsHalfTypedWaitsWhileAnotherWindowHasTheKeyboard() {
        unfold();
        type("Stars", "1");
        TextField field = field("Stars");
        Scene left = field.getScene();
        Stage stage = (Stage) left.getWindow();
        // On the headless platform no window takes the keyboard from another.
        interact(() -> stage.setScene(new Scene(new Pane())));
        assertFalse(field.isFocused());
        assertEquals(Map.of(), selection().bounds());
        interact(() -> state().require(new FeatureId("encryption"), true));
        interact(() -> stage.setScene(left));
        assertTrue(field.isFocused());
        assertEquals("1", field.getText());

        interact(() -> field.setText("12"));
        push(KeyCode.ENTER);
        assertEquals(Map.of(STARS, 12L), selection().bounds());
    }

    @Test
    void whatIsHalfTypedIsNotAskedWhenTheFileIsReadAgainAndGoesOn() {
        unfold();
        type("Stars", "15");
        interact(() -> state().reload(
                        IndexedDataset.of(ShippedDatasets.find("cni-2026").orElseThrow())));
        WaitForAsyncUtils.waitForFxEvents();

        assertEquals(Map.of(), selection().bounds());
        assertTrue(field("Stars").isFocused());
        write("00");
        assertEquals("1500", field("Stars").getText());
        push(KeyCode.ENTER);
        assertEquals(Map.of(STARS, 1500L), selection().bounds());
    }

    @Test
    void whatIsHalfTypedInAPaneThatGoesOutOfSightIsAskedByNobody() {
        unfold();
        type("Stars", "15");
        interact(() -> field("Stars").getScene().setRoot(new Pane()));
        WaitForAsyncUtils.waitForFxEvents();

        assertEquals(Map.of(), selection().bounds());
        assertEquals(Optional.empty(), state().previewProperty().get());
    }

    @Test
    void otherFiguresLeaveWhoTypesAlone() {
        unfold();
        type("Stars", "1");
        TextField field = field("Stars");
        CheckBox ticked = tick("Encryption");
        Metric first = state().viewState().dataset().allMetrics().getFirst();
        List<Metric> more = new ArrayList<>(state().viewState().dataset().allMetrics());
        more.add(new Metric("new", "New figures", first.unit(), first.definition(), first.figures()));
        interact(() -> state().refresh(state().viewState().dataset().with(more, Map.of())));

        assertSame(field, field("Stars"));
        assertTrue(field.isFocused());
        assertEquals("1", field.getText());
        assertSame(ticked, tick("Encryption"));
        assertEquals("New figures", name(rows().getLast()));
        assertEquals(more.size(), rows().size());
    }

    @Test
    void escapeIsLeftToOthersWhereThereIsNothingToTakeBack() {
        List<KeyCode> left = new ArrayList<>();
        interact(() -> tick("Encryption")
                .getScene()
                .addEventHandler(KeyEvent.KEY_PRESSED, event -> left.add(event.getCode())));
        unfold();
        type("Stars", "5");
        push(KeyCode.ESCAPE);
        assertEquals(List.of(), left);
        push(KeyCode.ESCAPE);
        assertEquals(List.of(KeyCode.ESCAPE), left);
    }

    @Test
    void anEmptyFieldAsksForNothingAndUndoAsksAgain() {
        interact(() -> state().bound(STARS, OptionalLong.of(1000)));
        type("Stars", "");
        push(KeyCode.ENTER);
        assertEquals(Map.of(), selection().bounds());

        interact(() -> state().undo());
        assertEquals(Map.of(STARS, 1000L), selection().bounds());
    }

    @Test
    void whereNothingIsHalfTypedUndoTakesBackWhatWasAsked() {
        unfold();
        typeAndEnter("1000");
        typeAndEnter("2000");

        undo();
        assertEquals(Map.of(STARS, 1000L), selection().bounds());
        assertEquals("1000", field("Stars").getText());
        undo();
        assertEquals(Map.of(), selection().bounds());
        assertEquals("", field("Stars").getText());

        push(KeyCode.CONTROL, KeyCode.SHIFT, KeyCode.Z);
        push(KeyCode.CONTROL, KeyCode.Y);
        assertEquals(Map.of(STARS, 2000L), selection().bounds());

        undo();
        interact(() -> tick("Encryption").requestFocus());
        assertEquals(Map.of(STARS, 1000L), selection().bounds(), "going elsewhere asks for nothing new");
        assertTrue(state().canRedoProperty().get());
    }

    private void typeAndEnter(String text) {
        interact(() -> field("Stars").requestFocus());
        push(KeyCode.CONTROL, KeyCode.A);
        write(text);
        push(KeyCode.ENTER);
    }

    private void undo() {
        push(KeyCode.CONTROL, KeyCode.Z);
    }

    @Test
    void whatIsNoNumberIsMarkedAndAsksForNothing() {
        unfold();
        type("Stars", "many");
        assertTrue(bound("Stars").getPseudoClassStates().contains(FilterStyle.INVALID));
        push(KeyCode.ENTER);
        assertEquals(Map.of(), selection().bounds());
        interact(() -> tick("Encryption").requestFocus());
        assertFalse(bound("Stars").getPseudoClassStates().contains(FilterStyle.INVALID));
        assertEquals("", field("Stars").getText());
    }

    @Test
    void aDecimalIsMarkedAsLongAsItStandsAndAsksForNothing() {
        unfold();
        for (String decimal : List.of("1.5", "1,5")) {
            type("Last push", decimal);
            assertTrue(isMarked("Last push"), decimal);
            assertEquals("", count("Last push"));
            assertEquals(Optional.empty(), state().previewProperty().get());
            push(KeyCode.ENTER);
            assertTrue(isMarked("Last push"), "it is still no number");
        }
        assertEquals(Map.of(), selection().bounds());
    }

    @Test
    void theFieldSaysHowManyMonthsAreInForceHoweverManyAreTyped() {
        unfold();
        type("Last push", "2000");
        push(KeyCode.ENTER);
        assertEquals(Map.of(LAST_PUSH, 1200L), selection().bounds());
        assertEquals("1200", field("Last push").getText());
        interact(() -> field("Stars").requestFocus());
        assertTrue(field("Last push").getText().startsWith("1,200"), field("Last push")::getText);

        interact(() -> state().bound(LAST_PUSH, OptionalLong.of(2000)));
        assertTrue(field("Last push").getText().startsWith("1,200"), "what settings say counts as little");
    }

    @Test
    void whatHasNoRoomInTheFieldIsShorterAndAtLastEndsInDots() {
        unfold();
        ask(LAST_PUSH, 1);
        assertEquals("1 month", field("Last push").getText());
        ask(LAST_PUSH, 1200);
        assertEquals("1,200 mo.", field("Last push").getText());
        ask(STARS, 1_000);
        assertEquals("≥ 1,000", field("Stars").getText());
        ask(STARS, 1_234_567);
        assertEquals("≥1,234,567", field("Stars").getText());
        ask(STARS, Long.MAX_VALUE);
        String cut = field("Stars").getText();
        assertTrue(cut.startsWith("≥9,223,") && cut.endsWith("…"), cut);
        for (String metric : List.of("Stars", "Last push")) {
            Text words = new Text(field(metric).getText());
            words.setFont(field(metric).getFont());
            double room = field(metric).getWidth()
                    - field(metric).getInsets().getLeft()
                    - field(metric).getInsets().getRight();
            assertTrue(words.getLayoutBounds().getWidth() <= room, words::getText);
        }
    }

    @Test
    void aFoldedGroupShowsWhatIsAskedAlone() {
        interact(() -> state().bound(STARS, OptionalLong.of(1000)));
        assertEquals(
                List.of("Stars"),
                rows().stream().filter(Node::isVisible).map(this::name).toList());
    }

    private void unfold() {
        interact(() -> lookup(".group-head").queryAllAs(Button.class).stream()
                .filter(head -> head.getText().equals("Figures"))
                .forEach(Button::fire));
    }

    private void ask(FeatureId metric, long bound) {
        interact(() -> state().bound(metric, OptionalLong.of(bound)));
        WaitForAsyncUtils.waitForFxEvents();
    }

    private boolean isMarked(String metric) {
        return bound(metric).getPseudoClassStates().contains(FilterStyle.INVALID);
    }

    private void type(String metric, String text) {
        interact(() -> field(metric).requestFocus());
        interact(() -> field(metric).setText(text));
    }

    private List<BoundRow> rows() {
        return List.copyOf(lookup(".bound-row").queryAllAs(BoundRow.class));
    }

    private BoundRow bound(String metric) {
        return rows().stream()
                .filter(row -> name(row).equals(metric))
                .findFirst()
                .orElseThrow();
    }

    private String name(BoundRow row) {
        return child(row, Label.class).getText();
    }

    private TextField field(String metric) {
        return child(bound(metric), TextField.class);
    }

    private String count(String metric) {
        return child(bound(metric), Text.class).getText();
    }

    private static <T> T child(BoundRow row, Class<T> type) {
        return row.getChildrenUnmodifiable().stream()
                .filter(type::isInstance)
                .map(type::cast)
                .findFirst()
                .orElseThrow();
    }
}
