package cni.explorer.ui.matrix;

import cni.explorer.model.Cell;
import cni.explorer.model.Dataset;
import cni.explorer.model.Feature;
import cni.explorer.model.FeatureId;
import cni.explorer.model.Footnote;
import cni.explorer.model.Provider;
import cni.explorer.query.FootnoteMarks;
import cni.explorer.ui.state.ExplorerModel;
import cni.explorer.workspace.ColumnSettings;
import cni.explorer.workspace.IndexedDataset;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
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
    private static final double CHEVRON = 20;
    private static final double BAR = 12;
    private static final double DISPUTED = 14;
    private static final int LOOKED_AT = 500;
    /// JavaFX takes a column of exactly this width for one that nobody has sized, and fits it to its content.
    private static final double UNSIZED = 80;

    private final MatrixTable table;
    private final Map<FeatureId, Double> needed = new HashMap<>();
    private final ExplorerModel state;
    private double providerNeeded = PROVIDER_LEAST;
    private double beside;
    private boolean fitting;

    /// @param state knows the widths that a person has drawn, now and last time
    ColumnWidths(MatrixTable table, ExplorerModel state) {
        this.table = table;
        this.state = state;
    }

    void measure(IndexedDataset indexed) {
        Dataset dataset = indexed.dataset();
        Measure measure = new Measure();
        needed.clear();
        for (int f = 0; f < dataset.features().size(); f++) {
            Feature feature = dataset.features().get(f);
            List<String> lines = feature.group().isEmpty() ? feature.header() : List.of(feature.name());
            double header = lines.stream().mapToDouble(measure::header).max().orElse(0) + SORT_MARK;
            double value = dataset.column(f).distinct().stream()
                    .limit(LOOKED_AT)
                    .mapToDouble(cell -> width(measure, cell, FootnoteMarks.of(indexed.dataset(), cell)))
                    .max()
                    .orElse(0);
            needed.put(feature.id(), Math.ceil(Math.max(header, value) + PADDING));
        }
        providerNeeded = names(measure, dataset);
    }

    /// Keeps so much room beside the names.
    void keepBesideNames(double room) {
        beside = room;
    }

    private double providerNeeded() {
        return Math.min(PROVIDER_MOST, providerNeeded + beside);
    }

    /// What the names of providers need beside their ticks.
    static double names(Measure measure, Dataset dataset) {
        double names = dataset.providers().stream()
                .limit(LOOKED_AT)
                .mapToDouble(provider -> width(measure, provider))
                .max()
                .orElse(0);
        return Math.clamp(Math.ceil(names + PROVIDER_EXTRA), PROVIDER_LEAST, PROVIDER_MOST);
    }

    /// How wide a column must be.
    double need(Slot slot) {
        return switch (slot) {
            case Slot.Single single ->
                Optional.ofNullable(look().widths().get(single.feature().id()))
                        .orElseGet(() -> needed.getOrDefault(single.feature().id(), PROVIDER_LEAST));
            case Slot.Strip strip -> need(strip);
        };
    }

    private static double need(Slot.Strip strip) {
        Measure measure = new Measure();
        double glyphs = strip.judged().size() * GlyphStrip.STEP;
        double name = strip.heading()
                .map(heading -> measure.caption(heading.group()) + CHEVRON)
                .orElse(0.0);
        return Math.ceil(Math.max(Math.max(glyphs, name), measure.plainHeader(strip.words())) + PADDING + 2);
    }

    /// What the columns of features may take without a sideways scroll bar.
    double roomBesideProvider() {
        double provider = look().providerWidth().orElse(providerNeeded());
        return table.getWidth() - table.snappedLeftInset() - table.snappedRightInset() - BAR - provider;
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
            double width = drawn(column).orElse(need(column)) + extra;
            column.setPrefWidth(width == UNSIZED ? width - 0.5 : width);
        }
        fitting = false;
    }

    private ColumnSettings look() {
        return state.viewState().columns();
    }

    /// Notes when a person draws the width of a column.
    void watch(TableColumn<Integer, ?> column) {
        column.widthProperty().addListener((_, _, width) -> {
            if (!fitting) {
                state.show(table.feature(column)
                        .map(feature -> look().withWidth(feature.id(), width.doubleValue()))
                        .orElseGet(() -> look().withProviderWidth(width.doubleValue())));
            }
        });
    }

    private double extra(TableColumn<Integer, ?> column, double left) {
        if (left <= 0) {
            return 0;
        }
        if (column.equals(table.providerColumn())) {
            return Math.min(left, PROVIDER_MOST - providerNeeded());
        }
        return column.equals(table.getColumns().getLast()) ? Math.floor(left) : 0;
    }

    private Optional<Double> drawn(TableColumn<Integer, ?> column) {
        return switch (MatrixColumns.slot(column).orElse(null)) {
            case null -> look().providerWidth();
            case Slot.Single single ->
                Optional.ofNullable(look().widths().get(single.feature().id()));
            case Slot.Strip _ -> Optional.empty();
        };
    }

    private double need(TableColumn<Integer, ?> column) {
        return MatrixColumns.slot(column).map(this::need).orElse(providerNeeded());
    }

    /// How wide the words, glyph and marks of a cell are.
    static double width(Measure measure, Cell cell, List<Footnote> marked) {
        double glyph = cell.verdict().isPresent() ? GLYPH : 0;
        double marks = marked.stream().mapToInt(note -> digits(note.mark())).sum() * MARK;
        return glyph + measure.regular(cell.value()) + marks + (cell.disputed() ? DISPUTED : 0);
    }

    private static int digits(int mark) {
        return Integer.toString(mark).length();
    }

    /// How wide a name with its pill is.
    static double width(Measure measure, Provider provider) {
        double pill = provider.mark()
                .map(mark -> measure.regular(mark.word()) + PILL_EXTRA)
                .orElse(0.0);
        return measure.regular(provider.name()) + pill;
    }
}
