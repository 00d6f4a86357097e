package cni.explorer.ui.charts;

import cni.explorer.model.Figure;
import cni.explorer.model.Provider;
import cni.explorer.text.AccessibleText;
import cni.explorer.text.FigureText;
import cni.explorer.text.TrendText;
import cni.explorer.ui.common.KeyRing;
import cni.explorer.ui.common.LazyTooltip;
import cni.explorer.ui.common.ProviderName;
import java.util.ArrayList;
import java.util.List;
import java.util.OptionalInt;
import java.util.stream.Stream;
import javafx.beans.value.ChangeListener;
import javafx.beans.value.WeakChangeListener;
import javafx.event.EventHandler;
import javafx.event.WeakEventHandler;
import javafx.scene.Node;
import javafx.scene.control.ListCell;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseButton;
import org.jspecify.annotations.Nullable;

/// One provider over the charts of a band. Where its figures come from is told in a tooltip, by mouse and by keyboard.
final class BarRow extends ListCell<Integer> {
    private static final double TOOLTIP_WIDTH = 460;

    private final BarList list;
    private final ProviderName name = new ProviderName();
    private final List<BarCell> bars;
    private final ChartRowLayout content;
    private final LazyTooltip origins;
    // A field, since it is held weakly: the list may throw the row away.
    private final ChangeListener<Number> following = (_, _, _) -> refresh();
    private final EventHandler<KeyEvent> opening = this::openByKey;
    private String all = "";
    private String told = "";

    BarRow(BarList list) {
        this.list = list;
        this.bars = Stream.generate(BarCell::new).limit(list.count()).toList();
        this.content = new ChartRowLayout(list.columns(), name, bars) {
            @Override
            double gridWidth(double width) {
                return list.getWidth();
            }
        };
        name.getStyleClass().add(ChartsStyle.WHO);
        name.onPressed(() -> list.openPage(list.provider(getItem()).id()));
        origins = LazyTooltip.on(this, TOOLTIP_WIDTH, () -> told);
        setPrefWidth(0);
        list.changesProperty().addListener(new WeakChangeListener<>(following));
        list.figureProperty().addListener(new WeakChangeListener<>(following));
        list.pointProperty().addListener(new WeakChangeListener<>(following));
        focusedProperty().addListener((_, _, focused) -> showOriginsAtFocus(focused));
        focusedProperty().addListener(_ -> markFigure());
        onMenu(this, () -> list.openMenu(this, name));
        for (int i = 0; i < bars.size(); i++) {
            int chart = i;
            onMenu(bars.get(i), () -> openMenu(chart));
            TrendStrip trend = bars.get(i).trend();
            trend.setOnMouseMoved(event -> point(chart, trend.nearest(event.getX(), event.getY())));
            trend.setOnMouseExited(_ -> point(chart, OptionalInt.empty()));
            bars.get(i).setOnMouseClicked(event -> {
                if (event.getButton() == MouseButton.PRIMARY && event.isStillSincePress() && !isEmpty()) {
                    open(chart);
                }
            });
        }
        list.addEventHandler(KeyEvent.KEY_PRESSED, new WeakEventHandler<>(opening));
    }

    private void openByKey(KeyEvent event) {
        if (isFocused() && !isEmpty() && !event.isShortcutDown() && event.getCode() == KeyCode.ENTER) {
            open(list.figureProperty().get());
            event.consume();
        } else if (isFocused() && !isEmpty() && isMenuKey(event)) {
            openMenu(list.figureProperty().get());
            event.consume();
        }
    }

    private static boolean isMenuKey(KeyEvent event) {
        return event.getCode() == KeyCode.CONTEXT_MENU || (event.getCode() == KeyCode.F10 && event.isShiftDown());
    }

    /// By mouse, and where a screen reader asks for it; the keys for it are for the figure that the keyboard is at.
    private void onMenu(Node part, Runnable opens) {
        part.setOnContextMenuRequested(event -> {
            if (!isEmpty() && !event.isKeyboardTrigger()) {
                opens.run();
            }
            event.consume();
        });
    }

