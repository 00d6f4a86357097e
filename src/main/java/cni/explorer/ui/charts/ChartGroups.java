package cni.explorer.ui.charts;

import cni.explorer.model.Dataset;
import cni.explorer.model.Metric;
import cni.explorer.model.ProviderId;
import cni.explorer.ui.common.PlainScroll;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.beans.Observable;
import javafx.scene.Node;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;

/// Charts in bands, as many side by side as there is room for, the bands under each other.
final class ChartGroups {
    private final Consumer<String> sort;
    private final Consumer<ProviderId> page;
    private final ChartDetails details;
    private final ChartMenu menu;
    private final VBox bands = new VBox();
    private final PlainScroll scroll = PlainScroll.closedBelow(bands);
    private @Nullable Made made;
    private List<String> inSight = List.of();
    private Runnable sighted = () -> {};

    /// @param sort called with the id of the metric to sort by
    /// @param page opens the page of a provider
    ChartGroups(Consumer<String> sort, Consumer<ProviderId> page, ChartDetails details, ChartMenu menu) {
        this.menu = menu;
        this.sort = sort;
        this.page = page;
        this.details = details;
        scroll.setFocusTraversable(false);
        scroll.getStyleClass().add(ChartsStyle.BANDS);
        // The bounds of the viewport are not told of every scrolling, so the value is asked as well.
        for (Observable one :
                List.of(scroll.vvalueProperty(), scroll.viewportBoundsProperty(), bands.heightProperty())) {
            one.addListener(_ -> pinTitles());
        }
    }

    /// What the bands were made for, which is not figures: those that come in leave the keyboard where it is.
    private record Made(List<Metric> metrics, int columns) {
        Made {
            metrics = metrics.stream().map(metric -> metric.with(Map.of())).toList();
        }
    }

    Node node() {
        return scroll;
    }

    /// What happens when other charts come into sight.
    void onSighted(Runnable action) {
        sighted = action;
    }

    /// The ids of the metrics whose rows can be seen, those of a band together; none before it is known.
    List<String> inSight() {
        return inSight;
    }

    /// In whose row the keyboard is.
    Optional<ProviderId> focusedProvider() {
        return groups().stream()
                .map(ChartGroup::bars)
                .filter(Node::isFocused)
                .flatMap(bars -> bars.focusedProvider().stream())
                .findFirst();
    }

    /// @param charts  one for each of the metrics
    /// @param columns how many stand side by side at most
    void show(
            Dataset dataset, List<Metric> metrics, List<Chart> charts, int columns, int[] providers, String sortedBy) {
        Made wanted = new Made(metrics, columns);
        if (!wanted.equals(made)) {
            made = wanted;
            inSight = List.of();
            bands.getChildren().setAll(make(wanted));
        }
        int from = 0;
        for (ChartGroup group : groups()) {
            int to = from + group.bars().count();
            group.show(dataset, charts.subList(from, to), sortedBy, providers);
            from = to;
        }
    }

    private List<ChartGroup> make(Made wanted) {
        List<Metric> metrics = wanted.metrics();
        int count = Math.clamp(wanted.columns(), 1, metrics.size());
        boolean alone = count == metrics.size();
        List<ChartGroup> groups = new ArrayList<>();
        for (int from = 0; from < metrics.size(); from += count) {
            List<Metric> some = metrics.subList(from, Math.min(from + count, metrics.size()));
            ChartGroup group = new ChartGroup(
                    some, count, alone, sort, (name, metric) -> menu.ofChart(name, name.getLayoutBounds(), metric));
            group.bars().onReached(top -> reveal(group, top));
            group.bars().onOpenPage(page);
            group.bars().onOpen(details);
            group.bars().onMenu(menu);
            groups.add(group);
        }
        return groups;
    }

    private List<ChartGroup> groups() {
        return bands.getChildren().stream().map(ChartGroup.class::cast).toList();
    }

    private void pinTitles() {
        double top = scrolled();
        double height = scroll.getViewportBounds().getHeight();
        groups().forEach(group -> group.inSight(top - group.getLayoutY(), height));
        List<String> now = groups().stream()
                .filter(group -> group.isInSight(top - group.getLayoutY(), height))
                .flatMap(group -> group.ids().stream())
                .toList();
        if (!now.equals(inSight)) {
            inSight = now;
            sighted.run();
        }
    }

    private double scrolled() {
        return scroll.snapPositionY(scroll.getVvalue() * hidden());
    }

    /// How much of the bands is out of sight.
    private double hidden() {
        return Math.max(0, bands.getHeight() - scroll.getViewportBounds().getHeight());
    }

    /// Scrolls as little as brings a row of a group into sight.
    private void reveal(ChartGroup group, double rowTop) {
        double top = group.getLayoutY() + group.bars().getLayoutY() + rowTop;
        double bottom = top + group.bars().getFixedCellSize();
        double above = top - group.covered() - scrolled();
        double below = bottom - scrolled() - scroll.getViewportBounds().getHeight();
        double by = above < 0 ? above : Math.max(0, below);
        boolean whole = group.bars().getHeight() >= rowTop + group.bars().getFixedCellSize();
        if (whole && hidden() > 0) {
            scroll.setVvalue(Math.clamp(scroll.getVvalue() + by / hidden(), 0, 1));
        }
    }
}
