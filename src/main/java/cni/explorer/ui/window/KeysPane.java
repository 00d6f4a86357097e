package cni.explorer.ui.window;

import cni.explorer.text.KeyText;
import cni.explorer.ui.common.ClipboardData;
import cni.explorer.ui.common.DesktopServices;
import cni.explorer.ui.common.KeyCap;
import cni.explorer.ui.common.LazyTooltip;
import cni.explorer.ui.common.ModalLayer;
import cni.explorer.ui.common.ModalPane;
import cni.explorer.ui.common.PlainScroll;
import cni.explorer.ui.common.SearchField;
import cni.explorer.ui.common.Spacer;
import cni.explorer.ui.common.StyleClass;
import cni.explorer.ui.common.StyledLabel;
import java.util.List;
import javafx.geometry.Insets;
import javafx.geometry.Pos;
import javafx.scene.AccessibleRole;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;

/// All keys, which can be searched and copied.
final class KeysPane extends ModalPane {
    private static final double WIDTH = 800;
    private static final double HEIGHT = 664;
    private static final double TWO_COLUMNS = 700;
    private static final double GAP = 4;
    private static final double ROW = 28;
    /// Above the first row: the name of its part.
    private static final double ABOVE_ROWS = 42;
    /// The first parts stand at the left.
    private static final int AT_LEFT = 2;

    private final SearchField field = new SearchField(KeyText.FIND);
    private final HBox columns = new HBox();
    private final PlainScroll scroll = new PlainScroll(columns);

    KeysPane(ModalLayer layer, DesktopServices desktop) {
        super(layer, "Keys", WIDTH, HEIGHT);
        Label place = StyledLabel.of(KeyText.BY_PLACE, StyleClass.CAPTION);
        place.setMinWidth(0);
        LazyTooltip.on(place, () -> place.isTextTruncated() ? KeyText.BY_PLACE : "");
        addBesideTitle(place);
        field.textProperty().addListener((_, _, typed) -> fill(typed));
        addToHead(field);
        setMargin(scroll, Insets.EMPTY);
        setCenter(scroll);
        Button copy = new Button(KeyText.COPY);
        copy.getStyleClass().add(StyleClass.SMALL);
        copy.setOnAction(_ -> desktop.copy(ClipboardData.of(KeyGuide.text())));
        showFoot(new Spacer(), copy);
        fill("");
    }

    void show() {
        show(field);
    }

    @Override
    protected void layoutChildren() {
        boolean isOne = columns.getChildren().size() == 1;
        if (isOne != getWidth() < TWO_COLUMNS) {
            fill(field.getText());
        }
        super.layoutChildren();
        showWholeRows();
    }

    /// What is not scrolled ends in a whole row.
    private void showWholeRows() {
        double room = scroll.getHeight() + Math.max(0, getMargin(scroll).getBottom());
        double over = columns.prefHeight(columns.getWidth()) > room ? (room - ABOVE_ROWS) % ROW : 0;
        if (Math.abs(over - getMargin(scroll).getBottom()) > 1) {
            setMargin(scroll, new Insets(0, 0, Math.floor(over), 0));
        }
    }

    private void fill(String words) {
        List<KeyGuide> parts = KeyGuide.all();
        if (getWidth() > 0 && getWidth() < TWO_COLUMNS) {
            columns.getChildren().setAll(column(parts, words));
        } else {
            VBox first = column(parts.subList(0, AT_LEFT), words);
            VBox beside = column(parts.subList(AT_LEFT, parts.size()), words);
            if (!first.getChildren().isEmpty() && !beside.getChildren().isEmpty()) {
                beside.getStyleClass().add(WindowStyle.KEY_COLUMN_BESIDE);
            }
            columns.getChildren().setAll(first, beside);
        }
        if (parts.stream().flatMap(part -> part.lines().stream()).noneMatch(line -> line.names(words))) {
            sayNothingFound();
        }
    }

    private void sayNothingFound() {
        Label nothing = StyledLabel.of(KeyText.NOTHING, StyleClass.MUTED);
        ((VBox) columns.getChildren().getFirst()).getChildren().add(nothing);
    }

    private static VBox column(List<KeyGuide> parts, String words) {
        VBox column = new VBox();
        column.getStyleClass().add(WindowStyle.KEY_COLUMN);
        column.setPrefWidth(WIDTH / 2);
        HBox.setHgrow(column, Priority.ALWAYS);
        for (KeyGuide part : parts) {
            List<KeyGuide.KeyLine> lines =
                    part.lines().stream().filter(line -> line.names(words)).toList();
            if (!lines.isEmpty()) {
                Label title = new Label(part.title());
                title.getStyleClass().addAll(StyleClass.CAPTION, WindowStyle.KEY_SECTION);
                column.getChildren().add(title);
                lines.forEach(line -> column.getChildren().add(row(line)));
            }
        }
        return column;
    }

    private static Node row(KeyGuide.KeyLine line) {
        HBox row = new HBox(GAP, new Label(line.does()), new Spacer());
        line.keys()
                .forEach(key -> row.getChildren()
                        .add(KeyGuide.isBetween(key) ? StyledLabel.of(key, StyleClass.CAPTION) : new KeyCap(key)));
        row.setAlignment(Pos.CENTER_LEFT);
        row.setAccessibleRole(AccessibleRole.TEXT);
        row.setAccessibleText(line.does() + ": " + String.join(" ", line.keys()));
        row.getStyleClass().add(WindowStyle.KEY_ROW);
        return row;
    }
}
