package cni.explorer.ui.matrix;

import cni.explorer.model.ProviderId;
import cni.explorer.ui.grid.GridPosition;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/// Where a grid shows a cell, or that which stands for it: a strip that holds it, or the row of its provider.
final class FoundCell {
    private FoundCell() {}

    /// The best place that a grid has; empty if it does not show the provider.
    static Optional<GridPosition> in(DatasetGridModel model, int provider, int feature) {
        ProviderId id = model.dataset().providers().get(provider).id();
        OptionalInt row = model.rowOf(id);
        // With features as rows there are a few of both.
        IntStream rows = row.isPresent() ? IntStream.of(row.getAsInt()) : rowsOfFeatures(model);
        List<GridPosition> places = rows.boxed()
                .flatMap(one -> places(model, one))
                .filter(place -> model.place(place).provider().equals(OptionalInt.of(provider)))
                .toList();
        return places.stream()
                .filter(place -> model.place(place).features().equals(List.of(feature)))
                .findFirst()
                .or(() -> places.stream()
                        .filter(place -> model.place(place).features().contains(feature))
                        .findFirst())
                .or(() -> places.stream().findFirst());
    }

    private static IntStream rowsOfFeatures(DatasetGridModel model) {
        return model instanceof TransposedGridModel ? IntStream.range(0, model.rowCount()) : IntStream.empty();
    }

    private static Stream<GridPosition> places(DatasetGridModel model, int row) {
        return IntStream.range(0, model.columnCount()).mapToObj(column -> new GridPosition(row, column));
    }
}
