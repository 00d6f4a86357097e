package cni.explorer.ui.matrix;

import cni.explorer.model.Feature;
import cni.explorer.model.FeatureId;
import cni.explorer.query.Requirement;
import cni.explorer.query.SortKey;
import cni.explorer.text.DefinitionText;
import cni.explorer.text.MatrixText;
import cni.explorer.ui.common.CellRuns;
import cni.explorer.ui.common.Sign;
import cni.explorer.ui.grid.FontRole;
import cni.explorer.ui.grid.GridCell;
import cni.explorer.ui.grid.GridColumn;
import cni.explorer.ui.grid.Tone;
import cni.explorer.workspace.ColumnSettings;
import cni.explorer.workspace.ViewState;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/// The columns of the matrix with their headers: the group above its first column, the name, how it sorts.
final class MatrixHeaders {
    /// The bar at what is required, in pixels.
    static final double REQUIRED = 2;

    /// The bar at what is preferred.
    static final double PREFERRED = 1;
    private static final double FIRST_PADDING = 8;
    private static final double SIGN_GAP = 2;

    private final ViewState shown;
    private final ColumnWidths widths;
    private final Set<FeatureId> required;
    private final Set<FeatureId> preferred;

    MatrixHeaders(ViewState shown, ColumnWidths widths) {
        this.shown = shown;
        this.widths = widths;
        this.required = ids(shown.outcome().requirements());
        this.preferred = ids(shown.outcome().preferences().all());
    }

    /// The columns of features as they share so wide a grid.
    ColumnPlan plan(ColumnSettings look, double width) {
        return ColumnPlan.of(new ColumnChoice(shown, widths, look, width), width);
    }

    /// All columns, the one of names first.
    List<GridColumn> of(ColumnPlan plan) {
        List<GridColumn> headers = new ArrayList<>();
        double names = widths.provider(!preferred.isEmpty());
        headers.add(new GridColumn(
                new ColumnKey.Names(), plan.provider(), ColumnWidths.LEAST, names, names(), 0, false, true, false));
        boolean wasAsked = false;
        Optional<String> open = Optional.empty();
        for (ColumnPlan.Placed placed : plan.columns()) {
            MatrixColumn column = placed.column();
            boolean asked = bar(column) > 0;
            // The name of an open group stands over all its columns, up to a line.
            boolean isOther = open.filter(group -> !isIn(column, group)).isPresent();
            Optional<String> before = isOther ? Optional.empty() : open;
            open = column.heading().map(MatrixColumn.Heading::group).or(() -> before);
            headers.add(new GridColumn(
                    ColumnKey.of(column),
                    placed.width(),
                    ColumnWidths.LEAST,
                    fit(placed),
                    header(column, placed.width()),
                    bar(column),
                    column.heading().isPresent()
                            || column instanceof MatrixColumn.More
                            || isOther
                            || (wasAsked && !asked),
                    column instanceof MatrixColumn.Single,
                    !asked && !(column instanceof MatrixColumn.More)));
            wasAsked = asked;
        }
        return headers;
    }

    private static boolean isIn(MatrixColumn column, String group) {
        return column.features().stream().allMatch(feature -> feature.group().equals(group));
    }

    private double fit(ColumnPlan.Placed placed) {
        return placed.column() instanceof MatrixColumn.Single(Feature feature, var _)
                ? widths.need(feature)
                : placed.width();
    }

    private double bar(MatrixColumn column) {
        return switch (column) {
            case MatrixColumn.Single(Feature feature, var _) ->
                required.contains(feature.id()) ? REQUIRED : preferred.contains(feature.id()) ? PREFERRED : 0;
            case MatrixColumn.Strip _, MatrixColumn.More _ -> 0;
        };
    }

    private GridCell names() {
        CellRuns runs = new CellRuns().gap(FIRST_PADDING).text("Provider", FontRole.HEADER, Tone.MUTED);
        return sorted(runs, new SortKey.Name()).cell(sorted("Provider", new SortKey.Name()), "");
    }

