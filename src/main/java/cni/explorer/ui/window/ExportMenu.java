package cni.explorer.ui.window;

import cni.explorer.export.ExportFormat;
import cni.explorer.query.Matrix;
import cni.explorer.text.English;
import cni.explorer.ui.common.LazyMenuButton;
import cni.explorer.ui.state.ExplorerModel;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;
import javafx.scene.control.CustomMenuItem;
import javafx.scene.control.Label;
import javafx.scene.control.MenuItem;
import javafx.scene.control.SeparatorMenuItem;
import javafx.scene.image.WritableImage;

/// What can be taken away. Says first what that will be.
final class ExportMenu extends LazyMenuButton {
    private static final double HINT_WIDTH = 280;

    private final ExplorerModel state;
    private final List<WindowAction> files = new ArrayList<>();
    private final List<WindowAction> copies;

    /// @param picture draws what is shown
    ExportMenu(ExplorerModel state, Exports exports, Supplier<WritableImage> picture) {
        super("Export");
        this.state = state;
        for (ExportFormat format : ExportFormat.values()) {
            String name = format.title() + "…";
            if (format == ExportFormat.CSV) {
                files.add(WindowAction.of(name, Keys.EXPORT, () -> exports.write(format)));
                files.add(WindowAction.of("Table as CSV with footnotes and sources…", exports::writeWithSources));
                files.add(WindowAction.of("Table as CSV for Excel…", exports::writeForExcel));
            } else {
                files.add(WindowAction.of(name, () -> exports.write(format)));
            }
        }
        files.add(WindowAction.of("Picture as PNG…", () -> exports.write(picture.get())));
        copies = List.of(
                WindowAction.of("Copy table", Keys.COPY_TABLE, exports::copyTable),
                WindowAction.of("Copy as picture", () -> exports.copy(picture.get())),
                WindowAction.of("Copy command line", exports::copyCommand));
        showArrow();
        setMinWidth(USE_PREF_SIZE);
    }

    /// What it offers, for the keys of the window.
    List<WindowAction> commands() {
        List<WindowAction> all = new ArrayList<>(files);
        all.addAll(copies);
        return all;
    }

    @Override
    public List<MenuItem> items() {
        List<MenuItem> items = new ArrayList<>(List.of(head(), new SeparatorMenuItem()));
        files.forEach(file -> items.add(file.item()));
        items.add(new SeparatorMenuItem());
        copies.forEach(copy -> items.add(copy.item()));
        return items;
    }

    private MenuItem head() {
        Label hint = new Label(said());
        hint.setPrefWidth(HINT_WIDTH);
        hint.getStyleClass().add(WindowStyle.EXPORT_HINT);
        CustomMenuItem head = new CustomMenuItem(hint, false);
        head.setDisable(true);
        head.getStyleClass().add(WindowStyle.EXPORT_HEAD);
        return head;
    }

    private String said() {
        Matrix matrix = state.viewState().matrix();
        return English.format(
                "As shown: %s, %s, %s,\nthe question and the reading",
                English.count(matrix.rows().size(), "row"),
                English.count(matrix.columns().size() + 1, "column"),
                English.count(matrix.footnotes().size(), "footnote"));
    }
}
