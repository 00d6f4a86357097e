package cni.explorer.ui.matrix;

import cni.explorer.model.Dataset;
import cni.explorer.model.Feature;
import cni.explorer.query.FootnoteMarks;
import cni.explorer.workspace.IndexedDataset;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/// The widths of the transposed table: each provider's column as wide as its longest value, up to a limit that only
/// gives way while there is room; measured once for each provider of a dataset.
final class TransposedWidths {
    private static final double FEATURE_LEAST = 160;
    private static final double FEATURE_MOST = 280;
    private static final double FEATURE_EXTRA = 16 + 8;
    private static final double HEADING_EXTRA = 16 + 8 + 20 + 4;
    private static final double PROVIDER_LEAST = 96;
    private static final double PROVIDER_MOST = 200;
    private static final double PADDING = 8 + 8;
    private static final double HEADER_SLACK = 8;
    private static final double LETTERS = 12;

    private final Measure measure = new Measure(LETTERS);
    private final Map<Integer, Double> needs = new HashMap<>();
    private IndexedDataset indexed;
    private Dataset dataset;
    private double feature;
    private double strip;
    private double names;

    TransposedWidths(IndexedDataset indexed) {
        this.indexed = indexed;
        this.dataset = indexed.dataset();
        measure(indexed);
    }

    /// Forgets what it has measured, and begins with another dataset.
    void measure(IndexedDataset other) {
        indexed = other;
        dataset = other.dataset();
        needs.clear();
        names = ColumnWidths.names(new Measure(), dataset);
        double features = dataset.features().stream()
                .mapToDouble(one -> measure.header(one.name()) + FEATURE_EXTRA)
                .max()
                .orElse(0);
        double groups = dataset.features().stream()
                .mapToDouble(one -> measure.header(one.group() + "22 features") + HEADING_EXTRA)
                .max()
                .orElse(0);
        feature = Math.clamp(Math.ceil(Math.max(features, groups)), FEATURE_LEAST, FEATURE_MOST);
        strip = dataset.features().stream()
                        .filter(one -> !one.group().isEmpty() && one.kind() instanceof Feature.Judged)
                        .collect(Collectors.groupingBy(Feature::group, Collectors.counting()))
                        .values()
                        .stream()
                        .mapToLong(count -> count)
                        .max()
                        .orElse(0)
                * GlyphStrip.STEP;
    }

    /// What the names of providers need beside their ticks, in the list under the table.
    double names() {
        return names;
    }

    double feature() {
        return feature;
    }

    /// The widths of the columns of these providers.
    ///
    /// @param room what they may take together without a sideways scroll bar
    List<Double> fit(List<Integer> providers, double room) {
        List<Double> needed = new ArrayList<>();
        providers.forEach(provider -> needed.add(needs.computeIfAbsent(provider, this::need)));
        return shared(needed, PROVIDER_MOST, room);
    }

    /// Each what it needs up to a limit; what is left of the room then goes to those that need more, in their order.
    static List<Double> shared(List<Double> needed, double most, double room) {
        List<Double> widths = new ArrayList<>();
        needed.forEach(need -> widths.add(Math.min(need, most)));
        double left = room - widths.stream().mapToDouble(width -> width).sum();
        for (int i = 0; i < widths.size() && left > 0; i++) {
            double more = Math.min(left, needed.get(i) - widths.get(i));
            widths.set(i, widths.get(i) + Math.floor(more));
            left -= more;
        }
        return widths;
    }

    private double need(int provider) {
        double widest =
                Math.max(strip, ColumnWidths.width(measure, dataset.providers().get(provider)) + HEADER_SLACK);
        for (int f = 0; f < dataset.features().size(); f++) {
            var cell = dataset.cell(provider, f);
            widest = Math.max(widest, ColumnWidths.width(measure, cell, FootnoteMarks.of(dataset, cell)));
        }
        return Math.ceil(Math.max(PROVIDER_LEAST, widest + PADDING));
    }
}
