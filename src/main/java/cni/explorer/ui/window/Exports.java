package cni.explorer.ui.window;

import cni.explorer.export.CellText;
import cni.explorer.export.CommandLineText;
import cni.explorer.export.ExportContext;
import cni.explorer.export.ExportFormat;
import cni.explorer.export.Exporter;
import cni.explorer.export.FigureSelection;
import cni.explorer.export.TextContent;
import cni.explorer.export.csv.CsvContent;
import cni.explorer.export.csv.CsvExport;
import cni.explorer.export.csv.CsvForm;
import cni.explorer.export.csv.FiguresCsv;
import cni.explorer.export.html.PasteExport;
import cni.explorer.export.json.JsonExport;
import cni.explorer.export.markdown.MarkdownExport;
import cni.explorer.export.svg.FiguresSvg;
import cni.explorer.model.Metric;
import cni.explorer.query.Matrix;
import cni.explorer.query.Outcome;
import cni.explorer.storage.AtomicFile;
import cni.explorer.storage.FileEnding;
import cni.explorer.text.ChartText;
import cni.explorer.text.English;
import cni.explorer.text.ExportText;
import cni.explorer.text.FailureText;
import cni.explorer.text.FileText;
import cni.explorer.ui.charts.ChartExport.ChartForm;
import cni.explorer.ui.common.CellCopy;
import cni.explorer.ui.common.ClipboardData;
import cni.explorer.ui.common.CopyForm;
import cni.explorer.ui.common.DesktopServices;
import cni.explorer.ui.common.Tasks;
import cni.explorer.ui.state.ExplorerModel;
import cni.explorer.workspace.ChartOptions;
import cni.explorer.workspace.DatasetSource;
import cni.explorer.workspace.ViewState;
import java.awt.image.BufferedImage;
import java.io.IOException;
import java.io.OutputStreamWriter;
import java.io.StringWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Supplier;
import java.util.stream.IntStream;
import javafx.scene.image.WritableImage;

/// Takes what is shown away, to a file that a person chooses or to the clipboard, and says how that went.
final class Exports implements CellCopy {
    private final ExplorerModel state;
    private final Supplier<ExportContext> origin;
    private final DesktopServices desktop;
    private final Tasks tasks;
    private final Consumer<String> tell;

    /// @param origin where the visible data lies
    Exports(
            ExplorerModel state,
            Supplier<ExportContext> origin,
            DesktopServices desktop,
            Tasks tasks,
            Consumer<String> tell) {
        this.state = state;
        this.origin = origin;
        this.desktop = desktop;
        this.tasks = tasks;
        this.tell = tell;
    }

    void write(ExportFormat format) {
        ExportContext context = origin.get();
        boolean isRecord = format == ExportFormat.ADR;
        write(format.exporter(context), format, () -> isRecord ? context.caveat() : Optional.empty());
    }

    /// The table with everything that is known of its cells.
    void writeWithSources() {
        write(new CsvExport(CsvForm.PLAIN, CsvContent.SOURCES), ExportFormat.CSV, Optional::empty);
    }

    void writeForExcel() {
        write(new CsvExport(CsvForm.forExcelHere(), CsvContent.VALUES), ExportFormat.CSV, Optional::empty);
    }

    /// Writes a picture to a file.
    ///
    /// @param picture of what is shown
    void write(WritableImage picture) {
        write(picture, name(state.viewState().matrix(), ExportTarget.PNG));
    }

    private void write(WritableImage picture, String name) {
        BufferedImage pixels = WindowSnapshot.pixels(picture);
        write(name, "PNG picture", out -> WindowSnapshot.write(pixels, out), "", Optional::empty);
    }

    /// Writes the figures in sight with all that is known of them.
    void writeFigures() {
        FigureSelection figures = figures();
        write(figures, name(figures, "csv"), "CSV table", out -> new FiguresCsv(figures).write(out));
    }

    /// Writes the charts as a drawing that can be made larger.
    void writeCharts() {
        FigureSelection figures = figures();
        write(figures, name(figures, "svg"), "SVG drawing", out -> new FiguresSvg(figures).write(out));
    }

    /// Writes one chart alone.
    ///
    /// @param order   who is drawn
    /// @param picture draws the chart as it is seen
    void writeChart(Metric metric, ChartForm form, List<Integer> order, Supplier<WritableImage> picture) {
        ViewState shown = state.viewState();
        FigureSelection chart = new FigureSelection(
                shown.dataset(),
                List.of(metric),
                order,
                shown.charts().scale() == ChartOptions.Scale.LOG,
                shown.askedOfCharts());
        String name = shown.dataset().about().id() + "-" + metric.id() + ".";
        switch (form) {
            case CSV -> write(chart, name + "csv", "CSV table", out -> new FiguresCsv(chart).write(out));
            case SVG -> write(chart, name + "svg", "SVG drawing", out -> new FiguresSvg(chart).write(out));
            case PNG -> {
                if (order.size() > FigureSelection.MOST_IN_PICTURE) {
                    tell.accept(
                            English.capitalized(ChartText.tooManyRows(order.size(), FigureSelection.MOST_IN_PICTURE))
                                    + ".");
                } else {
                    write(picture.get(), name + ExportTarget.PNG);
                }
            }
        }
    }

