package cni.explorer.ui.matrix;

import cni.explorer.model.Cell;
import cni.explorer.model.Column;
import cni.explorer.model.Dataset;
import cni.explorer.model.Feature;
import cni.explorer.model.Verdict;
import cni.explorer.query.MovedSources;
import cni.explorer.query.Requirement;
import cni.explorer.query.Rows;
import cni.explorer.text.PreferenceText;
import cni.explorer.ui.common.CellRuns;
import cni.explorer.ui.common.TextWidth;
import cni.explorer.ui.grid.FontRole;
import cni.explorer.ui.grid.Tone;
import java.util.BitSet;
import java.util.HashMap;
import java.util.Map;
import java.util.function.Predicate;

/// How much room each column needs, measured once for each dataset and font: not from what happens to be in sight,
/// unless somebody asks for just that, so that a column holds still while rows come and go. Who gets how much of a
/// table, [ColumnPlan] says.
final class ColumnWidths {
    /// How narrow a person may make a column, in pixels.
    static final double LEAST = 32;

    private static final double SIDES = 2 * DatasetGridModel.PADDING;
    private static final double BEFORE_NAME = 40;
    private static final double BEHIND_NAME = 2;
    private static final double GROUP_ROOM = 12;
    private static final int LOOKED_AT = 500;
    /// Of a column that nobody made wider, so that one long text puts no others out of sight.
    static final double VALUE_MOST = 400;

    private final Dataset dataset;
    private final MovedSources moved;
    private final TextWidth measure;
    private final Map<Feature, Double> needed = new HashMap<>();
    private final Map<Requirement, Double> kept = new HashMap<>();
    private final Map<StripSize, Double> strips = new HashMap<>();
    private final double names;
    private final double met;

    ColumnWidths(Dataset dataset, MovedSources moved, TextWidth measure) {
        this.dataset = dataset;
        this.moved = moved;
        this.measure = measure;
        this.names = names(dataset, measure);
        int most = (int) dataset.features().stream()
                .filter(feature -> feature.kind().isRequirable())
                .count();
        this.met =
                Math.ceil(measure.width(PreferenceText.share(most, most), FontRole.SMALL) + DatasetGridModel.PADDING);
    }

    /// How much the name of a feature needs in its header, and its values below.
    private double need(Feature feature, double widestCell) {
        return Math.min(VALUE_MOST, Math.ceil(Math.max(HeaderLines.width(feature, measure), widestCell) + SIDES));
    }

    private double widest(int feature, Predicate<Cell> counted) {
        return dataset.column(feature).distinct().stream()
                .limit(LOOKED_AT)
                .filter(counted)
                .mapToDouble(this::width)
                .max()
                .orElse(0);
    }

    private double width(Cell cell) {
        return CellContents.answer(dataset, moved, cell).width(measure);
    }

    /// What the names of providers need beside their boxes.
    private static double names(Dataset dataset, TextWidth measure) {
        double widest = dataset.providers().stream()
                .limit(LOOKED_AT)
                .mapToDouble(provider ->
                        new CellRuns().name(provider, FontRole.BODY, Tone.TEXT).width(measure))
                .max()
                .orElse(0);
        return Math.ceil(BEFORE_NAME + widest + BEHIND_NAME);
    }

    TextWidth measure() {
        return measure;
    }

    /// How wide the column of names must be.
    ///
    /// @param preferring whether it says what each meets of the preferences
    double provider(boolean preferring) {
        return Math.min(ColumnPlan.PROVIDER_MOST, names + (preferring ? met : 0));
    }

    /// For the name and for every value.
    double need(Feature feature) {
        return needed.computeIfAbsent(feature, one -> need(one, widest(index(one), _ -> true)));
    }

    /// For the name and for every value that can stay in the column: whatever else is asked for, no others will.
    double need(Requirement requirement) {
        return kept.computeIfAbsent(
                requirement,
                one -> need(one.feature(), widest(index(one.feature()), cell -> staysWith(one.verdict(cell)))));
    }

    private static boolean staysWith(Verdict verdict) {
        return verdict == Verdict.YES || verdict == Verdict.CONDITIONAL;
    }

    /// For the whole name in one line.
    double needOfHead(Feature feature) {
        return Math.ceil(measure.width(feature.shortName(), FontRole.STRONG) + SIDES);
    }

    /// For the values of these providers alone, with the name in two lines where that helps.
    double need(Feature feature, Rows rows) {
        Column column = dataset.column(index(feature));
        BitSet seen = new BitSet();
        double widest = 0;
        for (int row = 0; row < rows.size() && seen.cardinality() < LOOKED_AT; row++) {
            int code = column.code(rows.get(row));
            if (!seen.get(code)) {
                seen.set(code);
                widest = Math.max(widest, width(column.distinct().get(code)));
            }
        }
        return need(feature, widest);
    }

    /// For the signs of a folded group, and for its name.
    double need(MatrixColumn.Strip strip) {
        int judged = strip.judged().size();
        return strips.computeIfAbsent(
                new StripSize(strip.group(), judged, strip.features().size()), _ -> need(strip, judged));
    }

    private double need(MatrixColumn.Strip strip, int judged) {
        double glyphs = judged * CellContents.STRIP_STEP + DatasetGridModel.PADDING;
        double name = measure.width(strip.group(), FontRole.SMALL) + GROUP_ROOM;
        double words = measure.width(strip.words(), FontRole.HEADER) + GROUP_ROOM;
        return Math.ceil(Math.max(Math.max(glyphs, name), words));
    }

    /// All that the width of a strip depends on.
    private record StripSize(String group, int judged, int all) {}

    private int index(Feature feature) {
        return dataset.indexOf(feature.id()).orElseThrow();
    }
}
