package cni.explorer.ui.matrix;

import cni.explorer.model.Feature;
import cni.explorer.model.FeatureId;
import cni.explorer.query.Requirement;
import cni.explorer.query.SortKey;
import cni.explorer.text.DefinitionText;
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
import java.util.stream.Stream;

/// The columns of the matrix with their headers: the group above its first column, the name, how it sorts.
final class MatrixHeaders {
    private static final double REQUIRED = 2;
    private static final double PREFERRED = 1;
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

    /// The columns of features, as far as they unfold in so wide a grid.
    List<MatrixColumn> columns(ColumnSettings look, double width) {
        Set<FeatureId> asked =
                Stream.concat(required.stream(), preferred.stream()).collect(Collectors.toSet());
        return new ColumnGroupLayout(asked, look.folds(), column -> widths.width(column, look))
                .columns(shown.matrix().features(), widths.roomBesideProvider(width, look, isPreferring()));
    }

    /// All columns, the one of names first.
    List<GridColumn> of(List<MatrixColumn> columns, ColumnSettings look, double width) {
        List<Double> fit = widths.fit(columns, width, look, isPreferring());
        List<GridColumn> headers = new ArrayList<>();
        double names = widths.provider(isPreferring());
        headers.add(new GridColumn(
                new ColumnKey.Names(), fit.getFirst(), ColumnWidths.LEAST, names, names(), 0, false, true, false));
        for (int i = 0; i < columns.size(); i++) {
            headers.add(column(columns.get(i), fit.get(i + 1)));
        }
        return headers;
    }

    private GridColumn column(MatrixColumn column, double width) {
        boolean single = column instanceof MatrixColumn.Single;
        return new GridColumn(
                ColumnKey.of(column),
                width,
                ColumnWidths.LEAST,
                widths.need(column),
                header(column),
                single ? bar(column.features().getFirst()) : 0,
                column.heading().isPresent(),
                single,
                true);
    }

    private double bar(Feature feature) {
        return required.contains(feature.id()) ? REQUIRED : preferred.contains(feature.id()) ? PREFERRED : 0;
    }

    private GridCell names() {
        CellRuns runs = new CellRuns().gap(FIRST_PADDING).text("Provider", FontRole.HEADER, Tone.MUTED);
        return sorted(runs, new SortKey.Name()).cell("Provider" + spokenSort(new SortKey.Name()), "");
    }

    private GridCell header(MatrixColumn column) {
        List<GridCell.Line> lines = new ArrayList<>();
        column.heading().ifPresent(heading -> lines.add(group(heading)));
        return switch (column) {
            case MatrixColumn.Single single -> {
                lines.addAll(name(single.feature()));
                yield new GridCell(lines, false, 1, spoken(single), DefinitionText.of(single.feature()));
            }
            case MatrixColumn.Strip strip -> {
                lines.add(new CellRuns()
                        .text(strip.words(), FontRole.HEADER, Tone.MUTED)
                        .line());
                String names = strip.features().stream().map(Feature::shortName).collect(Collectors.joining("\n"));
                yield new GridCell(lines, false, 1, strip.group() + ", " + strip.words() + spokenFold(strip), names);
            }
        };
    }

    private static GridCell.Line group(MatrixColumn.Heading heading) {
        Optional<Object> action = Optional.of(new CellAction.FoldGroup(heading.group(), !heading.folded()));
        Sign sign = heading.folded() ? Sign.FOLDED : Sign.UNFOLDED;
        return new CellRuns()
                .text(sign.text(), FontRole.SMALL_GLYPH, sign.tone(), action)
                .gap(SIGN_GAP)
                .text(heading.group(), FontRole.SMALL, Tone.MUTED, action)
                .line();
    }

    private List<GridCell.Line> name(Feature feature) {
        boolean strong = required.contains(feature.id());
        List<String> words = feature.group().isEmpty() ? feature.header() : List.of(feature.shortName());
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
                .map(sign -> runs.gap(SIGN_GAP).text(sign.text(), FontRole.GLYPH, sign.tone()))
                .orElse(runs);
    }

    private Optional<SortKey> key(SortKey.By by) {
        return shown.arrangement().sort().stream()
                .filter(key -> key.by().equals(by))
                .findFirst();
    }

    private String spoken(MatrixColumn.Single single) {
        FeatureId id = single.feature().id();
        String asked = required.contains(id) ? ", required" : preferred.contains(id) ? ", preferred" : "";
        return single.feature().shortName() + asked + spokenSort(new SortKey.Answers(id)) + spokenFold(single);
    }

    private String spokenSort(SortKey.By by) {
        return key(by).map(key -> key.descending() ? ", sorted downwards" : ", sorted upwards")
                .orElse("");
    }

    private static String spokenFold(MatrixColumn column) {
        return column.heading()
                .map(heading -> ", group " + heading.group() + (heading.folded() ? ", folded" : ", unfolded"))
                .orElse("");
    }

    private boolean isPreferring() {
        return !preferred.isEmpty();
    }

    private static Set<FeatureId> ids(List<Requirement> requirements) {
        return requirements.stream()
                .map(requirement -> requirement.feature().id())
                .collect(Collectors.toSet());
    }
}
