package cni.explorer.ui.compare;

import cni.explorer.model.Feature;
import cni.explorer.query.Differences;
import cni.explorer.text.DefinitionText;
import cni.explorer.ui.common.LazyTooltip;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;

/// What stands in the column of labels.
final class Labels {
    private Labels() {}

    static HBox plain(String name) {
        Label label = new Label(name);
        label.setWrapText(true);
        label.setMinWidth(0);
        label.setMaxWidth(Double.MAX_VALUE);
        HBox.setHgrow(label, Priority.ALWAYS);
        HBox box = new HBox(label);
        box.getStyleClass().add(CompareStyle.ROW_LABEL);
        return box;
    }

    static Region empty() {
        Region label = new Region();
        label.getStyleClass().add(CompareStyle.ROW_LABEL);
        return label;
    }

    /// The name of a feature, what it means as a tooltip, and how much its answers differ.
    static HBox of(Feature feature, Differences.Degree degree) {
        HBox label = plain(feature.name());
        label.getChildren().add(mark(degree));
        explain(label, DefinitionText.of(feature));
        return label;
    }

    /// Puts a text on the name in a label.
    static void explain(HBox label, String text) {
        LazyTooltip.on(label.getChildren().getFirst(), () -> text);
    }

    static String spoken(Differences.Degree degree) {
        return switch (degree) {
            case SAME -> "the same on all cards";
            case WORDS -> "the cards differ in words only";
            case ANSWER -> "the cards differ";
        };
    }

    private static Region mark(Differences.Degree degree) {
        Label mark = new Label(
                switch (degree) {
                    case SAME -> "";
                    case WORDS -> "words";
                    case ANSWER -> "≠";
                });
        mark.getStyleClass().add(CompareStyle.DIFFERS);
        mark.setMinWidth(Region.USE_PREF_SIZE);
        LazyTooltip.fixed(
                mark,
                switch (degree) {
                    case SAME -> "The same on all cards";
                    case WORDS -> "The same verdict, in other words or with other footnotes";
                    case ANSWER -> "The answers differ";
                });
        return mark;
    }
}
