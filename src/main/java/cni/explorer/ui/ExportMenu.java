package cni.explorer.ui;

import cni.explorer.query.Matrix;
import cni.explorer.query.Words;
import cni.explorer.ui.state.ExplorerState;
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

    ExportMenu(ExplorerState state, Exports exports) {
        super("Export");
        this.state = state;
        setMinWidth(USE_PREF_SIZE);
        hint.setWrapText(true);
        hint.setPrefWidth(HINT_WIDTH);
        hint.getStyleClass().add(WindowStyle.EXPORT_HINT);
        CustomMenuItem head = new CustomMenuItem(hint, false);
        head.setDisable(true);
        head.getStyleClass().add(WindowStyle.EXPORT_HEAD);
        MenuItem csv = new MenuItem("Table as CSV…");
        csv.setAccelerator(Keys.EXPORT);
        csv.setOnAction(_ -> exports.csv());
        MenuItem excel = new MenuItem("Table as CSV for Excel…");
        excel.setOnAction(_ -> exports.csvForExcel());
        getItems().addAll(head, new SeparatorMenuItem(), csv, excel);
        setOnShowing(_ -> tell());
        tell();
    }

    private void tell() {
        Matrix matrix = state.shown().matrix();
        hint.setText("As shown: %s, %s, %s, the question and the reading"
                .formatted(
                        Words.count(matrix.rows().size(), "row"),
                        Words.count(matrix.columns().size() + 1, "column"),
                        Words.count(matrix.footnotes().size(), "footnote")));
    }
}
