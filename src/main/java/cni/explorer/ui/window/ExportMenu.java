package cni.explorer.ui.window;

import cni.explorer.export.ExportFormat;
import cni.explorer.storage.CsvPreference;
import cni.explorer.text.ExportText;
import cni.explorer.ui.common.Icon;
import cni.explorer.ui.common.LazyMenuButton;
import cni.explorer.ui.common.LazyTooltip;
import cni.explorer.ui.common.StyleClass;
import cni.explorer.ui.common.StyledLabel;
import cni.explorer.ui.state.ExplorerModel;
import cni.explorer.workspace.View;
import cni.explorer.workspace.ViewState;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.stream.Stream;
import javafx.scene.control.ContentDisplay;
import javafx.scene.control.CustomMenuItem;
import javafx.scene.control.Label;
import javafx.scene.control.MenuItem;
import javafx.scene.control.SeparatorMenuItem;
import javafx.scene.image.WritableImage;

/// What can be taken away. Says first what that will be.
final class ExportMenu extends LazyMenuButton implements Tightening {
    private static final double HINT_WIDTH = 280;
    static final String TITLE = "Export";

    private final ExplorerModel state;
    private final Exports exports;
    private final Supplier<CsvPreference> csv;
    private final Supplier<WritableImage> picture;
    private final Supplier<WritableImage> view;
    private final List<WindowAction> copies;

    /// @param csv     how much the key for CSV writes
    /// @param picture draws what is shown
    /// @param view    draws the view alone, without what stands around it
    ExportMenu(
            ExplorerModel state,
            Exports exports,
            Supplier<CsvPreference> csv,
            Supplier<WritableImage> picture,
            Supplier<WritableImage> view) {
        super(TITLE);
        this.state = state;
        this.exports = exports;
        this.csv = csv;
        this.picture = picture;
        this.view = view;
        copies = List.of(
                WindowAction.of(ExportText.COPY_TABLE, Keys.COPY_TABLE, exports::copyTable),
                WindowAction.of(ExportText.COPY_PICTURE, () -> exports.copy(picture.get())),
                WindowAction.of(ExportText.COPY_COMMAND, exports::copyCommand));
        showArrow();
        setMinWidth(USE_PREF_SIZE);
        LazyTooltip.on(this, () -> getText().isEmpty() ? TITLE : "");
    }

    /// A picture stands for the word.
    @Override
    public void setTight(boolean tight) {
        if (tight == getText().isEmpty()) {
            return;
        }
        if (tight) {
            getStyleClass().remove(StyleClass.WITH_ARROW);
            setContentDisplay(ContentDisplay.GRAPHIC_ONLY);
            Toolbar.picture(this, Icon.EXPORT, TITLE);
            setText("");
        } else {
            getStyleClass().remove(StyleClass.ICON_BUTTON);
            setAccessibleText(null);
            setText(TITLE);
            showArrow();
        }
    }

    /// Writes CSV as it is preferred.
    void writeCsv() {
        switch (csv.get()) {
            case VALUES -> exports.write(ExportFormat.CSV);
            case SOURCES -> exports.writeWithSources();
        }
    }

    private List<WindowAction> files() {
        List<WindowAction> files = new ArrayList<>();
        for (ExportFormat format : ExportFormat.values()) {
            String name = format.title() + "…";
            if (format == ExportFormat.CSV) {
                files.add(keyed(CsvPreference.VALUES, WindowAction.of(name, () -> exports.write(format))));
                files.add(keyed(
                        CsvPreference.SOURCES,
                        WindowAction.of(ExportText.CSV_WITH_SOURCES, exports::writeWithSources)));
                files.add(WindowAction.of(ExportText.CSV_FOR_EXCEL, exports::writeForExcel));
            } else {
                files.add(WindowAction.of(name, () -> exports.write(format)));
            }
        }
        files.add(WindowAction.of(ExportText.PICTURE, () -> exports.write(picture.get())));
        return files;
    }

    /// The key belongs to what it does now.
    private WindowAction keyed(CsvPreference one, WindowAction action) {
        return csv.get() == one
                ? new WindowAction(action.name(), Optional.of(Keys.EXPORT), action.possible(), action.action())
                : action;
    }

    private List<WindowAction> charts() {
        return Stream.of(
                        WindowAction.of(ExportText.FIGURES_CSV, exports::writeFigures),
                        WindowAction.of(ExportText.CHARTS_SVG, exports::writeCharts),
                        WindowAction.of(ExportText.CHARTS_PNG, () -> exports.write(view.get())))
                .map(action -> action.onlyIf(this::isCharts))
                .toList();
    }

    private boolean isCharts() {
        return state.viewState().view() == View.CHARTS;
    }

    /// What it offers, for the keys of the window.
    List<WindowAction> commands() {
        List<WindowAction> all = new ArrayList<>(files());
        all.addAll(charts());
        all.addAll(copies);
        return all;
    }

    @Override
    public List<MenuItem> items() {
        List<MenuItem> items = new ArrayList<>(List.of(head(), new SeparatorMenuItem()));
        if (isCharts()) {
            charts().forEach(chart -> items.add(chart.item()));
            items.add(new SeparatorMenuItem());
        }
        files().forEach(file -> items.add(file.item()));
        items.add(new SeparatorMenuItem());
        copies.forEach(copy -> items.add(copy.item()));
        return items;
    }

    private MenuItem head() {
        ViewState shown = state.viewState();
        Label hint =
                StyledLabel.of(ExportText.what(shown.matrix(), shown.view() == View.MATRIX), WindowStyle.EXPORT_HINT);
        hint.setPrefWidth(HINT_WIDTH);
        CustomMenuItem head = new CustomMenuItem(hint, false);
        head.setDisable(true);
        head.getStyleClass().add(WindowStyle.EXPORT_HEAD);
        return head;
    }
}
