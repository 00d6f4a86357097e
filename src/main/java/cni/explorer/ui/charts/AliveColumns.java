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
    /// Beside the drawing of the years, for their peak.
    private static final double PEAK = 54;

    AliveColumns {
        kinds = List.copyOf(kinds);
        widths = List.copyOf(widths);
    }

    /// What stands in a column.
    enum Subject {
        PROVIDER(190),
        TREND(152),
        COMMITS(182),
        RELEASE(154),
        AUTHORS(118),
        STARS(106),
        FORKS(106);

        private final double width;

        Subject(double width) {
            this.width = width;
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
        double spare = room - sum(kinds);
        double provider = Math.clamp(Subject.PROVIDER.width + spare, PROVIDER_AT_LEAST, PROVIDER_AT_MOST);
        double rest = Math.max(0, spare - (provider - Subject.PROVIDER.width));
        double years =
                kinds.contains(Subject.TREND) ? Math.min(TREND_AT_MOST - Subject.TREND.width, Math.floor(rest / 2)) : 0;
        return new AliveColumns(
                kinds,
                kinds.stream()
                        .map(kind -> switch (kind) {
                            case PROVIDER -> provider;
                            case TREND -> Subject.TREND.width + years;
                            case COMMITS -> Subject.COMMITS.width + rest - years;
                            case RELEASE, AUTHORS, STARS, FORKS -> kind.width;
                        })
                        .toList());
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
