package cni.explorer.ui.matrix;

import cni.explorer.model.Feature;
import cni.explorer.ui.matrix.ColumnPlan.Placed;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import java.util.function.ToDoubleFunction;
import java.util.stream.Collectors;

/// Which features are open that nobody has unfolded by hand: first those with words that are searched for, for which
/// strips go if need be; then, of what all strips leave, those that are told in words alone, of which a strip shows
/// nothing; then the others. Each from the left up to the first that does not fit, so that a wider table never shows
/// less than a narrower one.
///
/// A tick is to fold nothing that was open. So room for one column is kept free until something is asked for; but of
/// the first two that are told in words, even where there is no such room, strips pay for the first tick.
final class SpareRoom {
    private static final int FIRST = 2;

    private final List<Feature> folded;
    private final ToDoubleFunction<Feature> need;
    private final ToDoubleFunction<List<Feature>> strip;
    private final Map<String, List<Feature>> groups;
    private final Set<Feature> opened = new HashSet<>();
    /// By what is open and by all strips.
    private double taken;

    /// @param folded what may unfold, in its order
    /// @param need   how wide a column is
    /// @param strip  how wide a strip of features of one group is
    SpareRoom(List<Feature> folded, ToDoubleFunction<Feature> need, ToDoubleFunction<List<Feature>> strip) {
        this.folded = folded;
        this.need = need;
        this.strip = strip;
        this.groups =
                folded.stream().collect(Collectors.groupingBy(Feature::group, Collectors.toCollection(ArrayList::new)));
        this.taken = groups.values().stream().mapToDouble(strip).sum();
    }

    /// What is searched for.
    ///
    /// @param found the most telling first
    /// @param room  for all that is not asked for
    void find(List<Feature> found, double room) {
        double left = room - ColumnPlan.MORE_NARROW;
        for (Feature feature : found.stream().filter(folded::contains).toList()) {
            left -= need.applyAsDouble(feature);
            if (left < 0 || !open(feature, Double.MAX_VALUE)) {
                return;
            }
        }
    }

    /// What there is room for beside all strips.
    ///
    /// @param beside for all that is not asked for
    /// @param asked  how wide the columns are that are asked for
    /// @param widest how wide one may be that a tick brings
    void unfold(double beside, List<Placed> asked, double widest) {
        double first = ColumnPlan.sum(asked);
        double others = beside - Math.max(first, widest);
        Predicate<Feature> isTold = feature -> !feature.kind().isJudged();
        List<Feature> told = folded.stream().filter(isTold).toList();
        List<Feature> two = told.subList(0, Math.min(FIRST, told.size()));
        if (openAll(two, asked.size() > 1 ? beside - first : beside) && openAll(told, others)) {
            openAll(folded, others);
        }
    }

    /// @return whether there was room for all of them
    private boolean openAll(List<Feature> features, double room) {
        return features.stream().allMatch(feature -> opened.contains(feature) || open(feature, room));
    }

    /// @return whether there was room for it
    private boolean open(Feature feature, double room) {
        List<Feature> group = groups.getOrDefault(feature.group(), List.of());
        List<Feature> rest =
                group.stream().filter(one -> !one.id().equals(feature.id())).toList();
        double after = taken + need.applyAsDouble(feature) - strip.applyAsDouble(group) + strip.applyAsDouble(rest);
        if (after > room) {
            return false;
        }
        taken = after;
        groups.put(feature.group(), rest);
        return opened.add(feature);
    }

    boolean opens(Feature feature) {
        return opened.contains(feature);
    }
}
