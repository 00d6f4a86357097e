package cni.explorer.ui.matrix;

import cni.explorer.model.Dataset;
import cni.explorer.model.FeatureId;
import cni.explorer.model.Provider;
import cni.explorer.query.Importance;
import cni.explorer.text.AccessibleText;
import cni.explorer.text.DefinitionText;
import cni.explorer.text.English;
import cni.explorer.text.MatrixText;
import cni.explorer.ui.common.CellRuns;
import cni.explorer.ui.common.Sign;
import cni.explorer.ui.grid.FontRole;
import cni.explorer.ui.grid.GridCell;
import cni.explorer.ui.grid.GridColumn;
import cni.explorer.ui.grid.GridPosition;
import cni.explorer.ui.grid.GridRow;
import cni.explorer.ui.grid.Tone;
import cni.explorer.workspace.ColumnSettings;
import cni.explorer.workspace.ViewState;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.SequencedMap;

/// The matrix transposed: features are rows, in their groups, and the providers that are left are columns, in the
/// order in which they would be rows.
///
/// No more than [#PROVIDERS_AT_MOST] providers are shown, the first ones: nobody reads more columns.
final class TransposedGridModel implements DatasetGridModel {
    static final int PROVIDERS_AT_MOST = 40;

    private static final double HEADER = 30;
    private static final double ROW = 28;
    private static final double FIRST_PADDING = 8;
    private static final double GAP = 8;
    private static final double SIGN_GAP = 4;

    private final Dataset dataset;
    private final CellContents contents;
    private final FoundMarks found;
    private final List<Integer> providers;
    private final List<TransposedRow> rows;
    private final List<Object> keys;
    private final List<GridCell> names;
    private final List<StripFeatures> features;
    private final List<GridColumn> columns;

    TransposedGridModel(
            ViewState shown, ColumnSettings look, double width, CellContents contents, TransposedWidths widths) {
        this.dataset = shown.dataset();
        this.contents = contents;
        this.providers =
                shown.matrix().rows().stream().limit(PROVIDERS_AT_MOST).boxed().toList();
        this.rows = TransposedRow.of(shown.matrix().features(), asked(shown), look.folds());
        this.keys = keys(rows);
        this.names = rows.stream().map(TransposedGridModel::name).toList();
        this.features = rows.stream()
                .map(row -> StripFeatures.of(
                        dataset,
                        switch (row) {
                            case TransposedRow.GroupRow heading -> heading.hidden();
                            case TransposedRow.FeatureRow answers -> List.of(answers.feature());
                        }))
                .toList();
        this.columns = columns(shown, width, widths);
        this.found = new FoundMarks(shown.selection().search());
    }

    private static SequencedMap<FeatureId, Importance> asked(ViewState shown) {
        SequencedMap<FeatureId, Importance> asked = new LinkedHashMap<>();
        ColumnChoice.required(shown)
                .forEach(requirement -> asked.put(requirement.feature().id(), Importance.REQUIRED));
        ColumnChoice.preferred(shown).forEach(feature -> asked.putIfAbsent(feature, Importance.PREFERRED));
        return asked;
    }

    /// A group that was moved apart has several headings.
    private static List<Object> keys(List<TransposedRow> rows) {
        List<Object> keys = new ArrayList<>();
        for (int row = 0; row < rows.size(); row++) {
            switch (rows.get(row)) {
                case TransposedRow.GroupRow heading -> {
                    Object key = new HeadingKey(heading.group(), 0);
                    for (int before = 1; keys.contains(key); before++) {
                        key = new HeadingKey(heading.group(), before);
                    }
                    keys.add(key);
                }
                case TransposedRow.FeatureRow answers ->
                    keys.add(answers.feature().id());
            }
        }
        return keys;
    }

    private List<GridColumn> columns(ViewState shown, double width, TransposedWidths widths) {
        List<GridColumn> all = new ArrayList<>();
        List<Double> fit = widths.fit(providers, width - widths.feature());
        all.add(GridColumn.fixed(
                new ColumnKey.Names(),
                widths.feature(),
                new CellRuns()
                        .gap(FIRST_PADDING)
                        .text("Feature", FontRole.HEADER, Tone.MUTED)
                        .cell("Feature", ""),
                false));
        boolean counted = true;
        for (int i = 0; i < providers.size(); i++) {
            Provider provider = dataset.providers().get(providers.get(i));
            GridCell header = new CellRuns()
                    .name(
                            provider,
                            FontRole.HEADER,
                            provider.counted() ? Tone.TEXT : Tone.MUTED,
                            Optional.of(new CellAction.ShowPage()))
                    .cell(AccessibleText.provider(provider), CellWords.left(shown, providers.get(i)));
            ColumnKey key = new ColumnKey.OfProvider(provider.id());
            all.add(GridColumn.fixed(key, fit.get(i), header, counted && !provider.counted()));
            counted = provider.counted();
        }
        return all;
    }

