package cni.explorer.export;

import cni.explorer.model.Cell;
import cni.explorer.model.Column;
import cni.explorer.model.Dispute;
import cni.explorer.model.Feature;
import cni.explorer.model.Provider;
import cni.explorer.query.Matrix;
import java.util.ArrayList;
import java.util.List;

/// A cell of the visible table that a second source contradicts.
public record Disputed(Provider provider, Feature feature, Cell cell, Dispute dispute) {

    /// All of them, row by row.
    public static List<Disputed> in(Matrix matrix) {
        List<Integer> columns = new ArrayList<>();
        for (int column = 0; column < matrix.columns().size(); column++) {
            Column cells = matrix.dataset().column(matrix.columns().get(column));
            if (cells.distinct().stream().anyMatch(Cell::disputed)) {
                columns.add(column);
            }
        }
        List<Disputed> found = new ArrayList<>();
        for (int row = 0; !columns.isEmpty() && row < matrix.rows().size(); row++) {
            for (int column : columns) {
                Provider provider = matrix.provider(row);
                Feature feature = matrix.features().get(column);
                Cell cell = matrix.cell(row, column);
                cell.evidence()
                        .dispute()
                        .ifPresent(dispute -> found.add(new Disputed(provider, feature, cell, dispute)));
            }
        }
        return List.copyOf(found);
    }
}
