package cni.explorer.ui.state;

import cni.explorer.model.Dataset;
import cni.explorer.model.FeatureId;
import cni.explorer.model.ProviderId;
import cni.explorer.model.Question;
import cni.explorer.query.Arrangement;
import cni.explorer.query.Importance;
import cni.explorer.query.MovedSources;
import cni.explorer.query.Preview;
import cni.explorer.query.Reading;
import cni.explorer.query.Requirement;
import cni.explorer.query.Selection;
import cni.explorer.query.SortKey;
import cni.explorer.workspace.ChartOptions;
import cni.explorer.workspace.ColumnSettings;
import cni.explorer.workspace.Histories;
import cni.explorer.workspace.IndexedDataset;
import cni.explorer.workspace.SelectionMigration;
import cni.explorer.workspace.View;
import cni.explorer.workspace.ViewState;
import cni.explorer.workspace.Workspace;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.Set;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;

/// What the program shows, and the only way to change it.
///
/// Each act of a person makes one new [Workspace] and sends one change, at once, so that a tick and its answer come in
/// the same frame; an act that changes nothing sends none. Changes of what is asked for can be undone; the layout of
/// the matrix, the view and the options of the charts are not part of that.
public final class ExplorerModel {
    private final ReadOnlyObjectWrapper<ViewState> viewState;
    private final ReadOnlyObjectWrapper<Optional<Preview>> preview = new ReadOnlyObjectWrapper<>(Optional.empty());
    private final ReadOnlyBooleanWrapper canUndo = new ReadOnlyBooleanWrapper();
    private final ReadOnlyBooleanWrapper canRedo = new ReadOnlyBooleanWrapper();
    private final Histories histories = new Histories();

    public ExplorerModel(IndexedDataset dataset, Workspace workspace) {
        viewState = new ReadOnlyObjectWrapper<>(ViewState.of(dataset, workspace));
    }

    /// All that is on screen.
    public ReadOnlyObjectProperty<ViewState> viewStateProperty() {
        return viewState.getReadOnlyProperty();
    }

    public ViewState viewState() {
        return viewState.get();
    }

    /// What the tick would do that the mouse or the keyboard is at; nothing once anything is changed.
    public ReadOnlyObjectProperty<Optional<Preview>> previewProperty() {
        return preview.getReadOnlyProperty();
    }

    /// Tells what the tick of a judged feature would do.
    ///
    /// @param feature its index in the dataset
    public Preview preview(int feature) {
        Preview told = viewState().indexedDataset().evaluator().preview(selection(), feature);
        preview.set(Optional.of(told));
        return told;
    }

    /// Tells what a bound for a metric would do.
    public Preview preview(Requirement.Bound asked) {
        Preview told = viewState().indexedDataset().evaluator().preview(selection(), asked);
        preview.set(Optional.of(told));
        return told;
    }

    public void endPreview() {
        preview.set(Optional.empty());
    }

    /// Whether there is something to undo; told after the state that makes it so.
    public ReadOnlyBooleanProperty canUndoProperty() {
        return canUndo.getReadOnlyProperty();
    }

    /// Whether there is something to redo; told after the state that makes it so.
    public ReadOnlyBooleanProperty canRedoProperty() {
        return canRedo.getReadOnlyProperty();
    }

    /// Shows a workspace of another dataset. What was asked before of that dataset can be undone.
    public void open(IndexedDataset dataset, Workspace workspace) {
        histories.turn(workspace().source(), selection(), workspace.source(), workspace.selection());
        put(viewState().with(dataset, workspace));
    }

    /// Shows a newer state of the dataset that is shown, with everything that still makes sense kept, and undo with it.
    ///
    /// @return what had to be dropped, in words that can stand in a list; empty if nothing was
    public List<String> reload(IndexedDataset fresh) {
        IndexedDataset old = viewState().indexedDataset();
        SelectionMigration carried = SelectionMigration.of(viewState(), fresh.dataset());
        histories
                .present()
                .map(
                        selection -> SelectionMigration.over(selection, old, fresh.dataset()),
                        carried.workspace().selection());
        put(viewState().with(fresh, carried.workspace()));
        return carried.lost();
    }

    /// Shows other figures and marks of the dataset that is shown; who is left and in which order is
    /// worked out again only where it hangs on a figure.
    public void refresh(Dataset changed) {
        IndexedDataset refreshed = viewState().indexedDataset().with(changed);
        SelectionMigration carried = SelectionMigration.of(viewState(), refreshed.dataset());
        put(viewState()
                .with(refreshed, workspace().withCharts(carried.workspace().charts())));
    }

    /// Marks the cells of the dataset that is shown whose sources have changed; that changes no answer.
    public void mark(MovedSources moved) {
        put(viewState().with(viewState().indexedDataset().with(moved), workspace()));
    }

    /// Ticks a feature, or takes the tick away.
    public void require(FeatureId feature, boolean ticked) {
        select(selection().withRequired(feature, ticked));
    }

    /// Sets the ticks of a question, in one step.
    public void ask(Question question) {
        select(selection().with(question));
    }

