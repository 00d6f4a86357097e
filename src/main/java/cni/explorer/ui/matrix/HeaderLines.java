package cni.explorer.ui.matrix;

import cni.explorer.model.Feature;
import cni.explorer.ui.common.TextWidth;
import cni.explorer.ui.grid.FontRole;
import java.util.List;

/// The name of a feature in its header: what a tick on it asks for, in one line or in two.
///
/// Where the names of groups stand above the columns, one line is for them; a dataset without groups has both lines for
/// its features.
final class HeaderLines {
    private HeaderLines() {}

    /// How wide the name is, written so that it can be required.
    static double width(Feature feature, TextWidth measure) {
        List<String> lines =
                feature.group().isEmpty() ? inTwo(feature.shortName(), measure) : List.of(feature.shortName());
        return widest(lines, measure);
    }

    /// In one line if there is room for it.
    ///
    /// @param room   in pixels
    /// @param single whether there is no room for a second line
    static List<String> of(Feature feature, double room, boolean single, TextWidth measure) {
        String name = feature.shortName();
        return single || measure.width(name, FontRole.STRONG) <= room ? List.of(name) : inTwo(name, measure);
    }

    /// Broken where the longer line is shortest.
    private static List<String> inTwo(String name, TextWidth measure) {
        List<String> best = List.of(name);
        for (int blank = name.indexOf(' '); blank >= 0; blank = name.indexOf(' ', blank + 1)) {
            List<String> broken = List.of(name.substring(0, blank), name.substring(blank + 1));
            if (widest(broken, measure) < widest(best, measure)) {
                best = broken;
            }
        }
        return best;
    }

    private static double widest(List<String> lines, TextWidth measure) {
        return lines.stream()
                .mapToDouble(line -> measure.width(line, FontRole.STRONG))
                .max()
                .orElse(0);
    }
}
