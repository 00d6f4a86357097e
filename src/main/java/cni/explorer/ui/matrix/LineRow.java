package cni.explorer.ui.matrix;

import cni.explorer.text.DefinitionText;
import cni.explorer.text.English;
import cni.explorer.ui.common.Hint;
import cni.explorer.ui.common.Icon;
import cni.explorer.ui.common.StyleClass;
import javafx.css.PseudoClass;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.input.MouseButton;
import org.jspecify.annotations.Nullable;

/// A row of the transposed matrix: the name of the feature, or of the group, stays in sight.
final class LineRow extends PinnedRow<Line> {
    private static final PseudoClass HEADING = PseudoClass.getPseudoClass("heading");
    private static final PseudoClass ASKED = PseudoClass.getPseudoClass("required");
    private static final double GAP = 4;

    private final Node right = Icon.CHEVRON_RIGHT.node();
    private final Node down = Icon.CHEVRON_DOWN.node();
    private final Label name = new Label();
    private final Label count = new Label();

    LineRow(TransposedTable table) {
        super(table, GAP);
        name.getStyleClass().add(StyleClass.NAME);
        count.getStyleClass().addAll(StyleClass.CAPTION);
        count.setMinWidth(USE_PREF_SIZE);
        Hint.on(name, () -> getItem() instanceof Line.Answers answers ? DefinitionText.of(answers.feature()) : "");
        pinned().getChildren().addAll(right, down, name, count);
        pinned().setOnMouseClicked(event -> {
            if (event.getButton() == MouseButton.PRIMARY && getItem() instanceof Line.Heading heading) {
                table.fold(heading);
                event.consume();
            }
        });
    }

    @Override
    protected void updateItem(@Nullable Line line, boolean empty) {
        super.updateItem(line, empty);
        pinned().setVisible(!empty && line != null);
        pseudoClassStateChanged(HEADING, line instanceof Line.Heading);
        pseudoClassStateChanged(ASKED, line instanceof Line.Answers answers && answers.required());
        switch (empty ? null : line) {
            case Line.Heading heading -> {
                name.setText(heading.group());
                count.setText(English.count(heading.hidden().size(), "feature"));
            }
            case Line.Answers answers -> name.setText(answers.feature().name());
            case null -> {}
        }
        boolean folded = line instanceof Line.Heading heading && heading.folded();
        show(right, folded);
        show(down, line instanceof Line.Heading && !folded);
        show(count, line instanceof Line.Heading heading && !heading.hidden().isEmpty());
    }

    private static void show(Node node, boolean shown) {
        node.setVisible(shown);
        node.setManaged(shown);
    }
}
