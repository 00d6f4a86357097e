package cni.explorer.ui.filter;

import cni.explorer.model.Feature;
import cni.explorer.model.Passage;
import cni.explorer.query.Remaining;
import cni.explorer.ui.common.Spoken;
import cni.explorer.ui.state.ExplorerState;
import javafx.geometry.Pos;
import javafx.scene.control.CheckBox;
import javafx.scene.control.Label;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;

/// One feature to require, with the number of providers that would remain: "4 +2" is four and two more on a condition.
/// A tick that would leave nobody says so and stays where it is.
final class TickRow extends HBox {
    private static final double COUNT_WIDTH = 28;
    private static final double PLUS_WIDTH = 28;
    private static final double TOOLTIP_WIDTH = 380;

    private final Feature feature;
    private final CheckBox box;
    private final Label count = new Label();
    private final Label plus = new Label();

    TickRow(Feature feature, ExplorerState state) {
        this.feature = feature;
        this.box = new CheckBox(feature.shortName());
        setAlignment(Pos.CENTER_LEFT);
        getStyleClass().add(FilterStyle.TICK_ROW);
        box.setMaxWidth(Double.MAX_VALUE);
        box.setMinWidth(0);
        box.setOnAction(_ -> state.require(feature.id(), box.isSelected()));
        HBox.setHgrow(box, Priority.ALWAYS);
        count.getStyleClass().add(FilterStyle.COUNT);
        plus.getStyleClass().add(FilterStyle.PLUS);
        fix(count, COUNT_WIDTH);
        fix(plus, PLUS_WIDTH);
        getChildren().addAll(box, count, plus);
        Tooltip tooltip = new Tooltip(text());
        tooltip.setWrapText(true);
        tooltip.setMaxWidth(TOOLTIP_WIDTH);
        box.setTooltip(tooltip);
        box.setAccessibleHelp(text());
    }

    void show(boolean required, Remaining remaining) {
        box.setSelected(required);
        count.setText("%,d".formatted(remaining.surely()));
        plus.setText(remaining.conditionally() == 0 ? "" : "+%,d".formatted(remaining.conditionally()));
        pseudoClassStateChanged(FilterStyle.NOBODY, remaining.nobody());
        box.setAccessibleText(feature.shortName() + ", " + Spoken.remaining(remaining));
    }

    private String text() {
        String sentence = feature.kind() instanceof Feature.Judged judged ? judged.sentence() : feature.name();
        return sentence
                + feature.definition()
                        .map(Passage::paragraphs)
                        .map(paragraphs -> "\n\n" + String.join("\n\n", paragraphs))
                        .orElse("\n\nThe source does not define " + feature.name() + ".");
    }

    private static void fix(Label label, double width) {
        label.setMinWidth(width);
        label.setPrefWidth(width);
        label.setAlignment(Pos.CENTER_RIGHT);
    }
}
