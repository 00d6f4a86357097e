package cni.explorer.ui.matrix;

import cni.explorer.model.Cell;
import cni.explorer.model.Feature;
import cni.explorer.model.FeatureId;
import cni.explorer.query.Requirement;
import cni.explorer.ui.state.ExplorerModel;
import cni.explorer.workspace.ViewState;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.scene.control.TableColumn;

/// The columns of the features, made once for each dataset: one for each feature, and one for what a folded group
/// hides.
final class MatrixColumns {
    private final MatrixTable table;
    private final ExplorerModel state;
    private final ColumnWidths widths;
    private final Map<FeatureId, TableColumn<Integer, Cell>> singles = new HashMap<>();
    private final Map<List<Feature>, TableColumn<Integer, Integer>> strips = new HashMap<>();
    private ViewState shown;

    MatrixColumns(MatrixTable table, ExplorerModel state, ColumnWidths widths) {
        this.table = table;
        this.state = state;
        this.widths = widths;
        this.shown = state.viewState();
    }

    /// Makes the columns of another dataset.
    void build(ViewState other) {
        shown = other;
        singles.clear();
        strips.clear();
        for (int f = 0; f < shown.dataset().features().size(); f++) {
            Feature feature = shown.dataset().features().get(f);
            singles.put(feature.id(), single(feature, f));
        }
        widths.measure(shown.indexedDataset());
    }

    /// The columns in sight, in their order, as far as they unfold in so much room.
    List<TableColumn<Integer, ?>> wanted(ViewState now, double room) {
        shown = now;
        Set<FeatureId> required = ids(shown.outcome().requirements());
        Set<FeatureId> preferred = ids(shown.outcome().preferences().all());
        Set<FeatureId> asked = new HashSet<>(required);
        asked.addAll(preferred);
        Folding folding = new Folding(asked, shown.columns().folds(), widths::need);
        List<TableColumn<Integer, ?>> wanted = new ArrayList<>();
        for (Slot slot : folding.slots(shown.matrix().features(), room)) {
            wanted.add(column(slot, required, preferred));
        }
        return wanted;
    }

    /// The column of a feature; absent while it is folded away or of no dataset in sight.
    Optional<TableColumn<Integer, Cell>> single(FeatureId feature) {
        return Optional.ofNullable(singles.get(feature));
    }

    /// What a column shows; empty for the provider's.
    static Optional<Slot> slot(TableColumn<?, ?> column) {
        return column.getUserData() instanceof Slot slot ? Optional.of(slot) : Optional.empty();
    }

    private TableColumn<Integer, ?> column(Slot slot, Set<FeatureId> required, Set<FeatureId> preferred) {
        return switch (slot) {
            case Slot.Single single -> {
                var column = Objects.requireNonNull(singles.get(single.feature().id()));
                dress(column, slot);
                style(
                        column,
                        MatrixStyle.REQUIRED,
                        required.contains(single.feature().id()));
                style(
                        column,
                        MatrixStyle.PREFERRED,
                        preferred.contains(single.feature().id()));
                yield column;
            }
            case Slot.Strip strip -> {
                var column = strips.computeIfAbsent(strip.features(), _ -> strip(strip));
                dress(column, slot);
                yield column;
            }
        };
    }

    private void dress(TableColumn<Integer, ?> column, Slot slot) {
        if (!slot.equals(column.getUserData())) {
            column.setUserData(slot);
            column.setGraphic(ColumnHeader.of(slot, this::fold));
        }
        style(column, MatrixStyle.GROUP_START, slot.heading().isPresent());
    }

    private static void style(TableColumn<Integer, ?> column, String name, boolean has) {
        // Each change makes all cells of the column look for their styles again.
        if (has != column.getStyleClass().contains(name)) {
            if (has) {
                column.getStyleClass().add(name);
            } else {
                column.getStyleClass().remove(name);
            }
        }
    }

    private void fold(Slot.Heading heading) {
        state.show(state.viewState().columns().withFold(heading.group(), !heading.folded()));
    }

    private TableColumn<Integer, Cell> single(Feature feature, int index) {
        TableColumn<Integer, Cell> column = new TableColumn<>();
        column.setCellValueFactory(
                row -> new ReadOnlyObjectWrapper<>(shown.dataset().cell(row.getValue(), index)));
        column.setCellFactory(_ -> new AnswerCell(feature));
        widths.watch(column);
        return column;
    }

    private TableColumn<Integer, Integer> strip(Slot.Strip strip) {
        TableColumn<Integer, Integer> column = new TableColumn<>();
        column.setSortable(false);
        column.setResizable(false);
        column.setCellValueFactory(row -> new ReadOnlyObjectWrapper<>(row.getValue()));
        column.setCellFactory(_ -> new StripCell(table, strip));
        return column;
    }

    private static Set<FeatureId> ids(List<Requirement> requirements) {
        Set<FeatureId> ids = new HashSet<>();
        requirements.forEach(requirement -> ids.add(requirement.feature().id()));
        return ids;
    }
}
