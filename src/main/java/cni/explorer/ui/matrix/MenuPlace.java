package cni.explorer.ui.matrix;

import cni.explorer.model.Dataset;
import cni.explorer.model.Feature;
import cni.explorer.ui.grid.GridHit;
import cni.explorer.ui.grid.GridPosition;
import java.util.List;
import java.util.Optional;

/// What a menu in a grid can be about.
sealed interface MenuPlace {
    /// The head above the names.
    record AboveNames() implements MenuPlace {}

    /// The head of a column, or of a row the other way round.
    ///
    /// @param feature its index in the dataset
    record OfColumn(int feature) implements MenuPlace {}

    /// Several features under one name.
    record OfGroup(String name, boolean folded) implements MenuPlace {}

    /// What there is no room for.
    record OfRest() implements MenuPlace {}

    /// The name of a provider.
    ///
    /// @param provider its index in the dataset
    record OfName(int provider) implements MenuPlace {}

    /// What a provider says to a feature.
    ///
    /// @param provider its index in the dataset
    /// @param feature  its index
    record OfCell(int provider, int feature) implements MenuPlace {}

    /// Empty where there is nothing to be said of.
    static Optional<MenuPlace> of(DatasetGridModel model, GridHit hit, Dataset dataset) {
        GridPosition at = hit.position();
        CellPlace place = model.place(at);
        if (place.provider().isPresent()) {
            int provider = place.provider().getAsInt();
            List<Integer> meant = meant(place, hit, dataset);
            return Optional.of(meant.size() == 1 ? new OfCell(provider, meant.getFirst()) : new OfName(provider));
        }
        return switch (model) {
            case MatrixGridModel matrix
            when at.row() == GridPosition.HEADER ->
                Optional.of(at.column() == 0 ? new AboveNames() : head(matrix.features(at), dataset));
            case TransposedGridModel turned
            when at.row() >= 0 && at.row() < turned.rowCount() ->
                Optional.of(
                        switch (turned.line(at.row())) {
                            case TransposedRow.FeatureRow row -> head(row.feature(), dataset);
                            case TransposedRow.GroupRow row -> new OfGroup(row.group(), row.folded());
                        });
            case MatrixGridModel _, TransposedGridModel _, ExcludedGridModel _ -> Optional.empty();
        };
    }

    private static MenuPlace head(MatrixColumn column, Dataset dataset) {
        return switch (column) {
            case MatrixColumn.Single single -> head(single.feature(), dataset);
            case MatrixColumn.Strip strip -> new OfGroup(strip.group(), true);
            case MatrixColumn.More _ -> new OfRest();
        };
    }

    private static MenuPlace head(Feature feature, Dataset dataset) {
        return new OfColumn(dataset.indexOf(feature.id()).orElseThrow());
    }

    /// The feature that was pressed, or all there are.
    private static List<Integer> meant(CellPlace place, GridHit hit, Dataset dataset) {
        return switch (hit.action().orElse(null)) {
            case CellAction.OpenCell(int feature) -> List.of(feature);
            case CellAction.OpenGlyph(int sign) -> List.of(place.judged(dataset).get(sign));
            case null, default -> place.features();
        };
    }
}
