package cni.explorer.ui.charts;

import cni.explorer.model.Dataset;
import cni.explorer.model.FeatureId;
import cni.explorer.model.Metric;
import cni.explorer.model.Provider;
import cni.explorer.query.Release;
import cni.explorer.text.AccessibleText;
import cni.explorer.text.ChartText;
import cni.explorer.text.Dates;
import cni.explorer.ui.charts.AliveColumns.Subject;
import cni.explorer.ui.common.CellRuns;
import cni.explorer.ui.common.Sign;
import cni.explorer.ui.grid.Advances;
import cni.explorer.ui.grid.FontRole;
import cni.explorer.ui.grid.GridCell;
import cni.explorer.ui.grid.GridColumn;
import cni.explorer.ui.grid.GridModel;
import cni.explorer.ui.grid.GridPosition;
import cni.explorer.ui.grid.GridRow;
import cni.explorer.ui.grid.Tone;
import cni.explorer.workspace.ChartOptions;
import cni.explorer.workspace.ChartOptions.Scale;
import cni.explorer.workspace.ChartSet;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/// "Is it alive?": what is counted from the repositories comes first, what onlookers are last, each with its age.
final class AliveGridModel implements GridModel {
    static final double HEADER = 46;
    /// How many rows may be roomy.
    static final int FEW = 12;

    private static final double DENSE = 28;
    private static final double ROOMY = 36;
    private static final double MOST = 72;
    private static final double SIGN_GAP = 2;
    /// Trends of more providers than anybody scrolls through begin where those of the first ones do.
    private static final int LOOKED_AT = 1_000;

    private final Dataset dataset;
    private final int[] providers;
    private final AliveColumns columns;
    private final Map<Subject, Chart> charts = new EnumMap<>(Subject.class);
    /// Of commits, by the index of the provider; a row is painted again and again.
    private final Map<Integer, Trend> trends = new HashMap<>();
    private final AliveCells cells;
    private final YearSpan span;
    private final double rowHeight;
    private final int release;
    private final String sortedBy;

    /// @param width    of the grid
    /// @param height   of the grid; where there is more of it than rows need, they are higher
    /// @param advances in its fonts
    AliveGridModel(
            FigureTable figures,
            int[] providers,
            ChartOptions options,
            double width,
            double height,
            Advances advances) {
        this.dataset = figures.dataset();
        this.providers = providers.clone();
        this.rowHeight = rowHeight(providers.length, height);
        this.sortedBy = options.sortedBy();
        for (FigureColumn column : figures.columns()) {
            kind(column.metric())
                    .ifPresent(kind -> charts.put(kind, Chart.of(figures, column, providers, options.scale())));
        }
        OptionalInt feature = dataset.indexOf(new FeatureId(Release.FEATURE));
        this.release = feature.orElse(-1);
        List<Subject> known = new ArrayList<>();
        for (Subject kind : Subject.values()) {
            boolean shown = switch (kind) {
                case PROVIDER -> true;
                case TREND -> charts.containsKey(Subject.COMMITS);
                case RELEASE -> feature.isPresent();
                case COMMITS, AUTHORS, STARS, FORKS -> charts.containsKey(kind);
            };
            if (shown) {
                known.add(kind);
            }
        }
        this.columns = AliveColumns.of(known, width);
        this.cells = new AliveCells(dataset, advances, rowHeight, columns.trend());
        this.span = YearSpan.of(
                IntStream.of(providers)
                        .limit(LOOKED_AT)
                        .mapToObj(this::trend)
                        .flatMap(trend -> trend.ends().stream())
                        .toList(),
                asOf());
    }

    /// @param height of the grid
    static double rowHeight(int rows, double height) {
        double least = rows > FEW ? DENSE : ROOMY;
        return rows == 0 ? least : Math.clamp(Math.floor((height - HEADER) / rows), least, MOST);
    }

    /// What a metric is here; empty if it is not shown.
    static Optional<Subject> kind(Metric metric) {
        return switch (metric.id()) {
            case ChartSet.COMMITS_IN_12_MONTHS -> Optional.of(Subject.COMMITS);
            case ChartSet.AUTHORS -> Optional.of(Subject.AUTHORS);
            case ChartSet.STARS -> Optional.of(Subject.STARS);
            case ChartSet.FORKS -> Optional.of(Subject.FORKS);
            default -> Optional.empty();
        };
    }

    /// By which metric a press on a header sorts; an empty id for the names, nothing where it does not.
    Optional<String> sorts(GridPosition header) {
        return columns.kinds().get(header.column()) == Subject.PROVIDER
                ? Optional.of("")
                : metric(header).map(Metric::id);
    }

    /// Whose figures stand in a row, by its index in the dataset.
    int provider(GridPosition at) {
        return providers[at.row()];
    }

