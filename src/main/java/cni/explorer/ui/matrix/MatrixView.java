package cni.explorer.ui.matrix;

import cni.explorer.model.Provider;
import cni.explorer.model.ProviderId;
import cni.explorer.query.Answer;
import cni.explorer.query.Selection;
import cni.explorer.settings.ColumnsLook;
import cni.explorer.settings.View;
import cni.explorer.ui.common.AnswerBlock;
import cni.explorer.ui.common.Bubble;
import cni.explorer.ui.common.Palette;
import cni.explorer.ui.common.Prompts;
import cni.explorer.ui.common.StyleClass;
import cni.explorer.ui.state.ExplorerState;
import cni.explorer.ui.state.Shown;
import java.util.ArrayList;
import java.util.List;
import javafx.beans.value.ObservableValue;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.VBox;

/// The first view: the answer, who is left, who is not and why, and the footnotes.
///
/// It works only while it is in front, and then on what has changed since it last did.
public final class MatrixView extends BorderPane {
    private static final double LOW = 520;

    private final ExplorerState state;
    private final Button compare = new Button();
    private final ColumnsMenu columns;
    private final AnswerBlock answer;
    private final WaysOut ways;
    private final GridActions actions;
    private final MatrixPane pane;
    private final NotesPane notes = new NotesPane(this::showHinges);
    private final Bubble hinges = new Bubble();
    private Shown shown;
    private ColumnsLook look;

    /// @param copy    what the key for copying does with the cell that has the keyboard
    /// @param palette the colours of the theme
    /// @param more    a further button beside the answer, which its owner shows or hides
    public MatrixView(
            ExplorerState state, Prompts prompts, CellCopy copy, ObservableValue<Palette> palette, Node more) {
        this.state = state;
        this.shown = state.shown();
        this.look = state.columnsProperty().get();
        this.columns = new ColumnsMenu(state);
        this.answer = new AnswerBlock(more, compare, new TransposeButton(state), columns);
        this.ways = new WaysOut(state);
        this.actions = new GridActions(state, prompts, copy);
        this.pane = new MatrixPane(shown, look, palette, actions);
        compare.getStyleClass().add(StyleClass.SMALL);
        compare.setMinWidth(USE_PREF_SIZE);
        compare.setOnAction(_ -> compareThese());
        getStyleClass().add(MatrixStyle.MATRIX_VIEW);
        setTop(new VBox(answer, ways));
        setCenter(pane);
        setBottom(notes);
        heightProperty().addListener((_, _, height) -> notes.foldedProperty().set(height.doubleValue() < LOW));
        notes.foldedProperty().addListener(_ -> showNotes());
        pane.focusedProvider().addListener(_ -> showFocusedNotes());
        state.shownProperty().addListener(_ -> update());
        state.columnsProperty().addListener(_ -> update());
        state.viewProperty().addListener(_ -> update());
        state.previewProperty().addListener((_, _, preview) -> {
            if (isInFront()) {
                pane.show(preview);
            }
        });
        showAnswer();
        showOutcome();
        showNotes();
    }

    private boolean isInFront() {
        return state.viewProperty().get() == View.MATRIX;
    }

    private void update() {
        Shown now = state.shown();
        ColumnsLook lookNow = state.columnsProperty().get();
        boolean otherOutcome = now.outcome() != shown.outcome();
        boolean otherMatrix = otherOutcome || !now.arrangement().equals(shown.arrangement());
        if (!isInFront() || (!otherMatrix && lookNow.equals(look))) {
            return;
        }
        boolean turned = lookNow.transposed() != look.transposed();
        shown = now;
        look = lookNow;
        actions.hide();
        hinges.hide();
        pane.show(now, lookNow);
        if (otherOutcome || turned) {
            showAnswer();
        }
        if (otherOutcome) {
            showOutcome();
        }
        if (otherMatrix || turned) {
            columns.show(shown);
            showNotes();
        }
    }

    private void showAnswer() {
        List<Answer.Phrase> phrases = new ArrayList<>(shown.answer().phrases());
        if (look.transposed()) {
            phrases.addAll(turned(shown.matrix().rows().size()));
        }
        answer.show(shown.answer().headline(), phrases);
    }

    /// What the answer adds: that this is the other way round, and how many are not shown.
    ///
    /// @param rows how many would be rows the usual way
    static List<Answer.Phrase> turned(int rows) {
        Answer.Phrase turned = new Answer.Phrase(" · features as rows", false);
        int most = TransposedGridModel.PROVIDERS_AT_MOST;
        return rows <= most
                ? List.of(turned)
                : List.of(
                        turned,
                        new Answer.Phrase(": the first %d of %,d, narrow to see others".formatted(most, rows), true));
    }

    private void showOutcome() {
        ways.show(shown);
        int chosen = shown.selection().compared().size();
        int left = shown.matrix().rows().size() == 0 ? 0 : shown.outcome().shownCount();
        compare.setText(
                chosen > 0
                        ? "Compare " + chosen
                        : shown.outcome().requirements().isEmpty() ? "Compare all " + left : "Compare these " + left);
        boolean possible = chosen >= 2 || (chosen == 0 && left >= 2 && left <= Selection.MOST_COMPARED);
        compare.setVisible(chosen > 0 || possible);
        compare.setManaged(chosen > 0 || possible);
        compare.setDisable(!possible);
    }

    private void showNotes() {
        notes.show(shown.matrix(), pane.focusedProvider().get());
    }

    /// The notes of a dataset with few are those of all rows, wherever the keyboard is.
    private void showFocusedNotes() {
        if (Marks.isCrowded(shown.dataset()) && !notes.foldedProperty().get()) {
            showNotes();
        }
    }

    private void showHinges(Node link) {
        hinges.showOver(link, new HingesPane(shown.outcome()));
    }

    private void compareThese() {
        if (shown.selection().compared().isEmpty()) {
            List<ProviderId> left = shown.matrix().rows().stream()
                    .mapToObj(shown.dataset().providers()::get)
                    .filter(Provider::counted)
                    .map(Provider::id)
                    .toList();
            state.compare(left);
        }
        state.viewProperty().set(View.COMPARE);
    }
}
