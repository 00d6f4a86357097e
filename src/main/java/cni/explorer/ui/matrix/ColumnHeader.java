package cni.explorer.ui.matrix;

import cni.explorer.model.Feature;
import cni.explorer.text.DefinitionText;
import cni.explorer.ui.common.Hint;
import cni.explorer.ui.common.Icon;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.input.MouseEvent;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

/// The header of a feature's column: its name as the source prints it, its definition as a tooltip.
final class ColumnHeader {
    private ColumnHeader() {}

    static Label of(Feature feature) {
        Label label = new Label(String.join("\n", feature.header()));
        label.setAccessibleText(feature.name());
        label.getStyleClass().add(MatrixStyle.HEADER);
        Hint.fixed(label, DefinitionText.of(feature));
        return label;
    }

    /// The header of a column in a dataset with groups: the group above its first column, then the name.
    ///
    /// @param fold folds and unfolds a group
    static Node of(Slot slot, Consumer<Slot.Heading> fold) {
        Label name = switch (slot) {
            case Slot.Single single -> single.feature().group().isEmpty() ? of(single.feature()) : name(single);
            case Slot.Strip strip -> words(strip);
        };
        if (slot.features().getFirst().group().isEmpty()) {
            return name;
        }
        VBox header = new VBox(
                slot.heading().<Node>map(heading -> group(heading, fold)).orElseGet(Region::new), name);
        header.setAlignment(Pos.BOTTOM_LEFT);
        header.setFillWidth(true);
        return header;
    }

    private static Label name(Slot.Single single) {
        Label name = of(single.feature());
        name.setText(single.feature().name());
        return name;
    }

    private static Label words(Slot.Strip strip) {
        Label label = new Label(strip.words());
        label.getStyleClass().add(MatrixStyle.HEADER);
        Hint.fixed(label, strip.features().stream().map(Feature::name).collect(Collectors.joining("\n")));
        return label;
    }

    private static Label group(Slot.Heading heading, Consumer<Slot.Heading> fold) {
        Icon icon = heading.folded() ? Icon.CHEVRON_RIGHT : Icon.CHEVRON_DOWN;
        Label label = new Label(heading.group(), icon.node());
        label.getStyleClass().add(MatrixStyle.GROUP_NAME);
        label.setAccessibleText(heading.group() + (heading.folded() ? ", folded" : ", unfolded"));
        label.setOnMousePressed(MouseEvent::consume);
        label.setOnMouseReleased(MouseEvent::consume);
        label.setOnMouseClicked(event -> {
            fold.accept(heading);
            event.consume();
        });
        return label;
    }
}