    /// Requires or prefers a feature, or asks nothing of it.
    public void weigh(FeatureId feature, Importance importance) {
        select(selection().with(feature, importance));
    }

    /// Accepts only these values of a category; none accepts all.
    public void accept(FeatureId category, Set<String> values) {
        select(selection().withAccepted(category, values));
    }

    /// Asks for enough of a metric, or for nothing of it. One of which nothing was asked before becomes a column.
    public void bound(FeatureId metric, OptionalLong bound) {
        change(workspace().withBound(metric, bound));
    }

    /// Gives up several requirements in one step.
    public void leaveOut(List<Requirement> requirements) {
        select(selection().without(requirements));
    }

    public void leaveOut(Requirement requirement) {
        select(selection().without(requirement));
    }

    public void read(Reading reading) {
        select(selection().withReading(reading));
    }

    /// Whether cells that a second source contradicts count as unmet.
    public void countDisputedAsUnmet(boolean unmet) {
        select(selection().withDisputedUnmet(unmet));
    }

    public void search(String words) {
        select(selection().withSearch(words));
    }

    /// Chooses the providers for the cards; those beyond [Selection#MOST_COMPARED] of this dataset are left out.
    public void compare(List<ProviderId> providers) {
        Dataset here = viewState().dataset();
        select(selection().withComparedAtMost(providers, id -> here.indexOf(id).isPresent()));
    }

    /// Adds one provider to the cards or takes it away; says whether it is among them now.
    public boolean compare(ProviderId provider, boolean chosen) {
        List<ProviderId> changed = new ArrayList<>(selection().compared());
        changed.remove(provider);
        if (chosen) {
            changed.add(provider);
        }
        compare(changed);
        return selection().compared().contains(provider);
    }

    /// Puts those side by side who are chosen for it, or else the few who remain, and brings the cards to the front.
    public void showCards() {
        Selection chosen = viewState().compareOffer().chosen() == 0
                ? selection().withCompared(viewState().compareOffer().ids())
                : selection();
        change(workspace().withSelection(chosen).withView(View.COMPARE));
    }

    /// Asks for nothing and shows everything in the order of the dataset. Which way round the table is stays, as the
    /// view does.
    public void reset() {
        histories.resetting(workspace());
        change(workspace().reset(viewState().dataset()));
    }

    /// Whether [#reset] would change anything.
    public boolean canReset() {
        return !workspace().reset(viewState().dataset()).equals(workspace());
    }

    public void sort(List<SortKey> keys) {
        arrange(viewState().arrangement().withSort(keys));
    }

    /// Shows these columns in this order, and no others.
    public void showColumns(List<FeatureId> columns) {
        arrange(viewState().arrangement().withColumns(columns));
    }

    public void arrange(Arrangement arrangement) {
        change(workspace().withArrangement(arrangement));
    }

    /// Makes features the rows and providers the columns, or the other way round again.
    public void transpose() {
        show(viewState().columns().withTransposed(!viewState().columns().transposed()));
    }

    /// Changes how the columns look.
    public void show(ColumnSettings columns) {
        change(workspace().withColumns(columns));
    }

    /// Brings a view to the front.
    public void show(View view) {
        change(workspace().withView(view));
    }

    /// Brings the table to the front with a cell in it: its column is shown, and unfolded if the cell is one of those
    /// who are left; who is excluded has no columns that could hide it.
    ///
    /// @param provider its index in the dataset
    /// @param feature  its index in the dataset
    public void showCell(int provider, int feature) {
        boolean isLeft = viewState().rows().stream().anyMatch(row -> row == provider);
        change(workspace().withColumnInSight(viewState().dataset().feature(feature), isLeft));
    }

    /// Changes how the charts are drawn.
    public void show(ChartOptions charts) {
        change(workspace().withCharts(charts));
    }

    /// Takes back the last change of what is asked for; right after a [#reset] the order and the columns come back too.
    public void undo() {
        histories.undo(workspace(), viewState().dataset()).ifPresent(this::step);
    }

    public void redo() {
        histories.redo(workspace()).ifPresent(this::step);
    }

    private void step(Workspace other) {
        put(viewState().with(other));
    }

    private Workspace workspace() {
        return viewState().workspace();
    }

    private Selection selection() {
        return viewState().selection();
    }

    private void select(Selection changed) {
        change(workspace().withSelection(changed));
    }

    private void change(Workspace changed) {
        if (!changed.equals(workspace())) {
            if (!changed.selection().equals(selection())) {
                histories.present().changed(selection(), changed.selection());
            }
            put(viewState().with(changed));
        }
    }

    private void put(ViewState changed) {
        boolean isOnlyLook = changed.indexedDataset() == viewState().indexedDataset()
                && changed.selection().equals(selection())
                && changed.arrangement().equals(viewState().arrangement());
        if (!isOnlyLook) {
            endPreview();
        }
        viewState.set(changed);
        canUndo.set(histories.present().canUndo());
        canRedo.set(histories.present().canRedo());
    }
}
