package cni.explorer.ui.charts;

import cni.explorer.ui.common.LazyMenuButton;
import cni.explorer.ui.common.PopUpMenu;
import cni.explorer.ui.common.StyleClass;
import cni.explorer.workspace.ChartSet;
import java.util.List;
import java.util.function.Consumer;
import javafx.scene.control.MenuItem;

/// Which figures are looked at, where there is no room for a button each.
final class SetMenu extends LazyMenuButton {
    private final Consumer<ChartSet> choose;
    private List<ChartSet> sets = List.of();
    private ChartSet chosen = ChartSet.ALL;

    SetMenu(Consumer<ChartSet> choose) {
        super("");
        this.choose = choose;
        showArrow();
        getStyleClass().add(StyleClass.SMALL);
        setMinWidth(USE_PREF_SIZE);
    }

    void show(List<ChartSet> known, ChartSet now) {
        sets = known;
        chosen = now;
        setText(now.title());
    }

    @Override
    public List<MenuItem> items() {
        return sets.stream().map(this::item).toList();
    }

    private MenuItem item(ChartSet set) {
        return PopUpMenu.choice(set.title(), set == chosen, () -> choose.accept(set));
    }
}
