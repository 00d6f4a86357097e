package cni.explorer.ui.matrix;

import cni.explorer.model.Dataset;
import cni.explorer.query.Preview;
import cni.explorer.query.Reason;
import cni.explorer.query.Requirement;
import cni.explorer.query.Rows;
import cni.explorer.text.AccessibleText;
import cni.explorer.text.English;
import cni.explorer.text.FootnoteText;
import cni.explorer.text.MatrixText;
import cni.explorer.text.RelaxationText;
import cni.explorer.ui.common.CellRuns;
import cni.explorer.ui.common.TextWidth;
import cni.explorer.ui.grid.FontRole;
import cni.explorer.ui.grid.GridCell;
import cni.explorer.ui.grid.GridColumn;
import cni.explorer.ui.grid.GridPosition;
import cni.explorer.ui.grid.GridRow;
import cni.explorer.ui.grid.Tone;
import cni.explorer.workspace.ViewState;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/// The providers that do not meet what is asked for, near misses first, each with its reasons side by side, as many as
/// there is room for; none is ever cut in half, and all are told in one form. Who fails one requirement only has the
/// way to do without it beside it, below those of others.
final class ExcludedGridModel implements ProviderGridModel {
    private static final double GAP = 20;
    /// Between the reasons and the edge, so that the scroll bar is not over them.
    private static final double EDGE = 16;

    private static final int LOOKED_AT = 40;

    private final ViewState shown;
    private final Optional<Preview> preview;
    private final CellContents contents;
    private final TextWidth measure;
    private final Density density;
    private final FoundMarks found;
    private final double room;
    private final List<GridColumn> columns;
    private final boolean brief;
    private final LeaveOutLinks links;
    private final RecentCells<Integer> reasons = new RecentCells<>(this::newReasons);

    /// @param names how wide the names are, as in the grid above
    /// @param width of all, in pixels
    ExcludedGridModel(
            ViewState shown,
            Optional<Preview> preview,
            double names,
            double width,
            CellContents contents,
            TextWidth measure,
            Density density) {
        this.shown = shown;
        this.preview = preview.filter(Preview::ticked);
        this.contents = contents;
        this.measure = measure;
        this.density = density;
        this.found = new FoundMarks(shown.selection().search());
        double rest = Math.max(1, width - names);
        this.room = rest - PADDING - EDGE;
        this.columns = List.of(
                GridColumn.fixed(new ColumnKey.Names(), names, GridCell.EMPTY, false),
                GridColumn.fixed(new ColumnKey.Reasons(), rest, GridCell.EMPTY, false));
        LeaveOutLinks unaligned = new LeaveOutLinks(shown.outcome(), 0);
        this.brief =
                rows().stream().limit(LOOKED_AT).anyMatch(provider -> !fits(whole(provider), unaligned.of(provider)));
        this.links = LeaveOutLinks.behind(
                rows().stream()
                        .limit(LOOKED_AT)
                        .filter(provider -> shown.outcome().onlyReason(provider).isPresent())
                        .mapToDouble(provider -> told(provider).getFirst().width(measure)),
                shown.outcome());
    }

    @Override
    public Dataset dataset() {
        return shown.dataset();
    }

    @Override
    public Rows rows() {
        return shown.matrix().excluded();
    }

    @Override
    public int columnCount() {
        return columns.size();
    }

    @Override
    public GridRow row(int row) {
        boolean firstUncounted =
                row > 0 && !provider(row).counted() && provider(row - 1).counted();
        return new GridRow(density.rowHeight(), GridRow.RowKind.BODY, firstUncounted, 0);
    }

    @Override
    public String spoken(int row) {
        return MatrixText.excluded(AccessibleText.provider(provider(row)), spokenReasons(row));
    }

    @Override
    public double uniformRowHeight() {
        return density.rowHeight();
    }

    @Override
    public GridColumn column(int column) {
        return columns.get(column);
    }

    @Override
    public GridCell cell(int row, int column) {
        return found.in(column == 0 ? contents.name(look(row)) : reasons.get(rows().get(row)));
    }

    @Override
    public String spoken(int row, int column) {
        return row == GridPosition.HEADER
                ? ""
                : column == 0
                        ? CellWords.spoken(provider(row), look(row)) + ", excluded"
                        : MatrixText.excluded(provider(row).name(), spokenReasons(row));
    }

    @Override
    public String tooltip(int row, int column) {
        return row == GridPosition.HEADER
                ? ""
                : column == 0 ? CellWords.excluded(shown, rows().get(row)) : joined(row, "\n");
    }

