package cni.explorer.workspace;

import cni.explorer.model.Dataset;
import cni.explorer.model.FeatureId;
import cni.explorer.model.Footnote;
import cni.explorer.query.Arrangement;
import cni.explorer.query.DecisiveCell;
import cni.explorer.query.DecisiveCells;
import cni.explorer.query.Evaluator;
import cni.explorer.query.Matrix;
import cni.explorer.query.Ordering;
import cni.explorer.query.Outcome;
import cni.explorer.query.Relaxation;
import cni.explorer.query.Relaxations;
import cni.explorer.query.Remaining;
import cni.explorer.query.Rows;
import cni.explorer.query.Selection;
import cni.explorer.text.AnswerText;
import cni.explorer.text.ChartText;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/// What a workspace shows of its dataset at one moment. As one value, so that no view ever sees half of a change.
///
/// Its parts are worked out when they are first asked for, once. A state that follows another one shares each part that
/// the change does not touch: the same object, so that a view tells by identity what it need not draw again.
/// Figures, a sort, columns, a search and the providers on the cards each touch only what shows them.
///
/// Immutable and safe for several threads.
public final class ViewState {
    /// How many decisive cells are looked for.
    public static final int MOST_DECISIVE_CELLS = 100;

    private final IndexedDataset data;
    private final Workspace workspace;
    private final Lazy<Outcome> outcome;
    private final Lazy<AnswerText> answer;
    private final Lazy<List<Remaining>> remaining;
    private final Lazy<List<Relaxation>> relaxations;
    private final Lazy<List<DecisiveCell>> decisiveCells;
    private final Lazy<List<Integer>> columns;
    private final Lazy<Rows> rows;
    private final Lazy<Rows> excluded;
    private final Lazy<Matrix> matrix;
    private final Lazy<List<Footnote>> footnotes;
    private final Lazy<CompareOffer> compareOffer;

    private ViewState(IndexedDataset data, Workspace workspace, @Nullable ViewState before) {
        this.data = data;
        this.workspace = workspace;
        KeptParts kept = KeptParts.of(data, workspace, before);
        Evaluator evaluator = data.evaluator();
        Ordering ordering = data.ordering();
        Dataset dataset = data.dataset();
        Selection selection = workspace.selection();
        Arrangement arrangement = workspace.arrangement();
        outcome = kept.part(
                kept.outcome, state -> state.outcome, () -> evaluator.outcome(selection, arrangement.columns()));
        Lazy<Outcome> answered = outcome;
        answer = kept.part(kept.found, state -> state.answer, () -> AnswerText.of(answered.get()));
        remaining = kept.part(kept.asked, state -> state.remaining, () -> evaluator.remaining(selection));
        relaxations = kept.part(kept.asked, state -> state.relaxations, () -> Relaxations.of(answered.get()));
        decisiveCells = kept.part(
                kept.found, state -> state.decisiveCells, () -> DecisiveCells.of(answered.get(), MOST_DECISIVE_CELLS));
        columns = kept.part(kept.columns, state -> state.columns, () -> Matrix.columns(dataset, arrangement));
        rows = kept.part(
                kept.found && kept.sort, state -> state.rows, () -> Matrix.rows(answered.get(), arrangement, ordering));
        excluded = kept.part(
                kept.found, state -> state.excluded, () -> answered.get().excluded());
        Lazy<List<Integer>> columnsNow = columns;
        Lazy<Rows> rowsNow = rows;
        Lazy<Rows> excludedNow = excluded;
        matrix = kept.part(
                kept.outcome && kept.sort && kept.columns,
                state -> state.matrix,
                () -> new Matrix(answered.get(), columnsNow.get(), rowsNow.get(), excludedNow.get()));
        Lazy<Matrix> matrixNow = matrix;
        footnotes = kept.part(
                kept.found && kept.columns,
                state -> state.footnotes,
                () -> matrixNow.get().footnotes());
        compareOffer = kept.part(
                kept.outcome && kept.sort,
                state -> state.compareOffer,
                () -> CompareOffer.of(answered.get(), rowsNow.get(), selection));
    }

    /// What a workspace shows of a dataset that was not shown before.
    public static ViewState of(IndexedDataset data, Workspace workspace) {
        return new ViewState(data, workspace, null);
    }

    /// What is shown after a change; this very state if nothing is changed.
    public ViewState with(Workspace changed) {
        return with(data, changed);
    }