    private static GridCell name(TransposedRow row) {
        return switch (row) {
            case TransposedRow.GroupRow heading -> heading(heading);
            case TransposedRow.FeatureRow answers -> {
                String feature = answers.feature().shortName();
                boolean strong = answers.importance() == Importance.REQUIRED;
                yield new CellRuns()
                        .gap(FIRST_PADDING)
                        .shrinking(feature, strong ? FontRole.STRONG : FontRole.BODY, strong ? Tone.TEXT : Tone.MUTED)
                        .cell(
                                switch (answers.importance()) {
                                    case REQUIRED -> MatrixText.required(feature);
                                    case PREFERRED -> MatrixText.preferred(feature);
                                    case ANY -> feature;
                                },
                                DefinitionText.of(answers.feature()));
            }
        };
    }

    private static GridCell heading(TransposedRow.GroupRow heading) {
        Optional<Object> action = Optional.of(new CellAction.FoldGroup(heading.group(), !heading.folded()));
        Sign sign = heading.folded() ? Sign.FOLDED : Sign.UNFOLDED;
        CellRuns runs = new CellRuns()
                .gap(FIRST_PADDING)
                .text(sign.text(), FontRole.GLYPH, sign.tone(), action)
                .gap(SIGN_GAP)
                .text(heading.group(), FontRole.BODY, Tone.MUTED, action);
        if (!heading.hidden().isEmpty()) {
            runs.gap(GAP).text(English.count(heading.hidden().size(), "feature"), FontRole.SMALL, Tone.MUTED, action);
        }
        return runs.cell(heading.group() + (heading.folded() ? ", folded" : ", unfolded"), "");
    }

    @Override
    public Dataset dataset() {
        return dataset;
    }

    @Override
    public int rowCount() {
        return rows.size();
    }

    @Override
    public int columnCount() {
        return columns.size();
    }

    @Override
    public Object rowKey(int row) {
        return keys.get(row);
    }

    @Override
    public GridRow row(int row) {
        GridRow.RowKind kind =
                rows.get(row) instanceof TransposedRow.GroupRow ? GridRow.RowKind.HEADING : GridRow.RowKind.BODY;
        return new GridRow(ROW, kind, false, bar(rows.get(row)));
    }

    /// As thick as those over the columns of the same.
    private static double bar(TransposedRow row) {
        Importance importance = row instanceof TransposedRow.FeatureRow answers ? answers.importance() : Importance.ANY;
        return switch (importance) {
            case REQUIRED -> MatrixHeaders.REQUIRED;
            case PREFERRED -> MatrixHeaders.PREFERRED;
            case ANY -> 0;
        };
    }

    @Override
    public String spoken(int row) {
        return names.get(row).spoken();
    }

    @Override
    public double uniformRowHeight() {
        return ROW;
    }

    @Override
    public GridColumn column(int column) {
        return columns.get(column);
    }

    @Override
    public GridCell cell(int row, int column) {
        if (column == 0) {
            return names.get(row);
        }
        int provider = providers.get(column - 1);
        return switch (rows.get(row)) {
            case TransposedRow.FeatureRow _ ->
                found.in(contents.answer(provider, features.get(row).all().getFirst()));
            case TransposedRow.GroupRow _ -> contents.strip(provider, features.get(row));
        };
    }

    @Override
    public String spoken(int row, int column) {
        if (row == GridPosition.HEADER || column == 0) {
            return DatasetGridModel.super.spoken(row, column);
        }
        List<Integer> all = features.get(row).all();
        return all.isEmpty()
                ? ((TransposedRow.GroupRow) rows.get(row)).group()
                : CellWords.spoken(dataset, providers.get(column - 1), all)
                        + contents.said(providers.get(column - 1), all);
    }

    @Override
    public String tooltip(int row, int column) {
        boolean strip = row != GridPosition.HEADER && column > 0 && rows.get(row) instanceof TransposedRow.GroupRow;
        return strip
                ? CellWords.lines(
                        dataset, providers.get(column - 1), features.get(row).all())
                : DatasetGridModel.super.tooltip(row, column);
    }

    @Override
    public boolean isParted(int row, int column) {
        return column > 0 && rows.get(row) instanceof TransposedRow.GroupRow;
    }

    @Override
    public double headerHeight() {
        return HEADER;
    }

    @Override
    public CellPlace place(GridPosition position) {
        if (position.column() >= columnCount() || position.row() >= rowCount()) {
            return CellPlace.NOWHERE;
        }
        OptionalInt provider =
                position.column() == 0 ? OptionalInt.empty() : OptionalInt.of(providers.get(position.column() - 1));
        List<Integer> all =
                position.row() < 0 ? List.of() : features.get(position.row()).all();
        return new CellPlace(provider, all);
    }

    /// What stands in a row.
    TransposedRow line(int row) {
        return rows.get(row);
    }

    private record HeadingKey(String group, int before) {}
}
