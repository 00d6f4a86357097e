package cni.explorer.ui.matrix;

import cni.explorer.model.ProviderId;
import cni.explorer.text.AnswerSentence;
import cni.explorer.text.CompareText;
import cni.explorer.text.MatrixText;
import cni.explorer.ui.common.AnswerBlock;
import cni.explorer.ui.common.CellCopy;
import cni.explorer.ui.common.DesktopServices;
import cni.explorer.ui.common.DetailPopOver;
import cni.explorer.ui.common.FixedWidth;
import cni.explorer.ui.common.Icon;
import cni.explorer.ui.common.InFront;
import cni.explorer.ui.common.LazyTooltip;
import cni.explorer.ui.common.Palette;
import cni.explorer.ui.common.Presence;
import cni.explorer.ui.common.ReadingSwitch;
import cni.explorer.ui.common.ShowsProviders;
import cni.explorer.ui.common.StyleClass;
import cni.explorer.ui.state.ExplorerModel;
import cni.explorer.workspace.CompareOffer;
import cni.explorer.workspace.RowHeight;
import cni.explorer.workspace.ViewState;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.function.Consumer;
import java.util.function.Function;
import javafx.beans.value.ObservableValue;
import javafx.geometry.Insets;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.ToggleButton;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;

/// The first view: the answer, who is left, who is not and why, and the footnotes.
///
/// It works only while it is in front, and then on what has changed since it last did.
public final class MatrixView extends BorderPane implements ShowsProviders {
    /// As high as it is in a window of 640.
    private static final double LOW = 564;
    private static final double COMPARE = 104;
    private static final double APART = 16;

    private final Button compare = new Button();
    private final ColumnsMenu columns;
    private final ToggleButton transpose;
    private final AnswerBlock answer;
    private final RelaxationsPane ways;
    private final FoundPane found;
    private final GridActions actions;
    private final MatrixPane pane;
    private final NotesPane notes = new NotesPane(new LinksOfNotes(), this::lacksRoom);
    private final DetailPopOver decisiveCells = new DetailPopOver();
    private ViewState shown;
    private boolean isNarrow;

    /// @param copy    what the key for copying does with the cell that has the keyboard
    /// @param palette the colours of the theme
    /// @param rows    how much room rows have
    /// @param more    a further button beside the answer, which its owner shows or hides
    /// @param hint    what stands under the answer as long as its owner shows it
    /// @param page    opens the page of a provider
    public MatrixView(
            ExplorerModel state,
            DesktopServices desktop,
            CellCopy copy,
            ObservableValue<Palette> palette,
            ObservableValue<RowHeight> rows,
            Node more,
            Node hint,
            Consumer<ProviderId> page) {
        this.shown = state.viewState();
        this.columns = new ColumnsMenu(state);
        this.transpose = transpose(state);
        ReadingSwitch reading = new ReadingSwitch(state);
        more.visibleProperty().subscribe(narrow -> {
            HBox.setMargin(compare, narrow ? Insets.EMPTY : new Insets(0, 0, 0, APART));
            isNarrow = narrow;
            showButtons();
        });
        this.answer = new AnswerBlock(more, reading, compare, transpose, columns);
        this.ways = new RelaxationsPane(state, this::goToTable);
        this.found = new FoundPane(
                state, this::goToTable, (link, provider, feature) -> actions().showOver(link, provider, feature));
        this.actions = new GridActions(state, desktop, copy, columns::fire, page);
        this.pane = new MatrixPane(shown, palette, rows, actions, notes);
        compare.getStyleClass().add(StyleClass.SMALL);
        FixedWidth.of(compare, COMPARE);
        compare.setOnAction(_ -> state.showCards());
        setTop(new VBox(answer, hint, found));
        setCenter(pane);
        heightProperty().addListener((_, _, height) -> {
            ways.setLow(height.doubleValue() < LOW);
            notes.setLow(height.doubleValue() < LOW);
        });
        pane.heightProperty().addListener(_ -> notes.fold());
        state.previewProperty().addListener((_, _, preview) -> {
            // That one is over is heard out of sight, too: rows would stay set back.
            if (getScene() != null || preview.isEmpty()) {
                pane.show(preview);
            }
        });
        InFront.follow(this, state, this::draw);
    }