    /// What is shown after a change, of the dataset too. Other figures alone leave who is left and every order as they
    /// are, unless these hang on a figure; other marks do, unless words are searched for.
    public ViewState with(IndexedDataset changedData, Workspace changed) {
        return changedData == data && changed.equals(workspace) ? this : new ViewState(changedData, changed, this);
    }

    /// Whether a part is the very object that it is in another state, so that nothing which shows it need be drawn
    /// again.
    @SuppressWarnings("ReferenceEquality") // identity is what is asked for
    public boolean shares(ViewState other, Function<ViewState, ?> part) {
        Object mine = part.apply(this);
        Object its = part.apply(other);
        return mine == its;
    }

    public Workspace workspace() {
        return workspace;
    }

    public IndexedDataset indexedDataset() {
        return data;
    }

    public Dataset dataset() {
        return data.dataset();
    }

    public Selection selection() {
        return workspace.selection();
    }

    public Arrangement arrangement() {
        return workspace.arrangement();
    }

    /// How the columns look.
    public ColumnSettings columns() {
        return workspace.columns();
    }

    public ChartOptions charts() {
        return workspace.charts();
    }

    public View view() {
        return workspace.view();
    }

    /// Who is left, and why the others are not.
    public Outcome outcome() {
        return outcome.get();
    }

    /// The answer in words.
    public AnswerText answer() {
        return answer.get();
    }

    /// Why it is these providers whose figures are drawn; empty where nothing is asked, or all are drawn.
    public String askedOfCharts() {
        return switch (charts().scope()) {
            case IN_SIGHT -> ChartText.asked(outcome());
            case ALL -> "";
        };
    }

    /// For each feature, who would remain if it were ticked too.
    public List<Remaining> remaining() {
        return remaining.get();
    }

    /// Where nobody is left, what could be given up.
    public List<Relaxation> relaxations() {
        return relaxations.get();
    }

    /// The first [#MOST_DECISIVE_CELLS] single cells on which the answer hangs.
    public List<DecisiveCell> decisiveCells() {
        return decisiveCells.get();
    }

    /// Rows and visible columns.
    public Matrix matrix() {
        return matrix.get();
    }

    /// The rows of the matrix: who is left, in their order.
    public Rows rows() {
        return rows.get();
    }

    /// The footnotes of the matrix.
    public List<Footnote> footnotes() {
        return footnotes.get();
    }

    /// Whom the cards can show.
    public CompareOffer compareOffer() {
        return compareOffer.get();
    }

    /// Which parts of the state before are still right.
    ///
    /// @param outcome that of exactly this selection
    /// @param asked   what hangs on what is asked of cells alone, not on words searched for
    /// @param found   what hangs on the words searched for too, and not on who is on the cards
    /// @param sort    what hangs on the order of rows
    /// @param columns what hangs on which columns there are, in their order
    private record KeptParts(
            @Nullable ViewState before, boolean outcome, boolean asked, boolean found, boolean sort, boolean columns) {

        static KeptParts of(IndexedDataset data, Workspace now, @Nullable ViewState before) {
            if (before == null || !data.hasCellsOf(before.data)) {
                return new KeptParts(null, false, false, false, false, false);
            }
            Workspace then = before.workspace;
            Selection selection = then.selection().withCompared(now.selection().compared());
            boolean figures = !now.hangsOnFigures() || data.hasFiguresOf(before.data);
            boolean searched = now.selection().search().isBlank()
                    || (seenFigures(then).equals(seenFigures(now)) && data.hasMarksOf(before.data));
            boolean found = figures && searched && selection.equals(now.selection());
            return new KeptParts(
                    before,
                    data == before.data && searched && then.selection().equals(now.selection()),
                    found
                            || (figures
                                    && selection
                                            .withSearch(now.selection().search())
                                            .equals(now.selection())),
                    found,
                    figures
                            && then.arrangement()
                                    .sort()
                                    .equals(now.arrangement().sort()),
                    figures
                            && then.arrangement()
                                    .columns()
                                    .equals(now.arrangement().columns()));
        }

        /// In which words are looked for.
        private static Set<FeatureId> seenFigures(Workspace workspace) {
            return workspace.arrangement().columns().stream()
                    .filter(column -> column.metric().isPresent())
                    .collect(Collectors.toSet());
        }

        <T> Lazy<T> part(boolean isKept, Function<ViewState, Lazy<T>> part, Supplier<T> work) {
            return before != null && isKept ? part.apply(before) : new Lazy<>(work);
        }
    }
}