    @Override
    public int frozenColumns() {
        return 0;
    }

    @Override
    public double headerHeight() {
        return 0;
    }

    @Override
    public CellPlace place(GridPosition position) {
        if (position.row() < 0 || position.row() >= rowCount()) {
            return CellPlace.NOWHERE;
        }
        int provider = rows().get(position.row());
        return CellPlace.of(
                provider,
                position.column() == 0
                        ? List.of()
                        : shown.outcome().reasons(provider).stream()
                                .map(this::feature)
                                .toList());
    }

    private List<CellRuns> told(int provider) {
        return brief
                ? shown.outcome().reasons(provider).stream()
                        .map(reason -> CellContents.briefReason(reason, feature(reason), contents.moved()))
                        .toList()
                : whole(provider);
    }

    private GridCell newReasons(int provider) {
        CellRuns link = links.of(provider);
        List<CellRuns> all = told(provider);
        int fit = fitting(all, link.width(measure));
        CellRuns line = new CellRuns();
        for (int i = 0; i < fit; i++) {
            line.gap(i == 0 ? 0 : GAP).addAll(all.get(i));
        }
        if (fit < all.size()) {
            line.gap(fit == 0 ? 0 : GAP)
                    .text(
                            more(all.size(), fit),
                            FontRole.BODY,
                            Tone.ACCENT,
                            Optional.of(new CellAction.ShowAllReasons()));
        }
        double free = links.free(line.width(measure), link, room, measure);
        return (free > 0 ? line.gap(free) : line).addAll(link).cell("", "");
    }

    private List<CellRuns> whole(int provider) {
        return shown.outcome().reasons(provider).stream()
                .map(reason -> CellContents.reason(reason, feature(reason), contents.moved()))
                .toList();
    }

    private boolean fits(List<CellRuns> all, CellRuns link) {
        return fitting(all, link.width(measure)) == all.size();
    }

    /// How many stand side by side in full, with room for the rest to be told of; one always does.
    private int fitting(List<CellRuns> all, double beside) {
        double x = beside;
        for (int i = 0; i < all.size(); i++) {
            x += all.get(i).width(measure);
            double rest = i == all.size() - 1 ? 0 : GAP + measure.width(more(all.size(), i + 1), FontRole.BODY);
            if (x + rest > room && i > 0) {
                return i;
            }
            x += GAP;
        }
        return all.size();
    }

    private static String more(int all, int fit) {
        return English.andMore(all - fit);
    }

    private String spokenReasons(int row) {
        int provider = rows().get(row);
        return shown.outcome()
                .onlyReason(provider)
                .map(requirement -> joined(row, "; ") + ". " + spoken(requirement))
                .orElseGet(() -> joined(row, "; "));
    }

    private String spoken(Requirement leftOut) {
        return RelaxationText.leavingOut(shown.outcome(), leftOut);
    }

    /// Each reason is a button of its own.
    @Override
    public boolean isParted(int row, int column) {
        return column > 0;
    }

    @Override
    public String spoken(int row, int column, Object action) {
        return switch (action) {
            case CellAction.OpenCell(int feature) ->
                MatrixText.excluded(
                        provider(row).name(),
                        reason(row, feature).map(AccessibleText::reason).orElse(""));
            case CellAction.LeaveOut(Requirement requirement) -> spoken(requirement);
            default -> spoken(row, column);
        };
    }

    @Override
    public String tooltip(int row, int column, Object action) {
        return switch (action) {
            case CellAction.OpenCell(int feature) ->
                reason(row, feature)
                        .map(reason -> FootnoteText.lines(reason.cell()))
                        .orElse("");
            case CellAction.LeaveOut(Requirement requirement) -> spoken(requirement);
            default -> tooltip(row, column);
        };
    }

    private Optional<Reason> reason(int row, int feature) {
        return shown.outcome().reasons(rows().get(row)).stream()
                .filter(reason -> feature(reason) == feature)
                .findFirst();
    }

    private String joined(int row, String between) {
        return shown.outcome().reasons(rows().get(row)).stream()
                .map(AccessibleText::reason)
                .collect(Collectors.joining(between));
    }

    private NameLook look(int row) {
        int provider = rows().get(row);
        boolean returning = preview.filter(one -> one.moves(provider)).isPresent();
        return NameLook.excluded(shown, provider, returning);
    }

    private int feature(Reason reason) {
        return shown.dataset().indexOf(reason.requirement().feature().id()).orElseThrow();
    }
}
