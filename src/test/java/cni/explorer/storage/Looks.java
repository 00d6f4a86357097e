package cni.explorer.storage;

import cni.explorer.model.FeatureId;
import cni.explorer.query.Selection;
import cni.explorer.workspace.ChartOptions;
import cni.explorer.workspace.ColumnSettings;
import cni.explorer.workspace.DatasetViewSettings;
import cni.explorer.workspace.View;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/// Looks that differ from that of a first start in one thing.
public final class Looks {
    private Looks() {}

    public static DatasetViewSettings of(View view) {
        return new DatasetViewSettings(
                view, Selection.NOTHING, List.of(), List.of(), Set.of(), ColumnSettings.DEFAULTS, Optional.empty());
    }

    public static DatasetViewSettings of(ChartOptions charts) {
        return new DatasetViewSettings(
                View.CHARTS,
                Selection.NOTHING,
                List.of(),
                List.of(),
                Set.of(),
                ColumnSettings.DEFAULTS,
                Optional.of(charts));
    }

    static DatasetViewSettings of(Selection selection) {
        return new DatasetViewSettings(
                View.MATRIX, selection, List.of(), List.of(), Set.of(), ColumnSettings.DEFAULTS, Optional.empty());
    }

    static DatasetViewSettings of(ColumnSettings columns) {
        return new DatasetViewSettings(
                View.MATRIX, Selection.NOTHING, List.of(), List.of(), Set.of(), columns, Optional.empty());
    }

    public static DatasetViewSettings of(List<FeatureId> order, Set<FeatureId> hidden) {
        return new DatasetViewSettings(
                View.MATRIX, Selection.NOTHING, List.of(), order, hidden, ColumnSettings.DEFAULTS, Optional.empty());
    }
}
