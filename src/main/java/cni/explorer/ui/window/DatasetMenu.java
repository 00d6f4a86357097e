package cni.explorer.ui.window;

import cni.explorer.data.ShippedDatasets;
import cni.explorer.diff.Changes;
import cni.explorer.model.Dataset;
import cni.explorer.model.DatasetInfo;
import cni.explorer.text.ChangeText;
import cni.explorer.text.DatasetText;
import cni.explorer.ui.common.DetailPopOver;
import cni.explorer.ui.common.LabelText;
import cni.explorer.ui.common.LazyMenuButton;
import cni.explorer.ui.common.LazyTooltip;
import cni.explorer.ui.common.PopUpMenu;
import cni.explorer.ui.files.OpenDataset;
import cni.explorer.ui.files.OwnFilesMenu;
import cni.explorer.ui.state.ExplorerModel;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import javafx.scene.Node;
import javafx.scene.control.MenuItem;
import javafx.scene.control.SeparatorMenuItem;
import org.controlsfx.control.PopOver.ArrowLocation;

/// Which dataset is shown, the others that can be, and what it says of itself.
final class DatasetMenu extends LazyMenuButton implements Tightening {
    /// For "2026 · Aug" and the arrow.
    private static final double LEAST = 108;

    private final ExplorerModel state;
    private final OpenDataset open;
    private final OwnFilesMenu own;
    private final WindowActions window;
    private boolean tight;
    // The menu stands at the left edge of the window.
    private final DetailPopOver bubble = new DetailPopOver(ArrowLocation.TOP_LEFT);

    DatasetMenu(ExplorerModel state, OpenDataset open, OwnFilesMenu own, WindowActions window) {
        super("");
        this.state = state;
        this.open = open;
        this.own = own;
        this.window = window;
        state.viewStateProperty().addListener((_, before, shown) -> {
            if (before.dataset() != shown.dataset()) {
                showName();
            }
        });
        showName();
        setAccessibleText("Dataset");
        LazyTooltip.on(this, () -> isTextTruncated() ? getText() : "");
        showArrow();
    }

    /// Whether there is little room for its name, which is then cut where it is long.
    @Override
    public void setTight(boolean isTight) {
        tight = isTight;
        showName();
        setMinWidth(isTight ? LEAST : USE_PREF_SIZE);
    }

    private void showName() {
        DatasetInfo about = state.viewState().dataset().about();
        setText(LabelText.sentence(tight ? DatasetText.shortLabel(about) : DatasetText.label(about)));
    }

    /// The shipped datasets are read only when somebody looks for them.
    @Override
    public List<MenuItem> items() {
        List<MenuItem> items = new ArrayList<>();
        List<Dataset> shipped = ShippedDatasets.all();
        shipped.forEach(dataset -> items.add(item(dataset)));
        items.addAll(own.items());
        items.add(new SeparatorMenuItem());
        pages().forEach(page -> items.add(page.item()));
        return items;
    }

    /// What can be read of the dataset in sight: what it says of itself, and what changed since or until each other
    /// one.
    List<WindowAction> pages() {
        return Stream.concat(
                        Stream.of(WindowAction.of(DatasetText.ABOUT, window::showAbout)),
                        ShippedDatasets.all().stream()
                                .filter(dataset -> !open.isOpen(dataset))
                                .map(this::changes))
                .toList();
    }

    private MenuItem item(Dataset dataset) {
        return PopUpMenu.choice(DatasetText.label(dataset.about()), open.isOpen(dataset), () -> open.open(dataset));
    }

    /// What changed between the dataset that is shown and another one, from the older to the newer.
    private WindowAction changes(Dataset other) {
        Dataset current = state.viewState().dataset();
        boolean isOlder = other.about().asOf().isBefore(current.about().asOf());
        Dataset before = isOlder ? other : current;
        Dataset now = isOlder ? current : other;
        return WindowAction.of(
                ChangeText.between(before.about().name(), now.about().name()),
                () -> window.showChanges(Changes.between(before, now)));
    }

    /// Shows something about the dataset.
    void showUnder(Node content) {
        bubble.showUnder(this, content);
    }
}
