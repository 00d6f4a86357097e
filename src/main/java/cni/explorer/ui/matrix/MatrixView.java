package cni.explorer.ui.matrix;

import cni.explorer.model.ProviderId;
import cni.explorer.query.FootnoteMarks;
import cni.explorer.text.AnswerText;
import cni.explorer.text.English;
import cni.explorer.ui.common.AnswerBlock;
import cni.explorer.ui.common.CellCopy;
import cni.explorer.ui.common.DesktopServices;
import cni.explorer.ui.common.DetailPopOver;
import cni.explorer.ui.common.InFront;
import cni.explorer.ui.common.Palette;
import cni.explorer.ui.common.ShowsProviders;
import cni.explorer.ui.common.StyleClass;
import cni.explorer.ui.state.ExplorerModel;
import cni.explorer.workspace.CompareOffer;
import cni.explorer.workspace.ViewState;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.function.Function;
import javafx.beans.value.ObservableValue;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;

/// The first view: the answer, who is left, who is not and why, and the footnotes.
///
/// It works only while it is in front, and then on what has changed since it last did.
public final class MatrixView extends BorderPane implements ShowsProviders {
    private static final double LOW = 520;

    private final Button compare = new Button();
    private final ColumnsMenu columns;
    private final AnswerBlock answer;
    private final RelaxationsPane ways;
    private final FoundPane found;
    private final GridActions actions;
    private final MatrixPane pane;
    private final NotesPane notes = new NotesPane(this::showHinges);
    private final DetailPopOver hinges = new DetailPopOver();
    private ViewState shown;

    /// @param copy    what the key for copying does with the cell that has the keyboard
    /// @param palette the colours of the theme
    /// @param more    a further button beside the answer, which its owner shows or hides
    /// @param hint    what stands under the answer as long as its owner shows it
    public MatrixView(
            ExplorerModel state,
            DesktopServices prompts,
            CellCopy copy,
            ObservableValue<Palette> palette,
            Node more,
            Node hint) {
        this.shown = state.viewState();
        this.columns = new ColumnsMenu(state);
        this.answer = new AnswerBlock(more, compare, new TransposeButton(state), columns);
        this.ways = new RelaxationsPane(state);
        this.found = new FoundPane(state);
        this.actions = new GridActions(state, prompts, copy);
        this.pane = new MatrixPane(shown, palette, actions);
        compare.getStyleClass().add(StyleClass.SMALL);
        compare.setMinWidth(USE_PREF_SIZE);
        compare.setOnAction(_ -> state.showCards());
        setTop(new VBox(answer, hint, ways, found));
        setCenter(pane);
        setBottom(notes);
        heightProperty().addListener((_, _, height) -> notes.foldedProperty().set(height.doubleValue() < LOW));
        notes.foldedProperty().addListener(_ -> showNotes());
        pane.focusedProvider().addListener(_ -> showFocusedNotes());
        state.previewProperty().addListener((_, _, preview) -> {
            if (getScene() != null) {
                pane.show(preview);
            }
        });
        InFront.follow(this, state, this::draw);
    }

    @Override
    public Optional<ProviderId> focusedProvider() {
        OptionalInt focused = pane.focusedProvider().get();
        return focused.isEmpty()
                ? Optional.empty()
                : Optional.of(
                        shown.dataset().providers().get(focused.getAsInt()).id());
    }

    private void draw(@Nullable ViewState before, ViewState now) {
        boolean isLaidOutAlike = before != null && before.columns().equals(now.columns());
        boolean isTurned =
                before == null || before.columns().transposed() != now.columns().transposed();
        shown = now;
        if (isLaidOutAlike && isKept(before, now, ViewState::matrix)) {
            return;
        }
        actions.hide();
        hinges.hide();
        pane.show(now);
        if (isTurned || !isKept(before, now, ViewState::answer)) {
            showAnswer();
        }
        if (!isKept(before, now, ViewState::compareOffer)) {
            showCompare();
        }
        if (!isKept(before, now, ViewState::outcome)) {
            ways.show(shown);
            found.show(shown);
        }
        columns.show(shown);
        showNotes();
    }

    private static boolean isKept(@Nullable ViewState before, ViewState now, Function<ViewState, ?> part) {
        return before != null && now.shares(before, part);
    }

    private void showAnswer() {
        List<AnswerText.Phrase> phrases = new ArrayList<>(shown.answer().phrases());
        if (shown.columns().transposed()) {
            phrases.addAll(turned(shown.rows().size()));
        }
        answer.show(shown.answer().headline(), phrases);
    }

    /// What the answer adds: that this is the other way round, and how many are not shown.
    ///
    /// @param rows how many would be rows the usual way
    static List<AnswerText.Phrase> turned(int rows) {
        AnswerText.Phrase turned = new AnswerText.Phrase(" · features as rows", false);
        int most = TransposedGridModel.PROVIDERS_AT_MOST;
        return rows <= most
                ? List.of(turned)
                : List.of(
                        turned,
                        new AnswerText.Phrase(
                                English.format(": the first %d of %,d, narrow to see others", most, rows), true));
    }

    private void showCompare() {
        CompareOffer offer = shown.compareOffer();
        boolean some = offer.chosen() > 0 || offer.isPossible();
        String who = offer.all() ? "Compare all " : "Compare these ";
        compare.setText(offer.chosen() > 0 ? "Compare " + offer.chosen() : who + offer.remaining());
        compare.setVisible(some);
        compare.setManaged(some);
        compare.setDisable(!offer.isPossible());
    }

    private void showNotes() {
        notes.show(shown, pane.focusedProvider().get());
    }

    /// The notes of a dataset with few are those of all rows, wherever the keyboard is.
    private void showFocusedNotes() {
        if (FootnoteMarks.areSparing(shown.dataset()) && !notes.foldedProperty().get()) {
            showNotes();
        }
    }

    private void showHinges(Node link) {
        hinges.showOver(link, new DecisiveCellsPane(shown.decisiveCells()));
    }
}