    private void openMenu(int chart) {
        origins.hide();
        list.openMenu(this, bars.get(chart), chart);
    }

    private void open(int chart) {
        origins.hide();
        list.open(bars.get(chart), getItem(), chart);
    }

    /// The mouse is at a figure of a trend, or no longer.
    private void point(int chart, OptionalInt figure) {
        if (isEmpty()) {
            return;
        }
        bars.get(chart).trend().choose(figure);
        told = figure.isPresent() ? told(chart, figure.getAsInt()) : all;
        origins.refresh();
    }

    /// All that is known of one figure of a trend.
    private String told(int chart, int point) {
        Chart shown = list.charts().get(chart);
        return shown.trend(list.index(getItem()))
                .map(trend -> {
                    Figure figure = trend.figures().get(point);
                    return TrendText.point(
                                    list.provider(getItem()),
                                    shown.column().metric(),
                                    figure,
                                    point,
                                    trend.figures().size())
                            + "\n" + FigureText.origin(figure);
                })
                .orElse(all);
    }

    /// The keyboard is at a figure of a trend: its row says that figure alone.
    private void showPoint() {
        int chart = list.figureProperty().get();
        int point = list.pointProperty().get();
        if (isFocused() && point != BarList.NO_POINT) {
            bars.get(chart).trend().choose(OptionalInt.of(point));
            told = told(chart, point);
            setAccessibleText(told.lines().findFirst().orElse(""));
            if (KeyRing.isAround(list)) {
                showOriginsAtFocus(true);
            }
        }
    }

    /// The figure that the keyboard is at has a ring.
    private void markFigure() {
        for (int i = 0; i < bars.size(); i++) {
            bars.get(i).setMarked(isFocused() && i == list.figureProperty().get());
        }
    }

    @Override
    protected void updateItem(@Nullable Integer item, boolean empty) {
        super.updateItem(item, empty);
        if (empty || item == null) {
            setGraphic(null);
            told = "";
            origins.refresh();
            setAccessibleText(null);
            pseudoClassStateChanged(ChartsStyle.FIRST_UNCOUNTED, false);
        } else {
            show(item);
            setGraphic(content);
        }
    }

    private void refresh() {
        if (getItem() != null && !isEmpty()) {
            show(getItem());
        }
    }

    private void show(int row) {
        int index = list.index(row);
        Provider provider = list.provider(row);
        name.show(provider);
        markFigure();
        List<String> spoken = new ArrayList<>();
        List<String> tells = new ArrayList<>(List.of(provider.name()));
        for (int i = 0; i < bars.size(); i++) {
            Chart chart = list.charts().get(i);
            bars.get(i).show(chart, index);
            String metric = chart.column().metric().name();
            spoken.add(metric + " " + spoken(chart, index));
            chart.figure(index)
                    .ifPresent(figure ->
                            tells.add(metric + ": " + FigureText.spoken(figure) + "\n" + FigureText.origin(figure)));
        }
        setAccessibleText(AccessibleText.provider(provider) + ": " + String.join("; ", spoken));
        all = String.join("\n\n", tells);
        told = all;
        showPoint();
        origins.refresh();
        boolean first = !provider.counted()
                && getIndex() > 0
                && list.provider(getIndex() - 1).counted();
        pseudoClassStateChanged(ChartsStyle.FIRST_UNCOUNTED, first);
    }

    private static String spoken(Chart chart, int provider) {
        String figure = chart.figure(provider).map(FigureText::spoken).orElse(FigureText.NO_DATA);
        return chart.trend(provider)
                .filter(trend -> trend.trend().isDrawn())
                .map(trend -> figure + ", " + TrendText.spoken(trend.trend()))
                .orElse(figure);
    }

    private void showOriginsAtFocus(boolean focused) {
        if (focused && KeyRing.isAround(list)) {
            origins.showBelow(new ColumnGrid(getWidth(), 1).names());
        } else {
            origins.hide();
        }
    }
}
