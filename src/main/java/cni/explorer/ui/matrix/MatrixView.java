package cni.explorer.ui.matrix;

import cni.explorer.model.Feature;
import cni.explorer.model.ProviderId;
import cni.explorer.query.Answer;
import cni.explorer.ui.common.AnswerBlock;
import cni.explorer.ui.common.Bubble;
import cni.explorer.ui.common.CellDetail;
import cni.explorer.ui.common.InFront;
import cni.explorer.ui.common.Prompts;
import cni.explorer.ui.common.StyleClass;
import cni.explorer.ui.state.ExplorerModel;
import cni.explorer.workspace.CompareOffer;
import cni.explorer.workspace.ViewState;
import java.util.ArrayList;
import java.util.List;
import javafx.beans.property.DoubleProperty;
import javafx.beans.property.SimpleDoubleProperty;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.TablePosition;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyCodeCombination;
import javafx.scene.input.KeyCombination;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseButton;
import javafx.scene.input.MouseEvent;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;

/// The first view: the answer, who is left, who is not and why, and the footnotes.
public final class MatrixView extends BorderPane {
    private static final double ROW = 36;
    private static final double DENSE_ROW = 28;
    private static final int ROOMY_UP_TO = 12;
    private static final double LOW = 520;
    private static final KeyCombination COPY = new KeyCodeCombination(KeyCode.C, KeyCombination.SHORTCUT_DOWN);

    private final ExplorerModel state;
    private final Prompts prompts;
    private final Button compare = new Button();
    private final ColumnsMenu columns;
    private final AnswerBlock answer;
    private final WaysOut ways;
    private final MatrixTable table;
    private final TransposedTable transposed;
    private final SectionLine line = new SectionLine();
    private final ExcludedList excluded;
    private final SharedHeight heights;
    private final NotesPane notes = new NotesPane(this::showHinges);
    private final Bubble hinges = new Bubble();
    private final Bubble detail = new Bubble();
    private final DoubleProperty nameWidth = new SimpleDoubleProperty();
    private ViewState shown;
    private boolean showing;

    /// @param copy what the key for copying does with the cell that has the keyboard
    /// @param more a further button beside the answer, which its owner shows or hides
    public MatrixView(ExplorerModel state, Prompts prompts, CellCopy copy, Node more) {
        this.state = state;
        this.shown = state.viewState();
        this.prompts = prompts;
        this.columns = new ColumnsMenu(state);
        this.answer = new AnswerBlock(more, compare, new TransposeButton(state), columns);
        this.table = new MatrixTable(state);
        this.transposed = new TransposedTable(state, this::open);
        this.excluded = new ExcludedList(state, nameWidth);
        compare.getStyleClass().add(StyleClass.SMALL);
        compare.setMinWidth(USE_PREF_SIZE);
        compare.setOnAction(_ -> state.showCards());
        getStyleClass().add(MatrixStyle.MATRIX_VIEW);
        this.ways = new WaysOut(state);
        setTop(new VBox(answer, ways));
        this.heights = new SharedHeight(table, line, excluded);
        setCenter(heights);
        setBottom(notes);
        table.addEventHandler(KeyEvent.KEY_PRESSED, this::pressed);
        table.addEventHandler(KeyEvent.KEY_PRESSED, event -> copy(event, copy));
        table.addEventHandler(MouseEvent.MOUSE_CLICKED, this::clicked);
        heightProperty().addListener((_, _, height) -> notes.foldedProperty().set(height.doubleValue() < LOW));
        notes.foldedProperty().addListener(_ -> showNotes());
        table.getFocusModel().focusedCellProperty().addListener(_ -> showNotes());
        transposed.getFocusModel().focusedCellProperty().addListener(_ -> showNotes());
        InFront.follow(this, state, this::draw);
    }

    private void draw(@Nullable ViewState before, ViewState now) {
        shown = now;
        if (before == null || !now.shares(before, ViewState::matrix)) {
            show();
        } else if (before.columns().transposed() != now.columns().transposed()) {
            turn();
        } else if (!before.columns().equals(now.columns())) {
            boolean folds = !before.columns().folds().equals(now.columns().folds());
            if (folds && isTransposed()) {
                show();
            } else {
                table.showColumns(now, folds);
            }
        }
    }

