package cni.explorer.ui.charts;

import cni.explorer.model.Dataset;
import cni.explorer.model.Metric;
import cni.explorer.model.TextBlock;
import cni.explorer.text.DefinitionText;
import cni.explorer.ui.common.Paragraph;
import cni.explorer.ui.common.StyleClass;
import java.util.List;
import java.util.function.BiConsumer;
import java.util.function.Consumer;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.Pane;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

/// Charts that stand side by side over the same rows: titles, axes, bars, definitions. Titles and the figures of the
/// axes stay visible while the rows scroll under them: a line of a grid says nothing without its figure.
final class ChartGroup extends VBox {
    private final List<String> ids;
    private final List<ChartTitle> titles;
    private final List<AxisLine> axes;
    private final ChartRowLayout head;
    private final BarList bars;

    /// @param metrics what is drawn here; their figures come with the charts
    /// @param columns how many charts have room side by side
    /// @param growing whether rows are higher where there is more room than they need
    /// @param sort    called with the id of the metric to sort by
    /// @param menu    opens the menu of a chart, on a node
    ChartGroup(
            List<Metric> metrics, int columns, boolean growing, Consumer<String> sort, BiConsumer<Node, Metric> menu) {
        this.ids = metrics.stream().map(Metric::id).toList();
        this.titles = metrics.stream()
                .map(metric -> new ChartTitle(metric, sort, menu))
                .toList();
        this.axes = Stream.generate(AxisLine::new).limit(metrics.size()).toList();
        this.head = new ChartRowLayout(
                columns,
                new Pane(),
                IntStream.range(0, metrics.size())
                        .mapToObj(chart -> new VBox(titles.get(chart), axes.get(chart)))
                        .toList());
        this.bars = new BarList(metrics, columns, growing);
        head.getStyleClass().add(ChartsStyle.TITLES);
        head.setViewOrder(-1);
        getChildren().addAll(head, bars, definitions(metrics, columns));
    }

    /// Of the metrics that are drawn here.
    List<String> ids() {
        return ids;
    }

    /// Whether some of the rows can be seen.
    ///
    /// @param top    how far the band reaches over the upper edge of what is visible
    /// @param height the height of what is visible
    boolean isInSight(double top, double height) {
        double begin = bars.getLayoutY() - top;
        return begin + bars.getFixedCellSize() <= height && begin + bars.getHeight() > covered();
    }

    BarList bars() {
        return bars;
    }

    /// @param charts   one for each metric
    /// @param sortedBy the id of the metric that the rows are sorted by
    void show(Dataset dataset, List<Chart> charts, String sortedBy, int[] providers) {
        for (int i = 0; i < charts.size(); i++) {
            titles.get(i).show(charts.get(i), sortedBy);
            axes.get(i).show(charts.get(i));
        }
        bars.show(dataset, charts, providers);
    }

    /// Keeps the titles visible as long as some of the rows are.
    ///
    /// @param top    how far the band reaches over the upper edge of what is visible
    /// @param height the height of what is visible
    void inSight(double top, double height) {
        double shift = Math.clamp(top, 0, Math.max(0, bars.getHeight()));
        head.setTranslateY(shift);
        bars.setRoom(height - (getHeight() - bars.getHeight()));
    }

    /// How much of the upper edge of what is visible the titles cover.
    double covered() {
        return head.getHeight();
    }

    private static Node definitions(List<Metric> metrics, int columns) {
        Label what = new Label("Definition");
        what.getStyleClass().addAll(StyleClass.CAPTION, ChartsStyle.WHO);
        what.setAlignment(Pos.TOP_LEFT);
        ChartRowLayout line = new ChartRowLayout(
                columns, what, metrics.stream().map(ChartGroup::definition).toList());
        line.getStyleClass().add(ChartsStyle.DEFINITIONS);
        return line;
    }

    private static Region definition(Metric metric) {
        TextBlock definition = metric.definition();
        Label heading = new Paragraph(definition.heading());
        Label text = new Paragraph(DefinitionText.text(definition), StyleClass.CAPTION);
        return new VBox(heading, text);
    }
}
