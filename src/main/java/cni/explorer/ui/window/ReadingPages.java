package cni.explorer.ui.window;

import cni.explorer.diff.Changes;
import cni.explorer.export.ReportFormat;
import cni.explorer.export.TextContent;
import cni.explorer.model.DatasetInfo;
import cni.explorer.text.ExportText;
import cni.explorer.ui.common.DesktopServices;
import cni.explorer.ui.common.LazyMenuButton;
import cni.explorer.ui.common.PopUpMenu;
import cni.explorer.ui.common.StyleClass;
import cni.explorer.ui.reading.ReadingPage;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Optional;
import java.util.function.BiFunction;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.stream.Stream;
import javafx.scene.Node;
import javafx.scene.control.MenuItem;

/// Opens the pages that are read, and takes away what stands in them.
final class ReadingPages {
    /// Where lines of text end that somebody pastes or keeps.
    private static final int COLUMNS = 100;

    private final DesktopServices desktop;
    private final Exports exports;
    private final Consumer<BiFunction<String, Runnable, Node>> open;

    /// @param open shows a page that is made with what the way back leads to, and with that way
    ReadingPages(DesktopServices desktop, Exports exports, Consumer<BiFunction<String, Runnable, Node>> open) {
        this.desktop = new HarmlessCopies(desktop);
        this.exports = exports;
        this.open = open;
    }

    /// Shows what changed between two datasets.
    void show(Changes changes) {
        Function<ReportFormat, Optional<TextContent>> forms = format -> Optional.of(format.changes(changes, COLUMNS));
        String name = changes.before().id() + "-to-" + changes.now().id();
        open.accept((backTo, back) -> ReadingPage.of(changes, around(backTo, back, name, forms)));
    }

    /// Shows what a dataset says of itself.
    void show(DatasetInfo about) {
        Function<ReportFormat, Optional<TextContent>> forms = format -> format.about(about, COLUMNS);
        String name = about.id() + "-about";
        open.accept((backTo, back) -> ReadingPage.of(about, around(backTo, back, name, forms)));
    }

    private ReadingPage.Around around(
            String backTo, Runnable back, String name, Function<ReportFormat, Optional<TextContent>> forms) {
        return new ReadingPage.Around(
                backTo,
                back,
                desktop,
                () -> text(forms.apply(ReportFormat.TEXT).orElseThrow()),
                new SavesPage(name, forms));
    }

    private static String text(TextContent content) {
        StringWriter text = new StringWriter();
        try {
            content.write(text);
        } catch (IOException e) {
            throw new UncheckedIOException("a text in memory can always be written", e);
        }
        return text.toString();
    }

    /// The forms in which a page can be kept.
    private final class SavesPage extends LazyMenuButton {
        private final String name;
        private final Function<ReportFormat, Optional<TextContent>> forms;

        SavesPage(String name, Function<ReportFormat, Optional<TextContent>> forms) {
            super(ExportText.SAVE_PAGE);
            this.name = name;
            this.forms = forms;
            getStyleClass().add(StyleClass.SMALL);
            setMinWidth(USE_PREF_SIZE);
            showArrow();
        }

        @Override
        public List<MenuItem> items() {
            return Stream.of(ReportFormat.MD, ReportFormat.TEXT, ReportFormat.JSON)
                    .flatMap(format -> forms.apply(format).map(content -> item(format, content)).stream())
                    .toList();
        }

        private MenuItem item(ReportFormat format, TextContent content) {
            return PopUpMenu.item(
                    ExportText.pageAs(format.title()),
                    () -> exports.writePage(name + "." + format.ending(), format.title(), content));
        }
    }
}