    private void show() {
        // The keyboard's cell moves to and fro meanwhile.
        showing = true;
        int providers = shown.dataset().providers().size();
        boolean dense = providers > ROOMY_UP_TO;
        pseudoClassStateChanged(MatrixStyle.DENSE, dense);
        table.setFixedCellSize(dense ? DENSE_ROW : ROW);
        excluded.setFixedCellSize(dense ? DENSE_ROW : ROW);
        detail.hide();
        hinges.hide();
        answer.show(shown.answer().headline(), phrases());
        ways.show(shown);
        boolean some = shown.rows().size() > 0;
        if (isTransposed()) {
            transposed.show(shown);
        } else {
            table.show(shown);
        }
        PinnedTable<?> front = front();
        front.setVisible(some);
        front.setManaged(some);
        heights.show(front);
        nameWidth.bind(front.nameWidth());
        excluded.show(shown);
        line.show(shown.outcome());
        line.setVisible(excluded.isManaged());
        showing = false;
        showNotes();
        columns.show(shown);
        showCompare();
        heights.requestLayout();
    }

    private boolean isTransposed() {
        return shown.columns().transposed();
    }

    private PinnedTable<?> front() {
        return isTransposed() ? transposed : table;
    }

    /// Shows the table the other way round; the keyboard stays in it.
    private void turn() {
        boolean inTable = table.isFocused() || transposed.isFocused();
        show();
        if (inTable) {
            front().requestFocus();
        }
    }

    private List<Answer.Phrase> phrases() {
        List<Answer.Phrase> phrases = new ArrayList<>(shown.answer().phrases());
        if (isTransposed()) {
            phrases.addAll(TransposedTable.phrases(shown.rows().size()));
        }
        return phrases;
    }

    private void showNotes() {
        if (!showing) {
            notes.show(shown, front().focusedProvider());
        }
    }

    private void showHinges(Node link) {
        hinges.showOver(link, new HingesPane(shown.decisiveCells()));
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

    private void pressed(KeyEvent event) {
        TablePosition<?, ?> focused = table.getFocusModel().getFocusedCell();
        boolean act = event.getCode() == KeyCode.ENTER || event.getCode() == KeyCode.SPACE;
        if (!act || focused.getRow() < 0 || focused.getTableColumn() == null) {
            return;
        }
        int row = focused.getRow();
        switch (MatrixColumns.slot(focused.getTableColumn()).orElse(null)) {
            case null -> toggleCompared(table.getItems().get(row));
            case Slot.Single single -> open(row, single.feature());
            case Slot.Strip strip -> unfold(strip);
        }
        event.consume();
    }

    private void copy(KeyEvent event, CellCopy copy) {
        TablePosition<?, ?> focused = table.getFocusModel().getFocusedCell();
        if (COPY.match(event) && focused.getRow() >= 0 && focused.getTableColumn() != null) {
            List<Integer> features = MatrixColumns.slot(focused.getTableColumn()).stream()
                    .flatMap(slot -> slot.features().stream())
                    .map(feature -> shown.dataset().indexOf(feature.id()).orElseThrow())
                    .toList();
            copy.copy(table.getItems().get(focused.getRow()), features);
            event.consume();
        }
    }

    private void clicked(MouseEvent event) {
        if (event.getButton() != MouseButton.PRIMARY) {
            return;
        }
        for (Node node = event.getPickResult().getIntersectedNode(); node != null; node = node.getParent()) {
            if (node instanceof AnswerCell cell && !cell.isEmpty()) {
                table.feature(cell.getTableColumn()).ifPresent(feature -> open(cell.getIndex(), feature));
                return;
            }
            if (node instanceof StripCell strip && !strip.isEmpty()) {
                strip.nearest(event.getSceneX())
                        .ifPresent(feature ->
                                open(strip.glyph(feature), table.getItems().get(strip.getIndex()), feature));
                return;
            }
        }
    }

    private void toggleCompared(int index) {
        ProviderId provider = shown.dataset().providers().get(index).id();
        state.compare(provider, !shown.selection().compared().contains(provider));
    }

    private void unfold(Slot.Strip strip) {
        state.show(shown.columns().withFold(strip.group(), false));
    }

    private void open(int row, Feature feature) {
        for (Node node : table.lookupAll("." + MatrixStyle.ANSWER_CELL)) {
            if (node instanceof AnswerCell cell
                    && cell.getIndex() == row
                    && table.feature(cell.getTableColumn())
                            .filter(feature::equals)
                            .isPresent()) {
                cell.hideNotes();
                open(cell, table.getItems().get(row), feature);
            }
        }
    }

    private void open(Node under, int provider, Feature feature) {
        int column = shown.dataset().indexOf(feature.id()).orElseThrow();
        detail.showUnder(
                under,
                new CellDetail(
                        shown.dataset().about(),
                        shown.dataset().providers().get(provider),
                        feature,
                        shown.dataset().cell(provider, column),
                        shown.selection().reading(),
                        prompts));
    }
}