    /// The metric whose figures stand in a column.
    Optional<Metric> metric(GridPosition at) {
        return switch (columns.kinds().get(at.column())) {
            case PROVIDER, RELEASE -> Optional.empty();
            case TREND -> Optional.of(commits().column().metric());
            case COMMITS, AUTHORS, STARS, FORKS ->
                Optional.of(chart(columns.kinds().get(at.column())).column().metric());
        };
    }

    /// The feature whose answers stand in a column, by its index in the dataset.
    OptionalInt feature(GridPosition at) {
        return columns.kinds().get(at.column()) == Subject.RELEASE ? OptionalInt.of(release) : OptionalInt.empty();
    }

    @Override
    public int rowCount() {
        return providers.length;
    }

    @Override
    public int columnCount() {
        return columns.kinds().size();
    }

    @Override
    public Object rowKey(int row) {
        return provider(row).id();
    }

    @Override
    public GridRow row(int row) {
        boolean first = row > 0 && !provider(row).counted() && provider(row - 1).counted();
        return new GridRow(uniformRowHeight(), GridRow.RowKind.BODY, first, 0);
    }

    @Override
    public String spoken(int row) {
        return AccessibleText.provider(provider(row));
    }

    @Override
    public double uniformRowHeight() {
        return rowHeight;
    }

    @Override
    public GridColumn column(int column) {
        Subject kind = columns.kinds().get(column);
        double width = columns.widths().get(column);
        return GridColumn.fixed(kind, width, header(kind), false);
    }

    @Override
    public GridCell cell(int row, int column) {
        int provider = providers[row];
        Subject kind = columns.kinds().get(column);
        return switch (kind) {
            case PROVIDER -> cells.provider(provider);
            case TREND ->
                cells.trend(trend(provider), provider, span, commits().axis().scale() == Scale.LOG);
            case COMMITS -> cells.bar(commits(), provider, columns.widths().get(column), AliveCells.MONTH);
            case RELEASE -> cells.release(provider, release, asOf());
            case AUTHORS -> cells.bar(chart(kind), provider, columns.widths().get(column), 0);
            case STARS, FORKS -> cells.asKnown(chart(kind), provider);
        };
    }

    @Override
    public double headerHeight() {
        return HEADER;
    }

    private GridCell header(Subject kind) {
        return switch (kind) {
            case PROVIDER -> header("Provider", "", "", "", AliveCells.INSET);
            case TREND -> header("Commits a year", null, span.words(), "peak", 0);
            case COMMITS -> header(commits(), commits().axis().scale() == Scale.LOG ? "log" : "linear", "up to");
            case RELEASE -> header("Latest release", null, "version", ChartText.ageOn(Dates.shortDay(asOf())), 0);
            case AUTHORS -> header(chart(kind), "all the years", "");
            case STARS, FORKS -> header(chart(kind), "", "as known in");
        };
    }

    private GridCell header(Chart chart, String left, String right) {
        return header(chart.column().metric().name(), chart.column().metric().id(), left, right, 0);
    }

    /// @param sort the metric that it sorts by, empty for names, null for none
    private GridCell header(String name, @Nullable String sort, String left, String right, double inset) {
        boolean sorted = sort != null && sort.equals(sortedBy);
        CellRuns title = new CellRuns().gap(inset);
        boolean alone = left.isEmpty() && !right.isEmpty();
        if (alone) {
            title.stretch();
        }
        title.text(name, sorted ? FontRole.STRONG : FontRole.HEADER, alone ? Tone.MUTED : Tone.TEXT);
        if (sorted) {
            title.gap(SIGN_GAP).sign(name.equals("Provider") ? Sign.ASCENDING : Sign.DESCENDING);
        }
        CellRuns caption = new CellRuns()
                .gap(inset)
                .text(left, FontRole.SMALL, Tone.MUTED)
                .stretch()
                .text(right, FontRole.SMALL, Tone.MUTED);
        List<GridCell.Line> lines =
                left.isEmpty() && right.isEmpty() ? List.of(title.line()) : List.of(title.line(), caption.line());
        String spoken = name + (left.isEmpty() ? "" : ", " + left) + (right.isEmpty() ? "" : ", " + right);
        return new GridCell(lines, false, 1, sorted ? ChartText.sorted(spoken) : spoken, "");
    }

    private Provider provider(int row) {
        return dataset.providers().get(providers[row]);
    }

    private Trend trend(int provider) {
        return trends.computeIfAbsent(
                provider, index -> Trend.of(commits().column().metric(), index, asOf()));
    }

    private Chart commits() {
        return chart(Subject.COMMITS);
    }

    private Chart chart(Subject kind) {
        Chart chart = charts.get(kind);
        if (chart == null) {
            throw new IllegalStateException("no figures for " + kind);
        }
        return chart;
    }

    private LocalDate asOf() {
        return dataset.about().asOf();
    }
}
