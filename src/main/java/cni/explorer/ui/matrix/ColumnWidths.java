package cni.explorer.ui.matrix;

import cni.explorer.model.Cell;
import cni.explorer.model.Dataset;
import cni.explorer.model.Feature;
import cni.explorer.ui.common.CellRuns;
import cni.explorer.ui.common.TextWidth;
import cni.explorer.ui.grid.FontRole;
import cni.explorer.ui.grid.Tone;
import cni.explorer.workspace.ColumnSettings;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// The widths of the columns: as wide as their longest value or header, measured once for each dataset and font. What
/// is
/// left of the width goes to the provider's column up to a limit, then to the last one. A width that a person has
/// drawn stays.
final class ColumnWidths {
    /// How narrow a person may make a column, in pixels.
    static final double LEAST = 32;

    private static final double PROVIDER_LEAST = 176;
    private static final double PROVIDER_MOST = 280;
    private static final double BOX = 8 + 16 + 8;
    private static final double SPARE = 8;
    private static final double SORT_SIGN = 14;
    private static final double CHEVRON = 12;
    private static final int LOOKED_AT = 500;

    private final Dataset dataset;
    private final TextWidth measure;
    private final List<Double> needed = new ArrayList<>();
    private final double names;
    private final double met;

    ColumnWidths(Dataset dataset, TextWidth measure) {
        this.dataset = dataset;
        this.measure = measure;
        for (int f = 0; f < dataset.features().size(); f++) {
            needed.add(Math.ceil(
                    Math.max(header(dataset.features().get(f)), widestCell(f)) + 2 * DatasetGridModel.PADDING));
        }
        this.names = names(dataset, measure);
        this.met = measure.width("9 of 9", FontRole.SMALL) + DatasetGridModel.PADDING;
    }

    private double header(Feature feature) {
        List<String> lines = feature.group().isEmpty() ? feature.header() : List.of(feature.shortName());
        double words = lines.stream()
                .mapToDouble(line -> measure.width(line, FontRole.STRONG))
                .max()
                .orElse(0);
        return words + SORT_SIGN;
    }

    private double widestCell(int feature) {
        return dataset.column(feature).distinct().stream()
                .limit(LOOKED_AT)
                .mapToDouble((Cell cell) -> CellContents.answer(dataset, cell).width(measure))
                .max()
                .orElse(0);
    }

    /// What the names of providers need beside their boxes.
    static double names(Dataset dataset, TextWidth measure) {
        double widest = dataset.providers().stream()
                .limit(LOOKED_AT)
                .mapToDouble(provider ->
                        new CellRuns().name(provider, FontRole.BODY, Tone.TEXT).width(measure))
                .max()
                .orElse(0);
        return Math.clamp(
                Math.ceil(widest + BOX + SPARE + 2 * DatasetGridModel.PADDING), PROVIDER_LEAST, PROVIDER_MOST);
    }

    /// How wide the column of names must be.
    ///
    /// @param preferring whether it says what each meets of the preferences
    double provider(boolean preferring) {
        return Math.min(PROVIDER_MOST, names + (preferring ? Math.ceil(met) : 0));
    }

    /// How wide a column must be.
    double need(MatrixColumn column) {
        return switch (column) {
            case MatrixColumn.Single single ->
                needed.get(dataset.indexOf(single.feature().id()).orElseThrow());
            case MatrixColumn.Strip strip -> need(strip);
        };
    }

    private double need(MatrixColumn.Strip strip) {
        double glyphs = strip.judged().size() * CellContents.STRIP_STEP;
        double group = strip.heading()
                .map(heading -> measure.width(heading.group(), FontRole.SMALL) + CHEVRON)
                .orElse(0.0);
        double words = measure.width(strip.words(), FontRole.HEADER);
        return Math.ceil(Math.max(Math.max(glyphs, group), words) + 2 * DatasetGridModel.PADDING + 2);
    }

    /// How wide a column is, before what is left over is given out.
    double width(MatrixColumn column, ColumnSettings look) {
        return drawn(column, look).orElseGet(() -> need(column));
    }

    /// What the columns of features may take without scrolling sideways.
    double roomBesideProvider(double width, ColumnSettings look, boolean preferring) {
        return width - look.providerWidth().orElse(provider(preferring));
    }

    /// The widths of the column of names and of these.
    ///
    /// @param width of the grid
    List<Double> fit(List<MatrixColumn> columns, double width, ColumnSettings look, boolean preferring) {
        List<Double> fit = new ArrayList<>();
        fit.add(look.providerWidth().orElse(provider(preferring)));
        columns.forEach(column -> fit.add(width(column, look)));
        double remaining = width - fit.stream().mapToDouble(each -> each).sum();
        if (remaining > 0 && look.providerWidth().isEmpty()) {
            double extra = Math.min(remaining, PROVIDER_MOST - fit.getFirst());
            fit.set(0, fit.getFirst() + extra);
            remaining -= extra;
        }
        if (remaining > 0
                && !columns.isEmpty()
                && drawn(columns.getLast(), look).isEmpty()) {
            fit.set(columns.size(), fit.getLast() + remaining);
        }
        return fit;
    }

    private static Optional<Double> drawn(MatrixColumn column, ColumnSettings look) {
        return switch (column) {
            case MatrixColumn.Single single ->
                Optional.ofNullable(look.widths().get(single.feature().id()));
            case MatrixColumn.Strip _ -> Optional.empty();
        };
    }
}
