package cni.explorer.ui.matrix;

import cni.explorer.model.Cell;
import cni.explorer.model.Dataset;
import cni.explorer.model.Feature;
import cni.explorer.model.FeatureId;
import cni.explorer.model.Provider;
import cni.explorer.settings.ColumnsLook;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import javafx.beans.property.ObjectProperty;
import javafx.scene.control.TableColumn;

/// The widths of the columns: as wide as their longest value or header, measured once for each dataset. What is left
/// of the table's width goes to the provider's column up to a limit, then to the last one, so that no scroll bar comes
/// for a few pixels. A width that a person has drawn stays.
final class ColumnWidths {
    private static final double PROVIDER_LEAST = 176;
    private static final double PROVIDER_MOST = 280;
    private static final double PROVIDER_EXTRA = 16 + 16 + 8 + 12;
    private static final double PILL_EXTRA = 24;
    private static final double GLYPH = 12 + 6;
    private static final double MARK = 9;
    private static final double PADDING = 8 + 8;
    private static final double SORT_MARK = 18;
    private static final int LOOKED_AT = 500;

    private final MatrixTable table;
    private final Map<FeatureId, Double> needed = new HashMap<>();
    private final ObjectProperty<ColumnsLook> look;
    private double providerNeeded = PROVIDER_LEAST;
    private boolean fitting;

    /// @param look the widths that a person has drawn, now and last time
    ColumnWidths(MatrixTable table, ObjectProperty<ColumnsLook> look) {
        this.table = table;
        this.look = look;
    }

    void measure(Dataset dataset) {
        Measure measure = new Measure();
        needed.clear();
        for (int f = 0; f < dataset.features().size(); f++) {
            Feature feature = dataset.features().get(f);
            double header =
                    feature.header().stream().mapToDouble(measure::header).max().orElse(0) + SORT_MARK;
            double value = dataset.column(f).distinct().stream()
                    .limit(LOOKED_AT)
                    .mapToDouble(cell -> width(measure, cell))
                    .max()
                    .orElse(0);
            needed.put(feature.id(), Math.ceil(Math.max(header, value) + PADDING));
        }
        double names = dataset.providers().stream()
                .limit(LOOKED_AT)
                .mapToDouble(provider -> width(measure, provider))
                .max()
                .orElse(0);
        providerNeeded = Math.clamp(Math.ceil(names + PROVIDER_EXTRA), PROVIDER_LEAST, PROVIDER_MOST);
    }

    /// Gives out the present width of the table.
    void fit() {
        List<TableColumn<Integer, ?>> columns = table.getColumns();
        double left = table.getWidth() - table.snappedLeftInset() - table.snappedRightInset() - table.upwardBar();
        for (TableColumn<Integer, ?> column : columns) {
            left -= drawn(column).orElse(need(column));
        }
        fitting = true;
        for (TableColumn<Integer, ?> column : columns) {
            double extra = drawn(column).isPresent() ? 0 : extra(column, left);
            left -= extra;
            column.setMinWidth(PADDING * 2);
            column.setPrefWidth(drawn(column).orElse(need(column)) + extra);
        }
        fitting = false;
    }

    /// Notes when a person draws the width of a column.
    void watch(TableColumn<Integer, ?> column) {
        column.widthProperty().addListener((_, _, width) -> {
            if (!fitting) {
                look.set(table.feature(column)
                        .map(feature -> look.get().withWidth(feature.id(), width.doubleValue()))
                        .orElseGet(() -> look.get().withProviderWidth(width.doubleValue())));
            }
        });
    }

    private double extra(TableColumn<Integer, ?> column, double left) {
        if (left <= 0) {
            return 0;
        }
        if (column.equals(table.providerColumn())) {
            return Math.min(left, PROVIDER_MOST - providerNeeded);
        }
        return column.equals(table.getColumns().getLast()) ? Math.floor(left) : 0;
    }

    private Optional<Double> drawn(TableColumn<Integer, ?> column) {
        return table.feature(column)
                .map(feature -> Optional.ofNullable(look.get().widths().get(feature.id())))
                .orElseGet(() -> look.get().providerWidth());
    }

    private double need(TableColumn<Integer, ?> column) {
        return table.feature(column)
                .map(feature -> needed.getOrDefault(feature.id(), PROVIDER_LEAST))
                .orElse(providerNeeded);
    }

    private static double width(Measure measure, Cell cell) {
        double glyph = cell.verdict().isPresent() ? GLYPH : 0;
        double marks = cell.footnotes().size() * MARK;
        return glyph + measure.regular(cell.value()) + marks;
    }

    private static double width(Measure measure, Provider provider) {
        double pill = provider.mark()
                .map(mark -> measure.regular(mark.word()) + PILL_EXTRA)
                .orElse(0.0);
        return measure.regular(provider.name()) + pill;
    }
}