    private FigureSelection figures() {
        ViewState shown = state.viewState();
        List<Integer> providers = shown.charts().scope() == ChartOptions.Scope.IN_SIGHT
                ? shown.rows().stream().boxed().toList()
                : IntStream.range(0, shown.dataset().providers().size()).boxed().toList();
        return FigureSelection.of(
                        shown.dataset(),
                        providers,
                        shown.charts().sortedBy(),
                        shown.charts().scale() == ChartOptions.Scale.LOG)
                .withAsked(shown.askedOfCharts());
    }

    /// Writes a page of text.
    ///
    /// @param kind what it is, "Markdown"
    void writePage(String name, String kind, TextContent content) {
        write(name, kind, content, "");
    }

    private static String name(FigureSelection figures, String ending) {
        return figures.dataset().about().id() + "-figures." + ending;
    }

    private void write(FigureSelection figures, String name, String kind, TextContent content) {
        write(name, kind, content, English.count(figures.metrics().size(), "metric"));
    }

    private void write(String name, String kind, TextContent content, String amount) {
        write(
                name,
                kind,
                out -> {
                    Writer text = new OutputStreamWriter(out, StandardCharsets.UTF_8);
                    content.write(text);
                    text.flush();
                },
                amount,
                Optional::empty);
    }

    /// Puts a picture on the clipboard.
    void copy(WritableImage picture) {
        desktop.copy(picture);
        tell.accept(ExportText.COPIED_PICTURE);
    }

    /// Puts the command line on the clipboard that opens the window with the question.
    void copyCommand() {
        Outcome outcome = state.viewState().outcome();
        desktop.copy(ClipboardData.of(CommandLineText.window(
                outcome.selection(),
                outcome.requirements(),
                outcome.preferences().all(),
                origin.get().data())));
        tell.accept(
                ExportText.copiedCommand(!state.viewState().arrangement().sort().isEmpty()));
    }

    /// Puts the table on the clipboard, as text with tabs and as HTML.
    void copyTable() {
        Matrix matrix = state.viewState().matrix();
        tasks.run(
                ExportText.COPYING_TABLE,
                () -> new ClipboardData(
                        text(new CsvExport(CsvForm.TABS, CsvContent.VALUES), matrix),
                        Optional.of(text(new PasteExport(), matrix))),
                clip -> {
                    desktop.copy(clip);
                    tell.accept(ExportText.copiedTable(matrix));
                },
                failure -> tell.accept(sentence(failure)));
    }

    /// Puts a few cells of one provider on the clipboard.
    @Override
    public void copy(int provider, List<Integer> features) {
        desktop.copy(ClipboardData.of(CellText.of(state.viewState().dataset(), provider, features)));
    }

    @Override
    public void copyAs(CopyForm form, List<Integer> providers, List<Integer> features) {
        Matrix part = state.viewState().matrix().part(providers, features);
        Exporter exporter = switch (form) {
            case TEXT -> new CsvExport(CsvForm.TABS, CsvContent.VALUES);
            case MARKDOWN -> new MarkdownExport();
            case CSV -> new CsvExport(CsvForm.PLAIN, CsvContent.VALUES);
            case JSON -> new JsonExport();
        };
        tasks.run(
                "Copying",
                () -> ClipboardData.of(
                        form == CopyForm.TEXT && providers.size() == 1
                                ? CellText.of(part.dataset(), providers.getFirst(), features)
                                : text(exporter, part)),
                clip -> {
                    desktop.copy(clip);
                    tell.accept(ExportText.copiedAs(form.title()));
                },
                failure -> tell.accept(sentence(failure)));
    }

    private void write(Exporter exporter, ExportFormat format, Supplier<Optional<String>> caveat) {
        Matrix matrix = state.viewState().matrix();
        write(
                name(matrix, format.ending()),
                format.title(),
                out -> exporter.write(matrix, out),
                ExportText.rows(matrix),
                caveat);
    }

    /// Writes a file that a person chooses.
    ///
    /// @param name   the one that is offered, whose ending says what it is
    /// @param caveat what is to be known of what was written, asked in the background
    private void write(
            String name,
            String kind,
            AtomicFile.ContentWriter content,
            String amount,
            Supplier<Optional<String>> caveat) {
        desktop.whereToSave(name, kind)
                .map(chosen -> new ExportTarget(chosen, FileEnding.of(name).format()))
                .ifPresent(target -> target.refusal(source())
                        .ifPresentOrElse(tell, () -> write(target.file(), content, amount, caveat)));
    }

    private void write(Path file, AtomicFile.ContentWriter content, String amount, Supplier<Optional<String>> caveat) {
        tasks.write(
                FileText.writing(file.getFileName()),
                () -> {
                    AtomicFile.write(file, content);
                    return caveat.get().orElse("");
                },
                known -> tell.accept(FileText.saved(file, amount, known)),
                failure -> tell.accept(sentence(failure)));
    }

    private DatasetSource source() {
        return state.viewState().workspace().source();
    }

    private static String name(Matrix matrix, String ending) {
        return matrix.dataset().about().id() + "." + ending;
    }

    private static String text(Exporter exporter, Matrix matrix) throws IOException {
        StringWriter text = new StringWriter();
        exporter.write(matrix, text);
        return text.toString();
    }

    private static String sentence(Exception failure) {
        return FailureText.sentence(failure, FileText.NOT_WRITTEN);
    }
}