    private GridCell header(MatrixColumn column, double width) {
        List<GridCell.Line> lines = new ArrayList<>();
        column.heading().ifPresent(heading -> lines.add(group(heading)));
        return switch (column) {
            case MatrixColumn.Single single -> {
                lines.addAll(name(single, width - 2 * DatasetGridModel.PADDING));
                yield new GridCell(lines, false, 1, spoken(single), explained(single));
            }
            case MatrixColumn.Strip strip -> {
                lines.add(new CellRuns()
                        .text(strip.words(), FontRole.HEADER, Tone.MUTED)
                        .line());
                String said =
                        folded(MatrixText.strip(strip.group(), strip.features().size()), strip);
                yield new GridCell(lines, false, 1, said, names(strip));
            }
            case MatrixColumn.More more ->
                new CellRuns()
                        .text(more.words(), FontRole.SMALL, Tone.ACCENT, Optional.of(new CellAction.ShowColumns()))
                        .cell(MatrixText.more(more.features().size()), names(more));
        };
    }

    /// What the feature means; of what is asked for, why it cannot be moved as well.
    private String explained(MatrixColumn.Single single) {
        String meaning = DefinitionText.of(single.feature());
        return bar(single) > 0 ? meaning + "\n\n" + DefinitionText.FIRST : meaning;
    }

    private static GridCell.Line group(MatrixColumn.Heading heading) {
        Optional<Object> action = Optional.of(new CellAction.FoldGroup(heading.group(), !heading.folded()));
        CellRuns runs = new CellRuns();
        if (!heading.folded()) {
            runs.text(Sign.UNFOLDED.text(), FontRole.SMALL_GLYPH, Sign.UNFOLDED.tone(), action)
                    .gap(SIGN_GAP);
        }
        return runs.text(heading.group(), FontRole.SMALL, Tone.MUTED, action).line();
    }

    private static String names(MatrixColumn column) {
        return column.features().stream().map(Feature::shortName).collect(Collectors.joining("\n"));
    }

    private List<GridCell.Line> name(MatrixColumn.Single single, double room) {
        Feature feature = single.feature();
        boolean strong = required.contains(feature.id());
        double sign = key(new SortKey.Answers(feature.id())).isPresent() ? SIGN_GAP + CellRuns.SIGN : 0;
        List<String> words =
                HeaderLines.of(feature, room - sign, single.heading().isPresent(), widths.measure());
        List<GridCell.Line> lines = new ArrayList<>();
        for (int i = 0; i < words.size(); i++) {
            CellRuns runs = new CellRuns();
            if (strong) {
                runs.shrinking(words.get(i), FontRole.STRONG, Tone.TEXT);
            } else {
                runs.shrinking(words.get(i), FontRole.HEADER, Tone.MUTED);
            }
            boolean last = i == words.size() - 1;
            lines.add(last ? sorted(runs, new SortKey.Answers(feature.id())).line() : runs.line());
        }
        return lines;
    }

    private CellRuns sorted(CellRuns runs, SortKey.By by) {
        return key(by).map(key -> key.descending() ? Sign.DESCENDING : Sign.ASCENDING)
                .map(sign -> runs.gap(SIGN_GAP).sign(sign))
                .orElse(runs);
    }

    private Optional<SortKey> key(SortKey.By by) {
        return shown.arrangement().sort().stream()
                .filter(key -> key.by().equals(by))
                .findFirst();
    }

    private String spoken(MatrixColumn.Single single) {
        FeatureId id = single.feature().id();
        String name = single.feature().shortName();
        String asked = required.contains(id)
                ? MatrixText.required(name)
                : preferred.contains(id) ? MatrixText.preferred(name) : name;
        return folded(sorted(asked, new SortKey.Answers(id)), single);
    }

    private String sorted(String head, SortKey.By by) {
        return key(by).map(key -> MatrixText.sorted(head, key.descending())).orElse(head);
    }

    private static String folded(String head, MatrixColumn column) {
        return column.heading()
                .map(heading -> MatrixText.inGroup(head, heading.group(), heading.folded()))
                .orElse(head);
    }

    private static Set<FeatureId> ids(List<Requirement> requirements) {
        return requirements.stream()
                .map(requirement -> requirement.feature().id())
                .collect(Collectors.toSet());
    }
}
