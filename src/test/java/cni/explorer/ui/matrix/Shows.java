package cni.explorer.ui.matrix;

import cni.explorer.data.ShippedDatasets;
import cni.explorer.model.Dataset;
import cni.explorer.model.FeatureId;
import cni.explorer.query.Importance;
import cni.explorer.query.Selection;
import cni.explorer.ui.common.CellSketch;
import cni.explorer.ui.grid.FontRole;
import cni.explorer.ui.grid.GridCell;
import cni.explorer.ui.state.ExplorerModel;
import cni.explorer.ui.state.Models;
import cni.explorer.workspace.ColumnSettings;
import cni.explorer.workspace.IndexedDataset;
import cni.explorer.workspace.RowHeight;
import cni.explorer.workspace.ViewState;

/// Models of the shipped datasets where every letter is six pixels wide.
final class Shows {
    static final double LETTER = CellSketch.LETTER;

    private Shows() {}

    static Dataset dataset(String id) {
        return ShippedDatasets.find(id).orElseThrow();
    }

    static ExplorerModel state(String id, String... required) {
        Dataset dataset = dataset(id);
        Selection selection = Selection.NOTHING;
        for (String feature : required) {
            selection = selection.with(new FeatureId(feature), Importance.REQUIRED);
        }
        return new ExplorerModel(
                IndexedDataset.of(dataset), Models.first(dataset).withSelection(selection));
    }

    static ViewState shown(String id, String... required) {
        return state(id, required).viewState();
    }

    /// The same with columns that look so.
    static ViewState looking(ViewState shown, ColumnSettings look) {
        return shown.with(shown.workspace().withColumns(look));
    }

    static MatrixModels models(ViewState shown) {
        return new MatrixModels(
                shown.dataset(),
                shown.indexedDataset().moved(),
                Density.of(shown.dataset(), RowHeight.BY_NUMBER),
                Shows::width);
    }

    static MatrixGridModel matrix(ViewState shown, double width) {
        return (MatrixGridModel) models(shown).left(shown, width);
    }

    static TransposedGridModel transposed(ViewState shown, ColumnSettings look, double width) {
        return (TransposedGridModel) models(shown).left(looking(shown, look.withTransposed(true)), width);
    }

    static double width(String text, FontRole role) {
        return CellSketch.width(text, role);
    }

    /// As [CellSketch] writes it.
    static String words(GridCell cell) {
        return CellSketch.words(cell);
    }
}
