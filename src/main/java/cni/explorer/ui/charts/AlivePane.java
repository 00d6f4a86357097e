package cni.explorer.ui.charts;

import cni.explorer.model.Metric;
import cni.explorer.model.ProviderId;
import cni.explorer.text.ChartText;
import cni.explorer.ui.common.CellFonts;
import cni.explorer.ui.common.CopyMenu;
import cni.explorer.ui.common.Palette;
import cni.explorer.ui.grid.EarlyLayout;
import cni.explorer.ui.grid.FrozenGrid;
import cni.explorer.ui.grid.GridFonts;
import cni.explorer.ui.grid.GridHit;
import cni.explorer.ui.grid.GridModel;
import cni.explorer.ui.grid.GridPosition;
import cni.explorer.ui.grid.TextMeasure;
import cni.explorer.workspace.ChartOptions;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.function.Consumer;
import java.util.stream.IntStream;
import javafx.beans.value.ObservableValue;
import javafx.geometry.BoundingBox;
import javafx.geometry.Bounds;
import javafx.scene.layout.Region;
import org.jspecify.annotations.Nullable;

/// "Is it alive?" in a grid.
final class AlivePane extends Region {
    private static final double BODY = 12;

    private final GridFonts fonts = CellFonts.of(BODY, BODY);
    private final TextMeasure measure = new TextMeasure(fonts);
    private final ObservableValue<Palette> palette;
    private final Consumer<String> sort;
    private final Consumer<ProviderId> page;
    private final ChartDetails details;
    private final ChartMenu menu;
    private @Nullable FrozenGrid grid;
    private @Nullable Drawn shown;

    /// @param sort called with the id of the metric to sort by
    /// @param page opens the page of a provider
    AlivePane(
            ObservableValue<Palette> palette,
            Consumer<String> sort,
            Consumer<ProviderId> page,
            ChartDetails details,
            ChartMenu menu) {
        this.menu = menu;
        this.details = details;
        this.palette = palette;
        this.sort = sort;
        this.page = page;
        EarlyLayout.of(this);
        setMinHeight(0);
        palette.addListener((_, _, colors) -> {
            if (grid != null) {
                grid.paletteProperty().set(colors.grid());
            }
        });
        widthProperty().addListener(_ -> rebuild());
        heightProperty().addListener(_ -> {
            // Most changes of height leave the rows as high as they are.
            if (shown != null
                    && grid != null
                    && rowHeight(shown) != grid.modelProperty().get().uniformRowHeight()) {
                rebuild();
            }
        });
    }

    private record Drawn(FigureTable figures, List<Integer> providers, ChartOptions options) {}

    void show(FigureTable figures, int[] providers, ChartOptions options) {
        shown = new Drawn(figures, IntStream.of(providers).boxed().toList(), options);
        rebuild();
    }

    /// In whose row the keyboard is.
    Optional<ProviderId> focusedProvider() {
        if (grid == null || shown == null || !grid.isFocused()) {
            return Optional.empty();
        }
        GridModel model = grid.modelProperty().get();
        return grid.focusProperty()
                .get()
                .filter(at -> at.row() != GridPosition.HEADER)
                .map(at -> (ProviderId) model.rowKey(at.row()));
    }

    private double rowHeight(Drawn drawn) {
        return AliveGridModel.rowHeight(drawn.providers().size(), getHeight());
    }

    private void rebuild() {
        if (shown == null) {
            return;
        }
        int[] providers = shown.providers().stream().mapToInt(Integer::intValue).toArray();
        AliveGridModel model =
                new AliveGridModel(shown.figures(), providers, shown.options(), getWidth(), getHeight(), measure);
        if (grid == null) {
            grid = made(model);
            getChildren().add(grid);
        } else {
            grid.modelProperty().set(model);
        }
    }

    private FrozenGrid made(AliveGridModel model) {
        FrozenGrid made = new FrozenGrid(model, fonts, palette.getValue().grid());
        made.setAccessibleText(ChartText.ALIVE);
        made.setClosedBelow(true);
        made.setOnOpen(hit -> open(made, hit));
        made.setOnMenu(hit -> menu(made, hit));
        made.setOnCopy(hit -> copy(made, hit.position()));
        return made;
    }

    private void open(FrozenGrid from, GridHit hit) {
        if (hit.action().orElse(null) instanceof AliveCells.PageOf(ProviderId provider)) {
            page.accept(provider);
        } else if (from.modelProperty().get() instanceof AliveGridModel now) {
            open(from, now, hit);
        }
    }

    /// Of a figure, of the answer among them, of a name, or of the chart of a head.
    private void menu(FrozenGrid from, GridHit hit) {
        GridPosition at = hit.position();
        if (at.row() == GridPosition.HEADER && from.modelProperty().get() instanceof AliveGridModel head) {
            head.metric(at).ifPresent(metric -> menu.ofChart(from, hit.place(), metric));
        }
        if (at.row() < 0 || !(from.modelProperty().get() instanceof AliveGridModel now)) {
            return;
        }
        ChartMenu.At place =
                new ChartMenu.At(from, hit.place(), now.provider(at), () -> CopyMenu.picture(from, row(from, hit)));
        Optional<Metric> metric = now.metric(at);
        OptionalInt feature = now.feature(at);
        if (metric.isPresent()) {
            menu.ofFigure(place, metric.get());
        } else if (feature.isPresent()) {
            menu.ofAnswer(place, feature.getAsInt());
        } else {
            menu.ofName(place);
        }
    }

    private void copy(FrozenGrid from, GridPosition at) {
        if (at.row() < 0 || !(from.modelProperty().get() instanceof AliveGridModel now)) {
            return;
        }
        int provider = now.provider(at);
        Optional<Metric> metric = now.metric(at);
        OptionalInt feature = now.feature(at);
        if (metric.isPresent()) {
            menu.copyFigure(provider, metric.get());
        } else if (feature.isPresent()) {
            menu.copyAnswer(provider, feature.getAsInt());
        } else {
            menu.copyName(provider);
        }
    }

    private static Bounds row(FrozenGrid from, GridHit hit) {
        Bounds cell = from.bounds(hit.position()).orElseGet(hit::place);
        return new BoundingBox(0, cell.getMinY(), from.getWidth(), cell.getHeight());
    }

    private void open(FrozenGrid from, AliveGridModel now, GridHit hit) {
        GridPosition at = hit.position();
        if (at.row() == GridPosition.HEADER) {
            now.sorts(at).ifPresent(sort);
            return;
        }
        now.metric(at).ifPresent(metric -> details.showFigure(from, hit.place(), metric, now.provider(at)));
        now.feature(at).ifPresent(feature -> details.showAnswer(from, hit.place(), now.provider(at), feature));
    }

    @Override
    protected void layoutChildren() {
        if (grid != null) {
            grid.resizeRelocate(0, 0, getWidth(), getHeight());
        }
    }
}
