package cni.explorer.ui.charts;

import java.util.ArrayList;
import java.util.List;

/// Which columns have room beside each other, and how wide they are.
///
/// @param kinds  from left to right
/// @param widths of each, in pixels
record AliveColumns(List<Subject> kinds, List<Double> widths) {
    /// At the right edge, where the scroll bar lies over the grid.
    private static final double EDGE = 8;
    private static final double PROVIDER_AT_MOST = 280;
    private static final double PROVIDER_AT_LEAST = 182;
    private static final double TREND_AT_MOST = 264;
    /// More than where there is just enough room.
    private static final double BARS_AT_MOST = 400;
    /// Beside the drawing of the years, for their peak.
    private static final double PEAK = 54;

    AliveColumns {
        kinds = List.copyOf(kinds);
        widths = List.copyOf(widths);
    }

    /// What stands in a column.
    enum Subject {
        PROVIDER(190, 150),
        TREND(152, 130),
        COMMITS(182, 160),
        RELEASE(154, 150),
        AUTHORS(118, 100),
        STARS(106, 106),
        FORKS(106, 106);

        private final double width;
        /// Where there is little room.
        private final double least;

        Subject(double width, double least) {
            this.width = width;
            this.least = least;
        }
    }

    /// As many as fit: forks give way first, then stars. What is left over goes to the names, and then to the years
    /// and the bars.
    ///
    /// @param known those that the data has figures for
    /// @param width of the grid
    static AliveColumns of(List<Subject> known, double width) {
        double room = width - EDGE;
        List<Subject> kinds = new ArrayList<>(known);
        for (Subject last : List.of(Subject.FORKS, Subject.STARS)) {
            if (sum(kinds) > room) {
                kinds.remove(last);
            }
        }
        if (sum(kinds) - Subject.PROVIDER.width + PROVIDER_AT_LEAST > room) {
            return narrow(kinds, room);
        }
        double spare = room - sum(kinds);
        double provider = Math.clamp(Subject.PROVIDER.width + spare, PROVIDER_AT_LEAST, PROVIDER_AT_MOST);
        double rest = Math.max(0, spare - (provider - Subject.PROVIDER.width));
        double years =
                kinds.contains(Subject.TREND) ? Math.min(TREND_AT_MOST - Subject.TREND.width, Math.floor(rest / 2)) : 0;
        double bars = Math.min(BARS_AT_MOST, rest - years);
        // With longer bars a value would stand far from its bar.
        double each = Math.floor((rest - years - bars) / kinds.size());
        double last = rest - years - bars - each * kinds.size();
        return new AliveColumns(
                kinds,
                kinds.stream()
                        .map(kind -> switch (kind) {
                            case PROVIDER -> provider + last + each;
                            case TREND -> Subject.TREND.width + years + each;
                            case COMMITS -> Subject.COMMITS.width + bars + each;
                            case RELEASE, AUTHORS, STARS, FORKS -> kind.width + each;
                        })
                        .toList());
    }

    /// As many columns as have room are narrow enough to be whole; the others are scrolled to.
    private static AliveColumns narrow(List<Subject> kinds, double room) {
        int whole = kinds.size();
        while (whole > 1 && least(kinds.subList(0, whole)) > room) {
            whole--;
        }
        List<Double> widths = new ArrayList<>();
        double spare = Math.max(0, room - least(kinds.subList(0, whole)));
        for (int i = 0; i < kinds.size(); i++) {
            Subject kind = kinds.get(i);
            double width = i < whole ? Math.min(kind.width, kind.least + spare) : kind.width;
            spare -= i < whole ? width - kind.least : 0;
            widths.add(width);
        }
        // What the last of them lacks to the edge.
        widths.set(0, widths.getFirst() + spare);
        return new AliveColumns(kinds, widths);
    }

    private static double least(List<Subject> kinds) {
        return kinds.stream().mapToDouble(kind -> kind.least).sum();
    }

    /// How wide the drawing of the years is.
    double trend() {
        int at = kinds.indexOf(Subject.TREND);
        return at < 0 ? 0 : widths.get(at) - PEAK;
    }

    private static double sum(List<Subject> kinds) {
        return kinds.stream().mapToDouble(kind -> kind.width).sum();
    }
}
