package cni.explorer.ui.charts;

import cni.explorer.text.ChartText;
import cni.explorer.ui.common.LazyTooltip;
import cni.explorer.ui.common.Presence;
import cni.explorer.ui.common.Segments;
import cni.explorer.ui.common.StyleClass;
import cni.explorer.ui.state.ExplorerModel;
import cni.explorer.workspace.ChartOptions;
import cni.explorer.workspace.ChartOptions.Scale;
import cni.explorer.workspace.ChartOptions.Scope;
import cni.explorer.workspace.ChartSet;
import java.util.List;
import java.util.function.BiFunction;
import java.util.function.Function;
import javafx.scene.layout.Region;

/// What stands beside the answer in the charts: which figures, in which order, whose, and on which scale.
final class ChartControls {
    private static final double SETS_FROM = 900;
    private static final double WORDS_FROM = 700;

    private final ExplorerModel state;
    private final SortMenu sort;
    private final SetMenu setMenu;
    private final Region sets;
    private final Region scopes;
    private final Region scales;

    ChartControls(ExplorerModel state) {
        this.state = state;
        this.sort = new SortMenu(state);
        this.setMenu = new SetMenu(set -> state.show(charts().withSet(set)));
        this.sets = segments(List.of(ChartSet.values()), ChartSet::title, ChartOptions::set, ChartOptions::withSet);
        Segments<Scope> both = segments(
                List.of(Scope.IN_SIGHT, Scope.ALL),
                scope -> scope == Scope.ALL ? "All" : "Visible",
                ChartOptions::scope,
                ChartOptions::withScope);
        LazyTooltip.fixed(both.getButtons().getFirst(), ChartText.IN_SIGHT);
        LazyTooltip.fixed(both.getButtons().getLast(), ChartText.OF_ALL);
        this.scopes = both;
        this.scales = segments(
                List.of(Scale.LINEAR, Scale.LOG),
                scale -> scale == Scale.LOG ? "Log" : "Linear",
                ChartOptions::scale,
                ChartOptions::withScale);
    }

    /// From the left.
    List<Region> all() {
        return List.of(setMenu, sets, sort, scopes, scales);
    }

    /// @param known the sets that the dataset has figures for
    /// @param shown the one that is looked at
    /// @param width of the view
    void show(List<ChartSet> known, ChartSet shown, double width) {
        Presence.put(sets, known.size() == ChartSet.values().length && width >= SETS_FROM);
        Presence.put(setMenu, known.size() > 1 && !sets.isVisible());
        setMenu.show(known, shown);
        sort.show(width >= WORDS_FROM);
        sort.setNarrow(false);
        // The columns of the grid are sorted by their heads.
        Presence.put(sort, shown != ChartSet.ALIVE);
    }

    /// The ways in which they take less room, one after the other.
    List<Runnable> waysToGiveWay() {
        return List.of(() -> sort.show(false), this::setsAsMenu);
    }

    /// The last one, which cuts words that stand in a tooltip.
    void cutSort() {
        sort.setNarrow(true);
    }

    private void setsAsMenu() {
        if (sets.isVisible()) {
            Presence.put(sets, false);
            Presence.put(setMenu, true);
        }
    }

    private ChartOptions charts() {
        return state.viewState().charts();
    }

    private <T> Segments<T> segments(
            List<T> choices,
            Function<T, String> label,
            Function<ChartOptions, T> chosen,
            BiFunction<ChartOptions, T, ChartOptions> with) {
        Segments<T> segments = new Segments<>(
                choices,
                label,
                state.viewStateProperty().map(shown -> chosen.apply(shown.charts())),
                choice -> state.show(with.apply(charts(), choice)));
        segments.getButtons().forEach(button -> button.getStyleClass().add(StyleClass.SMALL));
        segments.setMinWidth(Region.USE_PREF_SIZE);
        return segments;
    }
}
