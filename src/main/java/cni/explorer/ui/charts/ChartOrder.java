package cni.explorer.ui.charts;

import cni.explorer.model.Provider;
import cni.explorer.query.Outcome;
import cni.explorer.query.Rows;
import cni.explorer.query.Selection;
import cni.explorer.query.SortKey;
import cni.explorer.workspace.ChartOptions;
import cni.explorer.workspace.IndexedDataset;
import cni.explorer.workspace.ViewState;
import java.util.Arrays;
import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;

/// Who is drawn, in which order: the largest figure first and no data last, or by name; equal ones by name. Providers
/// that are not counted come after all others.
///
/// Each order of a dataset is worked out once; who is left is then picked out of it.
final class ChartOrder {
    private static final List<SortKey> BY_NAME = List.of(new SortKey(new SortKey.Name(), false));

    private final IndexedDataset comparison;
    private final FigureTable figures;
    private final int[] byName;
    private final Map<String, int[]> known = new HashMap<>();

    ChartOrder(IndexedDataset comparison, FigureTable figures) {
        this.comparison = comparison;
        this.figures = figures;
        this.byName = comparison.ordering().sort(everybody(), BY_NAME).stream().toArray();
    }

    /// The indices of the providers.
    int[] of(ViewState shown, ChartOptions options) {
        Rows scope = switch (options.scope()) {
            case IN_SIGHT -> shown.rows();
            case ALL -> everybody();
        };
        BitSet wanted = new BitSet();
        scope.stream().forEach(wanted::set);
        int[] order = Arrays.stream(known.computeIfAbsent(options.sortedBy(), this::sorted))
                .filter(wanted::get)
                .toArray();
        List<Provider> providers = comparison.dataset().providers();
        return IntStream.concat(
                        Arrays.stream(order)
                                .filter(index -> providers.get(index).counted()),
                        Arrays.stream(order)
                                .filter(index -> !providers.get(index).counted()))
                .toArray();
    }

    private int[] sorted(String metric) {
        return figures.columns().stream()
                .filter(column -> column.metric().id().equals(metric))
                .findFirst()
                .map(column -> column.sort(byName))
                .orElse(byName);
    }

    private Rows everybody() {
        Outcome all = comparison.evaluator().outcome(Selection.NOTHING);
        return all.matching(true).then(all.matching(false));
    }
}
