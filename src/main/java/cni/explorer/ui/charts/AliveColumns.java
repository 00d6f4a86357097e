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

    /// As many as fit: forks give way first, then stars. What is left over goes to the names, and then to the bars.
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
        return new AliveColumns(
                kinds,
                kinds.stream()
                        .map(kind -> switch (kind) {
                            case PROVIDER -> provider;
                            case COMMITS -> Subject.COMMITS.width + rest;
                            case TREND, RELEASE, AUTHORS, STARS, FORKS -> kind.width;
                        })
                        .toList());
    }

    private static double sum(List<Subject> kinds) {
        return kinds.stream().mapToDouble(kind -> kind.width).sum();
    }
}
