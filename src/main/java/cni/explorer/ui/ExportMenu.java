package cni.explorer.ui;

import cni.explorer.export.Format;
import cni.explorer.query.Matrix;
import cni.explorer.text.English;
import cni.explorer.ui.state.ExplorerState;
import java.awt.image.BufferedImage;
import java.util.function.Supplier;
import javafx.scene.control.CustomMenuItem;
import javafx.scene.control.Label;
import javafx.scene.control.MenuButton;
import javafx.scene.control.MenuItem;
import javafx.scene.control.SeparatorMenuItem;

/// What can be taken away. Says first what that will be.
final class ExportMenu extends MenuButton {
    private static final double HINT_WIDTH = 280;

    private final ExplorerState state;
    private final Label hint = new Label();

    /// @param picture draws what is shown
    ExportMenu(ExplorerState state, Exports exports, Supplier<BufferedImage> picture) {
        super("Export");
        this.state = state;
        setMinWidth(USE_PREF_SIZE);
        hint.setPrefWidth(HINT_WIDTH);
        hint.getStyleClass().add(WindowStyle.EXPORT_HINT);
        CustomMenuItem head = new CustomMenuItem(hint, false);
        head.setDisable(true);
        head.getStyleClass().add(WindowStyle.EXPORT_HEAD);
        getItems().addAll(head, new SeparatorMenuItem());
        for (Format format : Format.values()) {
            getItems().add(item(format.title() + "…", () -> exports.write(format)));
            if (format == Format.CSV) {
                getItems().getLast().setAccelerator(Keys.EXPORT);
                getItems().add(item("Table as CSV for Excel…", exports::writeForExcel));
            }
        }
        MenuItem copy = item("Copy table", exports::copyTable);
        copy.setAccelerator(Keys.COPY_TABLE);
        getItems().addAll(item("Picture as PNG…", () -> exports.write(picture.get())), new SeparatorMenuItem(), copy);
        setOnShowing(_ -> tell());
        tell();
    }

    private static MenuItem item(String text, Runnable action) {
        MenuItem item = new MenuItem(text);
        item.setOnAction(_ -> action.run());
        return item;
    }

    private void tell() {
        Matrix matrix = state.shown().matrix();
        hint.setText(English.format(
                "As shown: %s, %s, %s,\nthe question and the reading",
                English.count(matrix.rows().size(), "row"),
                English.count(matrix.columns().size() + 1, "column"),
                English.count(matrix.footnotes().size(), "footnote")));
    }
}
