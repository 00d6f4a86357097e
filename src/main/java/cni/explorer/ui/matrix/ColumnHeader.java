package cni.explorer.ui.matrix;

import cni.explorer.model.Feature;
import cni.explorer.model.Passage;
import javafx.scene.control.Label;
import javafx.scene.control.Tooltip;

/// The header of a feature's column: its name as the source prints it, its definition as a tooltip.
final class ColumnHeader {
    private static final double TOOLTIP_WIDTH = 380;

    private ColumnHeader() {}

    static Label of(Feature feature) {
        Label label = new Label(String.join("\n", feature.header()));
        label.setAccessibleText(feature.name());
        label.getStyleClass().add(MatrixStyle.HEADER);
        Tooltip tooltip = new Tooltip(definition(feature));
        tooltip.setWrapText(true);
        tooltip.setMaxWidth(TOOLTIP_WIDTH);
        label.setTooltip(tooltip);
        label.setAccessibleHelp(tooltip.getText());
        return label;
    }

    /// The requirement and the definition; says so where the source gives none.
    static String definition(Feature feature) {
        String sentence = feature.kind() instanceof Feature.Judged judged ? judged.sentence() + "\n\n" : "";
        return sentence
                + feature.definition()
                        .map(ColumnHeader::text)
                        .orElse("The source does not define " + feature.name() + ".");
    }

    private static String text(Passage definition) {
        String text = String.join("\n\n", definition.paragraphs());
        return definition
                .note()
                .map(note -> text + "\n\nEditor’s note: " + note)
                .orElse(text);
    }
}
