package cni.explorer.ui.matrix;

import cni.explorer.model.Feature;
import cni.explorer.ui.matrix.ColumnPlan.Placed;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/// Who gets the room that is left while all groups are folded and nothing is asked for: first features with words that
/// are searched for, for which strips go if need be; then two that are told in words alone, of which a strip shows
/// nothing; then whole groups; then what else is told in words; each from the left.
final class SpareRoom {
    private static final int FIRST = 2;

    private final ColumnWidths widths;
    private final Set<String> groups = new HashSet<>();
    private final Set<Feature> alone = new LinkedHashSet<>();
    private double left;

    /// @param strips those that may unfold
    /// @param room   what is left beside all strips
    /// @param most   what is left without them
    /// @param found  those with words that are searched for, the most telling first
    SpareRoom(List<Placed> strips, ColumnWidths widths, double room, double most, List<Feature> found) {
        this.widths = widths;
        this.left = most;
        List<Feature> folded = strips.stream()
                .flatMap(strip -> strip.column().features().stream())
                .toList();
        List<Feature> told =
                folded.stream().filter(one -> !one.kind().isJudged()).toList();
        open(found.stream().filter(folded::contains).toList(), Integer.MAX_VALUE);
        left -= most - room;
        open(told, alone.size() + FIRST);
        unfold(strips);
        open(told, Integer.MAX_VALUE);
    }

    private void open(List<Feature> features, int most) {
        for (Feature feature : features) {
            double need = widths.need(feature);
            if (!opens(feature) && alone.size() < most && need <= left) {
                alone.add(feature);
                left -= need;
            }
        }
    }

    private void unfold(List<Placed> strips) {
        for (Placed strip : strips) {
            List<Feature> features = strip.column().features();
            double more = features.stream()
                            .filter(one -> !alone.contains(one))
                            .mapToDouble(widths::need)
                            .sum()
                    - strip.width();
            if (more <= left) {
                groups.add(features.getFirst().group());
                features.forEach(alone::remove);
                left -= more;
            }
        }
    }

    /// Whether it is open as long as there is room.
    boolean opens(Feature feature) {
        return groups.contains(feature.group()) || alone.contains(feature);
    }

    /// Whether it is, beside the strip of its group.
    boolean opensAlone(Feature feature) {
        return alone.contains(feature);
    }
}
