package cni.explorer.ui.state;

import cni.explorer.model.Dataset;
import cni.explorer.model.FeatureId;
import cni.explorer.model.ProviderId;
import cni.explorer.model.Question;
import cni.explorer.query.Arrangement;
import cni.explorer.query.Preview;
import cni.explorer.query.Reading;
import cni.explorer.query.Requirement;
import cni.explorer.query.Selection;
import cni.explorer.query.Wish;
import cni.explorer.settings.ChartOptions;
import cni.explorer.settings.ColumnsLook;
import cni.explorer.settings.View;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleObjectProperty;

/// What the program shows, and the only way to change it.
///
/// Each change makes a new [Shown] at once, so that a tick and its answer come in the same frame. Changes of what is
/// asked for can be undone; the layout of the matrix, the view and the options of the charts are not part of that.
public final class ExplorerState {
    private final ReadOnlyObjectWrapper<Shown> shown;
    private final ObjectProperty<View> view = new SimpleObjectProperty<>(View.MATRIX);
    private final ObjectProperty<ChartOptions> charts;
    private final ObjectProperty<ColumnsLook> columns = new SimpleObjectProperty<>(ColumnsLook.DEFAULTS);
    private final ReadOnlyObjectWrapper<Optional<Preview>> preview = new ReadOnlyObjectWrapper<>(Optional.empty());
    private final History history = new History();

    public ExplorerState(Comparison comparison, Selection selection, Arrangement arrangement) {
        shown = new ReadOnlyObjectWrapper<>(Shown.of(comparison, selection, arrangement));
        charts = new SimpleObjectProperty<>(ChartOptions.DEFAULTS.withSortedBy(firstMetric(comparison)));
    }

    /// All that is on screen.
    public ReadOnlyObjectProperty<Shown> shownProperty() {
        return shown.getReadOnlyProperty();
    }

    public Shown shown() {
        return shown.get();
    }

    public ObjectProperty<View> viewProperty() {
        return view;
    }

    public ObjectProperty<ChartOptions> chartsProperty() {
        return charts;
    }

    /// The widths that a person has drawn, the folded groups, and which way round the table is; the order and the
    /// hidden columns are those of the arrangement.
    public ObjectProperty<ColumnsLook> columnsProperty() {
        return columns;
    }

    /// What the tick would do that the mouse or the keyboard is at; nothing once anything is changed.
    public ReadOnlyObjectProperty<Optional<Preview>> previewProperty() {
        return preview.getReadOnlyProperty();
    }

    /// Tells what the tick of a judged feature would do.
    ///
    /// @param feature its index in the dataset
    public Preview preview(int feature) {
        Preview told = shown().comparison().narrowing().preview(selection(), feature);
        preview.set(Optional.of(told));
        return told;
    }

    public void endPreview() {
        preview.set(Optional.empty());
    }

    public ReadOnlyBooleanProperty canUndoProperty() {
        return history.canUndo();
    }

    public ReadOnlyBooleanProperty canRedoProperty() {
        return history.canRedo();
    }

    /// Shows another dataset; what went before cannot be undone.
    public void open(Comparison comparison, Selection selection, Arrangement arrangement) {
        history.clear();
        charts.set(charts.get().withSortedBy(firstMetric(comparison)));
        put(Shown.of(comparison, selection, arrangement));
    }

    /// Shows a newer state of the dataset that is shown, with everything that still makes sense kept, and undo with it.
    ///
    /// @return what had to be let go, in words that can stand in a list; empty if nothing was
    public List<String> reload(Comparison comparison) {
        Dataset fresh = comparison.dataset();
        Carried carried = Carried.over(shown(), fresh);
        history.map(selection -> Carried.over(selection, fresh), carried.selection());
        String sortedBy = charts.get().sortedBy();
        boolean byName = sortedBy.isEmpty() && !shown().dataset().metrics().isEmpty();
        if (!byName && fresh.metrics().stream().noneMatch(metric -> metric.id().equals(sortedBy))) {
            charts.set(charts.get().withSortedBy(firstMetric(comparison)));
        }
        put(Shown.of(comparison, carried.selection(), carried.arrangement()));
        return carried.lost();
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
    public void want(FeatureId feature, Wish wish) {
        select(selection().with(feature, wish));
    }

    /// Accepts only these values of a category; none accepts all.
    public void accept(FeatureId category, Set<String> values) {
        select(selection().withAccepted(category, values));
    }

    /// Gives up several requirements in one step.
    public void leaveOut(List<Requirement> requirements) {
        Selection changed = selection();
        for (Requirement requirement : requirements) {
            changed = changed.without(requirement);
        }
        select(changed);
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

    /// Chooses the providers for the cards; those beyond [Selection#MOST_COMPARED] are left out.
    public void compare(List<ProviderId> providers) {
        select(selection().withCompared(providers.subList(0, Math.min(providers.size(), Selection.MOST_COMPARED))));
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

    /// Makes features the rows and providers the columns, or the other way round again.
    public void transpose() {
        columns.set(columns.get().withTransposed(!columns.get().transposed()));
    }

    /// Asks for nothing and shows everything in the order of the dataset. Which way round the table is stays, as the
    /// view does.
    public void reset() {
        columns.set(ColumnsLook.DEFAULTS.withTransposed(columns.get().transposed()));
        arrange(Arrangement.of(shown().dataset()));
        select(Selection.NOTHING);
    }

    public void arrange(Arrangement arrangement) {
        if (!arrangement.equals(shown().arrangement())) {
            put(Shown.of(shown().comparison(), selection(), arrangement));
        }
    }

    public void undo() {
        history.undo(selection()).ifPresent(this::show);
    }

    public void redo() {
        history.redo(selection()).ifPresent(this::show);
    }

    private void put(Shown changed) {
        endPreview();
        shown.set(changed);
    }

    private Selection selection() {
        return shown().selection();
    }

    private void select(Selection changed) {
        if (!changed.equals(selection())) {
            history.changed(selection(), changed);
            show(changed);
        }
    }

    private void show(Selection selection) {
        put(Shown.of(shown().comparison(), selection, shown().arrangement()));
    }

    private static String firstMetric(Comparison comparison) {
        return comparison.dataset().metrics().isEmpty()
                ? ""
                : comparison.dataset().metrics().getFirst().id();
    }
}
