package cni.explorer.ui.filter;

import cni.explorer.model.Dataset;
import cni.explorer.model.Feature;
import cni.explorer.model.FeatureId;
import cni.explorer.query.Selection;
import cni.explorer.text.BoundText;
import cni.explorer.text.FilterText;
import cni.explorer.text.RemainingText;
import cni.explorer.ui.common.DesktopServices;
import cni.explorer.ui.common.Icon;
import cni.explorer.ui.common.IconButton;
import cni.explorer.ui.common.LazyTooltip;
import cni.explorer.ui.common.PlainScroll;
import cni.explorer.ui.common.Spacer;
import cni.explorer.ui.common.StyleClass;
import cni.explorer.ui.common.StyledLabel;
import cni.explorer.ui.state.ExplorerModel;
import cni.explorer.workspace.ViewState;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import javafx.beans.binding.BooleanExpression;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.CheckBox;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.Separator;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;

/// Everything that can be asked for, in the order of the dataset. Rows never move, come or go while ticks change.
public final class FilterPane extends VBox {
    private static final int IN_A_BOX = 10;

    private final ExplorerModel state;
    private final VBox rows = new VBox();
    private final Map<FeatureId, Node> rowsOfFeatures = new HashMap<>();
    private final Map<Integer, TickRow> ticks = new LinkedHashMap<>();
    private final List<CategoryRow> categories = new ArrayList<>();
    private final Map<String, FilterGroup> groups = new LinkedHashMap<>();
    private final List<BoundRow> bounds = new ArrayList<>();
    private Optional<FilterGroup> measured = Optional.empty();
    private CountRoom room;
    private final QuestionMenu questions;
    private final TickMenu menu;
    private final CheckBox disputed = new CheckBox(FilterText.DISPUTED);
    private final Button reset = new Button("Reset");
    private final Label remain = StyledLabel.of("", StyleClass.CAPTION);

    public FilterPane(ExplorerModel state, DesktopServices desktop) {
        this.state = state;
        this.room = new CountRoom(state.viewState().dataset().counted());
        this.questions = new QuestionMenu(state, desktop);
        this.menu = new TickMenu(state, desktop);
        getStyleClass().add(FilterStyle.FILTER_PANE);
        disputed.getStyleClass().add(FilterStyle.DISPUTED);
        disputed.setOnAction(_ -> state.countDisputedAsUnmet(disputed.isSelected()));
        LazyTooltip.fixed(disputed, FilterText.DISPUTED_EXPLAINED);
        ScrollPane scroll = new PlainScroll(rows);
        VBox.setVgrow(scroll, Priority.ALWAYS);
        rows.getStyleClass().add(FilterStyle.ROWS);
        getChildren().addAll(scroll, foot());
        build(state.viewState());
        state.viewStateProperty().addListener((_, before, shown) -> {
            List<Feature> metrics = before.dataset().measured();
            if (!before.indexedDataset().hasCellsOf(shown.indexedDataset())
                    || !shown.dataset().measured().containsAll(metrics)) {
                rebuild(shown);
            } else if (shown.dataset().measured().size() > metrics.size()) {
                add(shown, metrics);
            }
            if (!shown.shares(before, ViewState::remaining)
                    || !before.selection().equals(shown.selection())) {
                show(shown);
            }
            showReset();
        });
        show(state.viewState());
        showReset();
    }

    /// Opens the questions to start from; nothing happens while the pane is out of sight.
    public void openQuestions() {
        if (questions.getScene() != null && questions.isVisible()) {
            questions.requestFocus();
            questions.fire();
        }
    }

    /// The keyboard stays at the feature that it was at, and what is half typed there goes on.
    private void rebuild(ViewState shown) {
        Optional<FeatureId> focused = rowsOfFeatures.entrySet().stream()
                .filter(row -> row.getValue().isFocusWithin())
                .map(Map.Entry::getKey)
                .findFirst();
        Optional<String> typed = focused.flatMap(this::typed);
        build(shown);
        show(shown);
        focused.flatMap(feature -> Optional.ofNullable(rowsOfFeatures.get(feature)))
                .ifPresent(row -> {
                    row.requestFocus();
                    if (row instanceof BoundRow bound) {
                        typed.ifPresent(bound::goOn);
                    }
                });
    }

    private Optional<String> typed(FeatureId feature) {
        return rowsOfFeatures.get(feature) instanceof BoundRow row ? row.typed() : Optional.empty();
    }

    /// Metrics that were learned come behind those that are there, so that whoever types into one goes on.
    private void add(ViewState shown, List<Feature> there) {
        if (measured.isEmpty()) {
            rebuild(shown);
            return;
        }
        shown.dataset().measured().stream()
                .filter(metric -> !there.contains(metric))
                .forEach(metric -> add(metric, measured.get()));
        show(shown);
    }

