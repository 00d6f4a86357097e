package cni.explorer.query;

import cni.explorer.model.Figure;
import cni.explorer.model.FigureDate;
import cni.explorer.model.Metric;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/// The figures of a metric over the years. Only like ones make a line: as exact as each other, of one repository, got
/// in one way, and near enough in time; every other one stands alone.
///
/// @param lines each of two figures or more, oldest first
/// @param alone the figures that are part of no line
public record FigureTrend(List<Joined> lines, List<Alone> alone) {
    /// Further apart than that, nothing is known of what was between.
    private static final int MONTHS_APART = 15;

    /// Where the largest is less, 1 and 2 would else lie at both ends of an axis of powers of ten.
    private static final long LEAST_MOST_OF_LOG = 10;

    public FigureTrend {
        lines = List.copyOf(lines);
        alone = List.copyOf(alone);
    }

    /// A figure of one day; of a month its last one.
    public record DatedValue(LocalDate day, long value) {}

    /// Figures that are alike.
    ///
    /// @param exact whether its figures are as counted
    public record Joined(List<DatedValue> points, boolean exact) {
        public Joined {
            points = List.copyOf(points);
        }
    }

    /// A figure that nothing is joined to.
    ///
    /// @param newest whether it is the figure that stands for today
    /// @param old    whether it is older than a year
    public record Alone(DatedValue point, boolean newest, boolean old) {}

    /// What two figures have to share.
    private record Likeness(Class<? extends Figure.Precision> precision, String repository, String method) {}

    /// How a metric of a provider went.
    ///
    /// @param asOf the day of the data
    public static FigureTrend of(Metric metric, int provider, LocalDate asOf) {
        Optional<Figure> newest = Figures.newest(metric, provider);
        Map<Likeness, List<Figure>> alike = new LinkedHashMap<>();
        for (Figure figure : metric.of(provider)) {
            if (!(figure.when() instanceof FigureDate.Undated)) {
                alike.computeIfAbsent(likeness(figure), _ -> new ArrayList<>()).add(figure);
            }
        }
        List<Joined> lines = new ArrayList<>();
        List<Alone> alone = new ArrayList<>();
        alike.values().stream().flatMap(figures -> runs(figures).stream()).forEach(run -> {
            if (run.size() > 1) {
                lines.add(new Joined(run.stream().map(FigureTrend::point).toList(), !Figures.near(run.getFirst())));
            } else {
                Figure one = run.getFirst();
                alone.add(new Alone(point(one), newest.filter(one::equals).isPresent(), Figures.old(one.when(), asOf)));
            }
        });
        return new FigureTrend(lines, alone);
    }

    private static Likeness likeness(Figure figure) {
        return new Likeness(figure.precision().getClass(), figure.repository(), figure.method());
    }

    /// Cut where nothing is known for too long.
    private static List<List<Figure>> runs(List<Figure> figures) {
        List<List<Figure>> runs = new ArrayList<>();
        List<Figure> sorted = figures.stream()
                .sorted(Comparator.comparing(one -> one.when().lastDay()))
                .toList();
        for (Figure figure : sorted) {
            if (runs.isEmpty() || isFar(runs.getLast().getLast(), figure)) {
                runs.add(new ArrayList<>());
            }
            runs.getLast().add(figure);
        }
        return runs;
    }

    private static boolean isFar(Figure before, Figure after) {
        return ChronoUnit.MONTHS.between(before.when().lastDay(), after.when().lastDay()) > MONTHS_APART;
    }

    private static DatedValue point(Figure figure) {
        return new DatedValue(figure.when().lastDay(), figure.value());
    }

    /// Whether it says more than its newest figure does.
    public boolean isDrawn() {
        return !lines.isEmpty();
    }

    /// All its figures.
    public Stream<DatedValue> points() {
        return Stream.concat(
                lines.stream().flatMap(line -> line.points().stream()),
                alone.stream().map(Alone::point));
    }

    /// The same as it is drawn over powers of ten, where 0 has no place: no line leads there, and a 0 stands alone at
    /// the foot.
    public FigureTrend overPowersOfTen() {
        List<Joined> joined = new ArrayList<>();
        List<Alone> single = new ArrayList<>();
        for (Joined line : lines) {
            for (List<DatedValue> run : withoutNoughts(line.points())) {
                if (run.size() > 1) {
                    joined.add(new Joined(run, line.exact()));
                } else {
                    single.add(new Alone(run.getFirst(), false, false));
                }
            }
        }
        single.addAll(alone);
        return new FigureTrend(joined, single);
    }

    /// Each 0 for itself, and what is between them.
    private static List<List<DatedValue>> withoutNoughts(List<DatedValue> points) {
        List<List<DatedValue>> runs = new ArrayList<>();
        boolean isOpen = false;
        for (DatedValue point : points) {
            boolean isNought = point.value() == 0;
            if (!isOpen || isNought) {
                runs.add(new ArrayList<>());
            }
            runs.getLast().add(point);
            isOpen = !isNought;
        }
        return runs;
    }

    /// How high a figure lies: 0 at the foot, 1 for the largest.
    ///
    /// @param most  the largest, 1 or more
    /// @param isLog over powers of ten; 1 lies at the foot then
    public static double height(long value, long most, boolean isLog) {
        if (!isLog) {
            return value / (double) most;
        }
        return value < 1 ? 0 : Math.log10((double) value) / Math.log10((double) Math.max(most, LEAST_MOST_OF_LOG));
    }

    /// The largest of its figures, 1 at least.
    public long most() {
        return points().mapToLong(DatedValue::value).reduce(1, Math::max);
    }
}
