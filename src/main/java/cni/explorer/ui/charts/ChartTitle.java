package cni.explorer.ui.charts;

import cni.explorer.model.Metric;
import cni.explorer.text.ChartText;
import cni.explorer.text.FigureKindText;
import cni.explorer.ui.common.Icon;
import cni.explorer.ui.common.LabelText;
import cni.explorer.ui.common.LazyTooltip;
import cni.explorer.ui.common.StyleClass;
import cni.explorer.ui.common.StyledLabel;
import java.util.function.BiConsumer;
import java.util.function.Consumer;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.ContentDisplay;
import javafx.scene.control.Label;
import javafx.scene.layout.VBox;

/// The name of a metric, which sorts by it, and of when its figures are.
final class ChartTitle extends VBox {
    private Metric metric;
    private final Button name;
    private final Node chevron = Icon.CHEVRON_DOWN.node();
    private final Label caption = StyledLabel.of("", StyleClass.CAPTION);

    /// @param menu opens the menu of the chart, on a node
    ChartTitle(Metric metric, Consumer<String> sort, BiConsumer<Node, Metric> menu) {
        this.metric = metric;
        this.name = new Button(LabelText.of(metric.name()));
        name.setMnemonicParsing(false);
        name.setContentDisplay(ContentDisplay.RIGHT);
        name.setMinWidth(0);
        LazyTooltip.on(name, () -> name.isTextTruncated() ? metric.name() : "");
        name.setOnAction(_ -> sort.accept(metric.id()));
        name.setOnContextMenuRequested(event -> {
            menu.accept(name, this.metric);
            event.consume();
        });
        getStyleClass().add(ChartsStyle.TITLE);
        getChildren().addAll(name, caption);
    }

    void show(Chart chart, String sortedBy) {
        metric = chart.column().metric();
        boolean sorted = metric.id().equals(sortedBy);
        // Where it is not shown the name has its room.
        name.setGraphic(sorted ? chevron : null);
        name.pseudoClassStateChanged(ChartsStyle.SORTED, sorted);
        name.setAccessibleText(ChartText.head(metric.name(), sorted));
        caption.setText(FigureKindText.caption(chart.drawn().someKinds()));
    }
}