    private void build(ViewState shown) {
        Dataset dataset = shown.dataset();
        Set<String> folded = groups.entrySet().stream()
                .filter(group -> group.getValue().isFolded())
                .map(Map.Entry::getKey)
                .collect(Collectors.toSet());
        boolean unfolded = measured.isPresent() && !measured.get().isFolded();
        forgetRows();
        room = new CountRoom(dataset.counted());
        questions.show(dataset);
        List<Node> nodes = new ArrayList<>(List.of(questions, head()));
        List<Node> plain = new ArrayList<>();
        for (int f = 0; f < dataset.features().size(); f++) {
            Feature feature = dataset.feature(f);
            switch (feature.kind()) {
                case Feature.Judged _ -> add(feature, tick(feature, f), nodes, nodes, folded);
                case Feature.Category _ -> add(feature, category(feature, f), nodes, plain, folded);
                case Feature.Text _ -> {}
                case Feature.Measured _ -> {}
            }
        }
        nodes = inBoxes(nodes);
        if (!plain.isEmpty()) {
            nodes.add(new Separator());
            nodes.addAll(plain);
        }
        pseudoClassStateChanged(FilterStyle.DENSE, !groups.isEmpty());
        if (!dataset.measured().isEmpty()) {
            nodes.add(new Separator());
            nodes.add(figures(dataset, !unfolded));
        }
        if (shown.indexedDataset().hasDisputes()) {
            nodes.add(new Separator());
            nodes.add(disputed);
        }
        rows.getChildren().setAll(nodes);
    }

    /// The same with ticks that stand under each other in boxes of a few. JavaFX draws a box anew as a whole once more
    /// than twelve of its children have changed (`NGNode`), names and boxes of ticks with their numbers.
    private static List<Node> inBoxes(List<Node> nodes) {
        List<Node> boxed = new ArrayList<>();
        VBox box = new VBox();
        for (Node node : nodes) {
            if (!(node instanceof TickRow)) {
                boxed.add(node);
                box = new VBox();
            } else {
                if (box.getChildren().size() % IN_A_BOX == 0) {
                    box = new VBox();
                    boxed.add(box);
                }
                box.getChildren().add(node);
            }
        }
        return boxed;
    }

    private void forgetRows() {
        rowsOfFeatures.clear();
        ticks.clear();
        categories.clear();
        groups.clear();
        measured = Optional.empty();
        bounds.clear();
    }

    private Node tick(Feature feature, int index) {
        TickRow row = new TickRow(feature, index, state, menu, room);
        ticks.put(index, row);
        rowsOfFeatures.put(feature.id(), row);
        return row;
    }

    private Node category(Feature feature, int index) {
        CategoryRow row = new CategoryRow(feature, index, state);
        categories.add(row);
        rowsOfFeatures.put(feature.id(), row);
        return row;
    }

    /// The metrics, whose rows nobody sees at first.
    private FilterGroup figures(Dataset dataset, boolean isFolded) {
        FilterGroup figures = new FilterGroup(BoundText.FIGURES, isFolded);
        dataset.measured().forEach(metric -> add(metric, figures));
        measured = Optional.of(figures);
        return figures;
    }

    private void add(Feature metric, FilterGroup figures) {
        metric.kind()
                .unit()
                .ifPresent(unit -> figures.addLater(metric.id(), () -> {
                    BoundRow row = new BoundRow(metric, unit, state, room);
                    bounds.add(row);
                    rowsOfFeatures.put(metric.id(), row);
                    row.show(state.viewState());
                    return row;
                }));
    }

    /// Puts a row into its group, which is made where its first row stands.
    private void add(Feature feature, Node row, List<Node> nodes, List<Node> ungrouped, Set<String> folded) {
        if (feature.group().isEmpty()) {
            ungrouped.add(row);
            return;
        }
        FilterGroup group = groups.computeIfAbsent(feature.group(), name -> {
            FilterGroup fresh = new FilterGroup(name, folded.contains(name));
            nodes.add(fresh);
            return fresh;
        });
        group.add(feature.id(), row);
    }

    private void show(ViewState shown) {
        Selection selection = shown.selection();
        ticks.forEach((index, row) -> row.show(
                selection.importance(shown.dataset().feature(index).id()),
                shown.remaining().get(index),
                shown.answer().headline()));
        categories.forEach(row -> row.show(shown));
        bounds.forEach(row -> row.show(shown));
        groups.values().forEach(group -> group.show(selection));
        measured.ifPresent(figures -> figures.show(selection));
        disputed.setSelected(selection.disputedUnmet());
        remain.setText(RemainingText.head(shown.outcome()));
    }

    private void showReset() {
        reset.setDisable(!state.canReset());
    }

    private Node head() {
        Label required = StyledLabel.of("Required", StyleClass.CAPTION);
        HBox head = new HBox(required, new Spacer(), remain);
        head.getStyleClass().add(FilterStyle.HEAD);
        return head;
    }

    private Node foot() {
        reset.getStyleClass().add(StyleClass.FLAT);
        reset.setOnAction(_ -> state.reset());
        HBox foot = new HBox(
                reset,
                new Spacer(),
                button(Icon.UNDO, "Undo", state.canUndoProperty(), state::undo),
                button(Icon.REDO, "Redo", state.canRedoProperty(), state::redo));
        foot.setAlignment(Pos.CENTER_LEFT);
        foot.getStyleClass().add(FilterStyle.FOOT);
        return foot;
    }

    private static Button button(Icon icon, String name, BooleanExpression possible, Runnable action) {
        Button button = new IconButton(icon, name, action);
        button.disableProperty().bind(possible.not());
        return button;
    }
}
