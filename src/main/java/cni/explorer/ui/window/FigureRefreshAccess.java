package cni.explorer.ui.window;

import cni.explorer.metrics.FigureAccess;
import cni.explorer.ui.common.DesktopServices;
import cni.explorer.ui.common.Tasks;
import cni.explorer.ui.refresh.FigureRefresh;
import cni.explorer.ui.refresh.RefreshLink;
import cni.explorer.ui.refresh.RefreshPane;
import cni.explorer.ui.state.ExplorerModel;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/// Looking again at the figures, as the window offers it. Nothing of it is there before somebody asks for it, or before
/// what was kept is recalled.
final class FigureRefreshAccess {
    private final ExplorerModel state;
    private final Tasks tasks;
    private final Supplier<FigureAccess> access;
    private final MainWindow window;
    private final DesktopServices desktop;
    private @Nullable FigureRefresh refresh;
    private @Nullable RefreshPane pane;

    FigureRefreshAccess(
            ExplorerModel state,
            Tasks tasks,
            Supplier<FigureAccess> access,
            MainWindow window,
            DesktopServices desktop) {
        this.state = state;
        this.tasks = tasks;
        this.access = access;
        this.window = window;
        this.desktop = desktop;
    }

    void open() {
        RefreshPane there = pane;
        if (there == null) {
            RefreshPane made = new RefreshPane(refresh(), desktop, window::showCell);
            window.add(made, new RefreshLink(refresh(), made::open));
            pane = made;
            there = made;
        }
        there.open();
    }

    /// Brings what was learned earlier into the dataset in sight.
    void recall() {
        refresh().recall();
    }

    private FigureRefresh refresh() {
        FigureRefresh there = refresh;
        if (there == null) {
            there = new FigureRefresh(state, tasks, access, window::say);
            refresh = there;
        }
        return there;
    }
}
