package cni.explorer.ui.matrix;

import cni.explorer.model.Dataset;
import cni.explorer.model.Provider;
import cni.explorer.query.Outcome;
import cni.explorer.query.Preview;
import cni.explorer.query.Reason;
import cni.explorer.query.Requirement;
import cni.explorer.text.AccessibleText;
import cni.explorer.text.English;
import cni.explorer.text.RequirementText;
import cni.explorer.ui.common.Hint;
import cni.explorer.ui.common.ProviderName;
import cni.explorer.ui.common.StyleClass;
import cni.explorer.ui.state.ExplorerModel;
import cni.explorer.workspace.ViewState;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import javafx.beans.value.ChangeListener;
import javafx.beans.value.ObservableDoubleValue;
import javafx.beans.value.WeakChangeListener;
import javafx.geometry.Pos;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.ListCell;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import org.jspecify.annotations.Nullable;

/// One excluded provider: its name, its reasons, and where there is only one, the way to do without it.
final class ExcludedCell extends ListCell<Integer> {
    private static final double GAP = 8;

    private final ExcludedList list;
    private final ExplorerModel state;
    private final ChosenBox chosen;
    private final ProviderName name = new ProviderName();
    private final ReasonsPane reasons = new ReasonsPane();
    private final Hyperlink leaveOut = new Hyperlink();
    private final HBox content;
    // Fields, since they are held weakly: the list may throw the cell away.
    private final ChangeListener<Optional<Preview>> following = (_, _, preview) -> show(preview);
    private final ChangeListener<ViewState> keepingUp = (_, before, shown) -> {
        // Where the list has other rows now, the next layout brings them.
        if (before.indexedDataset().hasCellsOf(shown.indexedDataset())
                && RowList.isAt(getListView().getItems(), getIndex(), getItem())) {
            update();
        }
    };
    private final Hint all = Hint.on(this, this::reasonsInWords);

    ExcludedCell(ExcludedList list, ExplorerModel state, ObservableDoubleValue firstColumn) {
        this.list = list;
        this.state = state;
        this.chosen = new ChosenBox(state);
        HBox who = new HBox(GAP, chosen, name);
        who.setAlignment(Pos.CENTER_LEFT);
        who.getStyleClass().add(MatrixStyle.PINNED);
        who.minWidthProperty().bind(firstColumn);
        who.maxWidthProperty().bind(firstColumn);
        leaveOut.getStyleClass().add(StyleClass.LINK);
        leaveOut.setMinWidth(USE_PREF_SIZE);
        HBox.setHgrow(reasons, Priority.ALWAYS);
        content = new HBox(GAP, who, reasons, leaveOut);
        content.setSpacing(GAP);
        content.setAlignment(Pos.CENTER_LEFT);
        content.setFillHeight(true);
        setPrefWidth(0);
        content.setVisible(false);
        setGraphic(content);
        state.previewProperty().addListener(new WeakChangeListener<>(following));
        list.shownProperty().addListener(new WeakChangeListener<>(keepingUp));
    }

    /// Brings forward those who would return; nothing moves.
    private void show(Optional<Preview> preview) {
        Integer provider = getItem();
        boolean returns = provider != null
                && preview.filter(one -> one.ticked() && one.moves(provider)).isPresent();
        pseudoClassStateChanged(MatrixStyle.RETURNING, returns);
    }

    @Override
    protected void updateItem(@Nullable Integer item, boolean empty) {
        super.updateItem(item, empty);
        update();
    }

    private void update() {
        Integer item = getItem();
        boolean some = !isEmpty() && item != null;
        content.setVisible(some);
        if (some) {
            show(item);
        } else {
            setAccessibleText(null);
            pseudoClassStateChanged(MatrixStyle.FIRST_UNCOUNTED, false);
        }
        // It may have been another provider's cell when the preview began.
        show(state.previewProperty().get());
        all.refresh();
    }

    private String reasonsInWords() {
        return isEmpty()
                ? ""
                : list.shown().outcome().reasons(getItem()).stream()
                        .map(AccessibleText::reason)
                        .collect(Collectors.joining("\n"));
    }

    private void show(int index) {
        Outcome outcome = list.shown().outcome();
        Dataset dataset = outcome.dataset();
        Provider provider = dataset.providers().get(index);
        List<Reason> why = outcome.reasons(index);
        name.show(provider);
        chosen.show(provider, list.shown().selection());
        reasons.show(why);
        showLeaveOut(provider, why, outcome);
        String spoken = why.stream().map(AccessibleText::reason).collect(Collectors.joining("; "));
        setAccessibleText(AccessibleText.provider(provider) + ", excluded. " + spoken);
        pseudoClassStateChanged(MatrixStyle.FIRST_UNCOUNTED, !provider.counted() && firstUncounted());
    }

    /// Opens all reasons, one below the other.
    void showAllReasons() {
        reasons.showAll();
    }

    private boolean firstUncounted() {
        int before = getIndex() - 1;
        return before >= 0
                && list.shown()
                        .dataset()
                        .providers()
                        .get(list.getItems().get(before))
                        .counted();
    }

    private void showLeaveOut(Provider provider, List<Reason> why, Outcome outcome) {
        boolean near = why.size() == 1 && outcome.requirements().size() > 1 && provider.counted();
        leaveOut.setVisible(near);
        leaveOut.setManaged(near);
        if (near) {
            Requirement requirement = why.getFirst().requirement();
            int more = outcome.keptOutBy(requirement);
            leaveOut.setText(English.format("Leave out %s: +%,d", RequirementText.label(requirement), more));
            leaveOut.setAccessibleText(English.format(
                    "Leave out %s, and %s would be left too",
                    RequirementText.label(requirement), English.count(more, "provider")));
            leaveOut.setOnAction(_ -> state.leaveOut(requirement));
        }
    }
}