    /// Turns the table round: pressed while features are its rows.
    private static ToggleButton transpose(ExplorerModel state) {
        ToggleButton button = new ToggleButton("", Icon.ROWS.node());
        button.getStyleClass().addAll(StyleClass.SMALL, MatrixStyle.SQUARE, MatrixStyle.TRANSPOSE);
        button.setAccessibleText(MatrixText.FEATURES_AS_ROWS);
        LazyTooltip.fixed(button, MatrixText.TRANSPOSE);
        button.setOnAction(_ -> state.transpose());
        state.viewStateProperty()
                .subscribe(now -> button.setSelected(now.columns().transposed()));
        return button;
    }

    @Override
    public Optional<ProviderId> focusedProvider() {
        OptionalInt focused = pane.focusedProvider();
        return focused.isEmpty()
                ? Optional.empty()
                : Optional.of(
                        shown.dataset().providers().get(focused.getAsInt()).id());
    }

    /// Brings the keyboard to a cell that is not hidden, and shows all that is known of it.
    ///
    /// @param provider its index in the dataset
    /// @param feature  its index in the dataset
    public void showCell(int provider, int feature) {
        // What was not in front has no size yet.
        applyCss();
        layout();
        pane.go(provider, feature, (grid, position) -> actions.show(grid, position, provider, feature));
    }

    private GridActions actions() {
        return actions;
    }

    private void goToTable() {
        pane.takeKeyboard();
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
        decisiveCells.hide();
        pane.show(now);
        showButtons();
        if (isTurned || !isKept(before, now, ViewState::answer)) {
            showAnswer();
        }
        if (!isKept(before, now, ViewState::compareOffer)) {
            showCompare();
        }
        // Not for each outcome: figures that come in must not take away what has the keyboard.
        if (!isKept(before, now, ViewState::answer)) {
            showWays();
            found.show(shown);
        }
        columns.show(shown);
        notes.show(shown);
    }

    private static boolean isKept(@Nullable ViewState before, ViewState now, Function<ViewState, ?> part) {
        return before != null && now.shares(before, part);
    }

    private boolean lacksRoom(double notesHeight) {
        return pane.lacksRoom(notesHeight);
    }

    private void showAnswer() {
        AnswerSentence said = AnswerSentence.of(shown.outcome());
        answer.show(
                shown.answer().headline(),
                shown.answer().brief(),
                shown.columns().transposed()
                        ? said.withFeaturesAsRows(shown.rows().size(), TransposedGridModel.PROVIDERS_AT_MOST)
                        : said);
    }

    /// In a narrow window one of the two has room, and what turns the table back is never out of sight.
    private void showButtons() {
        boolean turned = shown.columns().transposed();
        Presence.put(transpose, !isNarrow || turned);
        Presence.put(columns, !isNarrow || !turned);
    }

    /// Their room is made when there are some for the first time.
    private void showWays() {
        ways.show(shown);
        if (ways.isVisible() && ways.getParent() == null && getTop() instanceof VBox top) {
            top.getChildren()
                    .add(
                            top.getChildren().size() - 1,
                            new WaysRoom(ways, () -> getHeight() - answer.prefHeight(-1), pane::leastBelowWays));
        }
    }

    private void showCompare() {
        CompareOffer offer = shown.compareOffer();
        String all = offer.isPossible() ? CompareText.all(offer.remaining()) : "Compare";
        compare.setText(offer.chosen() > 0 ? CompareText.ticked(offer.chosen()) : all);
        compare.setDisable(!offer.isPossible());
    }

    private final class LinksOfNotes implements NotesPane.Links {
        @Override
        public void showDecisive(Node link) {
            decisiveCells.showOver(link, new DecisiveCellsPane(shown.decisiveCells(), DetailPopOver.roomOver(link)));
        }

        @Override
        public void showCell(Node link, int provider, int feature) {
            actions.showOver(link, provider, feature);
        }
    }
}
