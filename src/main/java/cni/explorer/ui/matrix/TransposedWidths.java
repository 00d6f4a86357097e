package cni.explorer.ui.matrix;

import cni.explorer.model.Dataset;
import cni.explorer.model.Feature;
import cni.explorer.query.MovedSources;
import cni.explorer.text.English;
import cni.explorer.ui.common.CellRuns;
import cni.explorer.ui.common.TextWidth;
import cni.explorer.ui.grid.FontRole;
import cni.explorer.ui.grid.Tone;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/// The widths of the transposed matrix: each provider's column as wide as its longest value, up to a limit that only
/// gives way while there is room; measured once for each provider of a dataset.
final class TransposedWidths {
    private static final double FEATURE_LEAST = 160;
    private static final double FEATURE_MOST = 280;
    private static final double FIRST_PADDING = 8;
    private static final double CHEVRON = 16;
    private static final double PROVIDER_LEAST = 96;
    private static final double PROVIDER_MOST = 200;
    private static final double SLACK = 8;

    private final Dataset dataset;
    private final MovedSources moved;
    private final TextWidth measure;
    private final Map<Integer, Double> needs = new HashMap<>();
    private final double feature;
    private final double strip;

    TransposedWidths(Dataset dataset, MovedSources moved, TextWidth measure) {
        this.dataset = dataset;
        this.moved = moved;
        this.measure = measure;
        Map<String, List<Feature>> groups = dataset.features().stream()
                .filter(one -> !one.group().isEmpty())
                .collect(Collectors.groupingBy(Feature::group));
        double names = dataset.features().stream()
                .mapToDouble(one -> measure.width(one.shortName(), FontRole.STRONG))
                .max()
                .orElse(0);
        double headings = groups.entrySet().stream()
                .mapToDouble(group ->
                        CHEVRON + heading(group.getKey(), group.getValue().size()))
                .max()
                .orElse(0);
        this.feature = Math.clamp(
                Math.ceil(Math.max(names, headings) + FIRST_PADDING + SLACK + 2 * DatasetGridModel.PADDING),
                FEATURE_LEAST,
                FEATURE_MOST);
        this.strip = groups.values().stream()
                        .mapToLong(features -> features.stream()
                                .filter(one -> one.kind().isJudged())
                                .count())
                        .max()
                        .orElse(0)
                * CellContents.STRIP_STEP;
    }

    private double heading(String group, int features) {
        return measure.width(group, FontRole.BODY)
                + SLACK
                + measure.width(English.count(features, "feature"), FontRole.SMALL);
    }

    double feature() {
        return feature;
    }

    /// The widths of the columns of these providers.
    ///
    /// @param room what they may take together without scrolling sideways
    List<Double> fit(List<Integer> providers, double room) {
        List<Double> needed = new ArrayList<>();
        providers.forEach(provider -> needed.add(needs.computeIfAbsent(provider, this::need)));
        return shared(needed, PROVIDER_MOST, room);
    }

    /// All alike where the longest value of all has room in each; else each what it needs up to a limit, and what is
    /// left of the room goes to those that need more, in their order.
    static List<Double> shared(List<Double> needed, double most, double room) {
        double longest = needed.stream().mapToDouble(Double::doubleValue).max().orElse(0);
        if (longest * needed.size() <= room) {
            return Collections.nCopies(needed.size(), longest);
        }
        List<Double> widths = new ArrayList<>();
        needed.forEach(need -> widths.add(Math.min(need, most)));
        double remaining = room - widths.stream().mapToDouble(width -> width).sum();
        for (int i = 0; i < widths.size() && remaining > 0; i++) {
            double more = Math.min(remaining, needed.get(i) - widths.get(i));
            widths.set(i, widths.get(i) + Math.floor(more));
            remaining -= more;
        }
        return withoutSliver(widths, room);
    }

    /// Of a column that the edge cuts off enough is in sight to read what it begins with, or nothing.
    private static List<Double> withoutSliver(List<Double> widths, double room) {
        int whole = 0;
        double sliver = room;
        while (whole < widths.size() && widths.get(whole) <= sliver) {
            sliver -= widths.get(whole);
            whole++;
        }
        if (whole == 0 || whole == widths.size() || sliver >= ColumnPlan.READABLE) {
            return widths;
        }
        double more = Math.floor(sliver / whole);
        for (int i = 0; i < whole; i++) {
            widths.set(i, widths.get(i) + more);
        }
        widths.set(whole - 1, widths.get(whole - 1) + sliver - more * whole + ColumnPlan.BEYOND);
        return widths;
    }

    private double need(int provider) {
        double name = new CellRuns()
                .name(dataset.providers().get(provider), FontRole.BODY, Tone.TEXT)
                .width(measure);
        double widest = Math.max(strip, name + SLACK);
        for (int f = 0; f < dataset.features().size(); f++) {
            widest = Math.max(
                    widest,
                    CellContents.answer(dataset, moved, dataset.cell(provider, f))
                            .width(measure));
        }
        return Math.ceil(Math.max(PROVIDER_LEAST, widest + 2 * DatasetGridModel.PADDING));
    }
}
