package cni.explorer.ui.matrix;

import cni.explorer.model.Feature;
import cni.explorer.model.Provider;
import cni.explorer.model.ProviderId;
import cni.explorer.query.Selection;
import cni.explorer.settings.View;
import cni.explorer.ui.common.AnswerBlock;
import cni.explorer.ui.common.Bubble;
import cni.explorer.ui.common.Prompts;
import cni.explorer.ui.common.StyleClass;
import cni.explorer.ui.state.ExplorerState;
import cni.explorer.ui.state.Shown;
import java.util.List;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.TablePosition;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseButton;
import javafx.scene.input.MouseEvent;
import javafx.scene.layout.BorderPane;

/// The first view: the answer, who is left, who is not and why, and the footnotes.
public final class MatrixView extends BorderPane {
    private static final double ROW = 36;
    private static final double DENSE_ROW = 28;
    private static final int ROOMY_UP_TO = 12;
    private static final double LOW = 520;

    private final ExplorerState state;
    private final Prompts prompts;
    private final Button compare = new Button();
    private final ColumnsMenu columns;
    private final AnswerBlock answer;
    private final MatrixTable table;
    private final SectionLine line = new SectionLine();
    private final ExcludedList excluded;
    private final SharedHeight heights;
    private final NotesPane notes = new NotesPane();
    private final Bubble detail = new Bubble();

    /// @param more a further button beside the answer, which its owner shows or hides
    public MatrixView(ExplorerState state, Prompts prompts, Node more) {
        this.state = state;
        this.prompts = prompts;
        this.columns = new ColumnsMenu(state);
        this.answer = new AnswerBlock(more, compare, columns);
        this.table = new MatrixTable(state);
        this.excluded = new ExcludedList(state, table.providerColumn().widthProperty());
        compare.getStyleClass().add(StyleClass.SMALL);
        compare.setMinWidth(USE_PREF_SIZE);
        compare.setOnAction(_ -> compareThese());
        getStyleClass().add(MatrixStyle.MATRIX_VIEW);
        setTop(answer);
        this.heights = new SharedHeight(table, line, excluded);
        setCenter(heights);
        setBottom(notes);
        table.addEventHandler(KeyEvent.KEY_PRESSED, this::pressed);
        table.addEventHandler(MouseEvent.MOUSE_CLICKED, this::clicked);
        heightProperty().addListener((_, _, height) -> notes.foldedProperty().set(height.doubleValue() < LOW));
        notes.foldedProperty().addListener(_ -> notes.show(state.shown().matrix()));
        state.shownProperty().addListener((_, _, shown) -> show(shown));
        show(state.shown());
    }

    private void show(Shown shown) {
        int providers = shown.dataset().providers().size();
        boolean dense = providers > ROOMY_UP_TO;
        pseudoClassStateChanged(MatrixStyle.DENSE, dense);
        table.setFixedCellSize(dense ? DENSE_ROW : ROW);
        excluded.setFixedCellSize(dense ? DENSE_ROW : ROW);
        detail.hide();
        answer.show(shown.answer());
        table.show(shown);
        boolean some = shown.matrix().rows().size() > 0;
        table.setVisible(some);
        table.setManaged(some);
        excluded.show(shown);
        line.show(shown.outcome(), shown.matrix().excluded());
        line.setVisible(excluded.isManaged());
        notes.show(shown.matrix());
        columns.show(shown);
        showCompare(shown);
        heights.requestLayout();
    }

    private void showCompare(Shown shown) {
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

    private void compareThese() {
        Shown shown = state.shown();
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

    private void pressed(KeyEvent event) {
        TablePosition<?, ?> focused = table.getFocusModel().getFocusedCell();
        boolean act = event.getCode() == KeyCode.ENTER || event.getCode() == KeyCode.SPACE;
        if (!act || focused.getRow() < 0 || focused.getTableColumn() == null) {
            return;
        }
        int row = focused.getRow();
        table.feature(focused.getTableColumn())
                .ifPresentOrElse(
                        feature -> open(row, feature),
                        () -> toggleCompared(table.getItems().get(row)));
        event.consume();
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
        }
    }

    private void toggleCompared(int index) {
        ProviderId provider = state.shown().dataset().providers().get(index).id();
        state.compare(provider, !state.shown().selection().compared().contains(provider));
    }

    private void open(int row, Feature feature) {
        Shown shown = state.shown();
        int provider = table.getItems().get(row);
        int column = shown.dataset().indexOf(feature.id()).orElseThrow();
        for (Node node : table.lookupAll("." + MatrixStyle.ANSWER_CELL)) {
            if (node instanceof AnswerCell cell
                    && cell.getIndex() == row
                    && table.feature(cell.getTableColumn())
                            .filter(feature::equals)
                            .isPresent()) {
                cell.hideNotes();
                detail.showUnder(
                        cell,
                        new CellDetail(
                                shown.dataset().about(),
                                shown.dataset().providers().get(provider),
                                feature,
                                shown.dataset().cell(provider, column),
                                shown.selection().reading(),
                                prompts));
            }
        }
    }
}
